package org.tradepath.files;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.tradepath.internal.csv.CsvFault;
import org.tradepath.internal.csv.CsvRecords;

/**
 * The first line of a file, cut at a separator.
 *
 * @param separator comma, semicolon or tab
 * @param header the columns
 */
record HeadLine(char separator, Header header) {

    private static final char[] SEPARATORS = {',', ';', '\t'};

    /** The line cut at each separator that cuts it at all. */
    static List<HeadLine> of(FileHead head, Charset charset) {
        String text = new String(head.bytes(), charset);
        String line = (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .lines()
                .filter(candidate -> !candidate.isBlank())
                .findFirst()
                .orElse("");
        List<HeadLine> lines = new ArrayList<>();
        for (char separator : SEPARATORS) {
            try {
                CsvRecords.read(new StringReader(line), separator, head.file(), (number, cells) -> {
                    if (cells.size() > 1) {
                        lines.add(new HeadLine(separator, new Header(cells)));
                    }
                });
            } catch (CsvFault | IOException e) {
                // Not cut at this separator, then.
                continue;
            }
        }
        return lines;
    }
}
