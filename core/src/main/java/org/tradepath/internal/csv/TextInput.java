package org.tradepath.internal.csv;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;

/**
 * The text of a file, strictly: without its byte order mark, and with the line of whatever is no text.
 *
 * <p>Bytes that the character set does not know, a NUL, and gzip data that is cut, damaged or followed by anything else end the reading with a
 * {@link CsvFault}. Not thread-safe.
 */
public final class TextInput extends Reader {

    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_CHARACTER = 8; // in bytes, of any character set
    private static final int MOST_LINES = 20;
    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;
    private static final String NOT_TEXT = "must be text";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final InputStream bytes;
    private final CharsetDecoder decoder;
    private final ByteBuffer input = ByteBuffer.allocate(BUFFER).flip();
    private boolean isAtStart = true;
    private boolean isAtEnd;
    private int line = 1;
    private int column = 1;
    private char last = '\n';
    private char spare; // a char that was read with the one before it, for which alone there was room; 0 for none
    private Charset other;
    private final List<Integer> otherLines = new ArrayList<>();
    private long others;

    /**
     * The text of a stream.
     *
     * @param bytes the stream, which {@link #close} closes
     * @param charset its character set
     * @param file its name in messages
     */
    public TextInput(InputStream bytes, Charset charset, String file) {
        this.bytes = bytes;
        this.file = file;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * This text, where a byte that the character set does not know is taken from another one instead of refused, and counted.
     *
     * @param singleByte a character set of one byte a character
     */
    public TextInput orElse(Charset singleByte) {
        this.other = singleByte;
        return this;
    }

    /** How many bytes were taken from the other character set. */
    public long others() {
        return others;
    }

    /** The lines of the first such bytes, rising. */
    public List<Integer> otherLines() {
        return List.copyOf(otherLines);
    }

    /**
     * The text of a reader, under the same rules.
     *
     * @param reader the text, which is read to its end and not closed
     * @param file its name in messages
     */
    static Reader of(Reader reader, String file) throws IOException {
        StringWriter all = new StringWriter();
        reader.transferTo(all);
        String text = all.toString();
        int nul = text.indexOf(0);
        if (nul >= 0) {
            int line = 1 + (int) text.chars().limit(nul).filter(c -> c == '\n').count();
            int column = nul - text.lastIndexOf('\n', nul);
            throw fault(file, line, column, NOT_TEXT, "a NUL character");
        }
        return new StringReader(text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text);
    }

    /** The bytes of a file, unpacked if it is gzipped. */
    public static InputStream open(Path path) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        try {
            bytes.mark(2);
            boolean isGzip = bytes.read() == GZIP_FIRST && bytes.read() == GZIP_SECOND;
            bytes.reset();
            return isGzip ? new WholeGzip(bytes, BUFFER) : bytes;
        } catch (ZipException | EOFException e) {
            bytes.close();
            throw damaged(path.toString(), 1, e);
        }
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (spare != 0) {
            target[from] = spare;
            spare = 0;
            return 1;
        }
        if (length == 1) {
            return readOne(target, from);
        }
        int skipped = 0;
        CharBuffer text = CharBuffer.wrap(target, from, length).slice(); // so that it begins at 0
        while (text.position() == skipped && (!isAtEnd || input.hasRemaining())) {
            text.clear();
            skipped = 0;
            if (input.remaining() < LONGEST_CHARACTER) {
                fill();
            }
            CoderResult result = decoder.decode(input, text, isAtEnd);
            if (isAtStart && text.position() > 0) {
                isAtStart = false;
                if (text.get(0) == BYTE_ORDER_MARK) {
                    skipped = 1;
                }
            }
            if (result.isError() && other != null && text.hasRemaining()) {
                track(target, from + skipped, text.position() - skipped);
                takeOther(text);
                track(target, from + text.position() - 1, 1);
                continue;
            }
            track(target, from + skipped, text.position() - skipped);
            if (result.isError() && other == null) {
                throw fault("must be " + decoder.charset(), String.format(Locale.ROOT, "byte 0x%02x", input.get()));
            }
        }
        int count = text.position() - skipped;
        if (skipped > 0) {
            System.arraycopy(target, from + 1, target, from, count);
        }
        return count > 0 ? count : -1;
    }

    /** One char, for which two are read: a character may be a pair of them, and is only read whole. */
    private int readOne(char[] target, int at) throws IOException {
        char[] pair = new char[2];
        int count = read(pair, 0, 2);
        if (count > 0) {
            target[at] = pair[0];
        }
        if (count == 2) {
            spare = pair[1];
        }
        return Math.min(count, 1);
    }

    private void takeOther(CharBuffer text) {
        byte[] one = {input.get()};
        char c = other.decode(ByteBuffer.wrap(one)).get();
        if (c == '\uFFFD') {
            throw fault(
                    "must be " + decoder.charset() + " or " + other, String.format(Locale.ROOT, "byte 0x%02x", one[0]));
        }
        text.put(c);
        others++;
        if (otherLines.size() < MOST_LINES) {
            otherLines.add(line);
        }
    }

    /** Follows the line and the column, and refuses NUL, which is in no text. */
    private void track(char[] target, int from, int count) {
        for (int i = from; i < from + count; i++) {
            char c = target[i];
            if (c == '\n') {
                line++;
                column = 1;
            } else if (c == 0) {
                throw fault(NOT_TEXT, "a NUL character");
            } else {
                column++;
            }
            last = c;
        }
    }

    private void fill() throws IOException {
        input.compact();
        int count;
        try {
            count = bytes.read(input.array(), input.position(), input.remaining());
        } catch (ZipException | EOFException e) {
            throw damaged(file, line, e);
        }
        if (count < 0) {
            isAtEnd = true;
        } else {
            input.position(input.position() + count);
        }
        input.flip();
    }

    /** The fault of gzip data that ends too early or is no gzip data. */
    public static CsvFault damaged(String file, int line, IOException e) {
        return new CsvFault(
                new CsvProblem(file, line, 0, "", "must be whole gzip data", String.valueOf(e.getMessage())));
    }

    private CsvFault fault(String rule, String value) {
        return fault(file, line, column, rule, value);
    }

    private static CsvFault fault(String file, int line, int column, String rule, String value) {
        return new CsvFault(
                new CsvProblem(file, line, 0, "", rule, value + " at character " + column + " of the line"));
    }

    /** Whether the text read so far ends with a line break, or is empty. */
    public boolean endsWithLineBreak() {
        return last == '\n';
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
