package org.tradepath.benchmarks.simulate;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.tradepath.internal.random.StreamKey;
import org.tradepath.internal.random.WordStream;

/**
 * Writes random words without end, for test batteries that read raw bits: 64 streams (four corridors, four purposes, four blocks), keyed as in
 * a run, interleaved row by row, so that what neighbouring streams have in common would show.
 *
 * <pre>
 * java -cp benchmarks/target/benchmarks.jar org.tradepath.benchmarks.simulate.Words | dieharder -a -g 200
 * </pre>
 */
public final class Words {

    private Words() {}

    /**
     * Writes until the reader closes.
     *
     * @param args seed, 1 by default
     */
    public static void main(String[] args) {
        long seed = args.length > 0 ? Long.parseLong(args[0]) : 1;
        List<WordStream> streams = new ArrayList<>();
        for (String corridor : List.of("AZE-KAZ", "KAZ-TUR", "KAZ-UZB", "KGZ-UZB")) {
            StreamKey key = StreamKey.of(seed, "corridor " + corridor);
            for (int purpose = 0; purpose < 4; purpose++) {
                for (int block = 0; block < 4; block++) {
                    WordStream stream = new WordStream();
                    // As `Shocks` does it for the shocks of the steps.
                    stream.open(key.with(2L * purpose), block);
                    streams.add(stream);
                }
            }
        }
        ByteBuffer bytes = ByteBuffer.allocate(streams.size() * WordStream.LANES * Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        // Not System.out, which hides that the reader has closed.
        try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            while (true) {
                bytes.clear();
                for (WordStream stream : streams) {
                    bytes.asLongBuffer().put(stream.nextRow());
                    bytes.position(bytes.position() + WordStream.LANES * Long.BYTES);
                }
                out.write(bytes.array());
            }
        } catch (IOException e) {
            System.err.println("The reader has closed: " + e.getMessage());
        }
    }
}
