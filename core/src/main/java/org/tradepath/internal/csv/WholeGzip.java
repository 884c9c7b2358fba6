package org.tradepath.internal.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Gzip data of one or more members, to the last byte: a {@link GZIPInputStream} takes whatever does not begin a member for the end, and says nothing.
 */
final class WholeGzip extends GZIPInputStream {

    private static final int TRAILER = 8; // behind the compressed data of a member

    private final Counted source;
    private long filled; // bytes that were taken from the source when the buffer was filled last

    WholeGzip(InputStream bytes, int buffer) throws IOException {
        this(new Counted(bytes), buffer);
    }

    private WholeGzip(Counted source, int buffer) throws IOException {
        super(source, buffer);
        this.source = source;
    }

    @Override
    protected void fill() throws IOException {
        super.fill();
        filled = source.count;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int count = super.read(target, from, length);
        if (count < 0) {
            long end = filled - inf.getRemaining() + TRAILER;
            if (source.count > end || source.read() >= 0) {
                throw new ZipException("bytes behind the end of the data that begin no gzip member");
            }
        }
        return count;
    }

    /** Counts what is read: also what of a trailer or a header is read past the buffer. */
    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int read = super.read(target, from, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
