package org.tradepath.examples.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradepath.assess.Assessment;
import org.tradepath.trade.Corridor;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ReportFolderTest {

    private static final Assessment SMALL = Pages.of(Pages.level("A", 2024, "500 million USD", "one"));
    private static final Set<ReportLanguage> BOTH = EnumSet.allOf(ReportLanguage.class);

    @TempDir
    private Path folder;

    @Test
    void writesAPageForEachLanguageAndAnIndexThatLinksThem() throws Exception {
        Path inner = folder.resolve("deep/inner");
        List<Path> files = ReportFolder.write(inner, List.of(Pages.AZERBAIJAN), BOTH, Pages.HOW);
        assertThat(files)
                .containsExactly(
                        inner.resolve("kaz-aze.html"), inner.resolve("kaz-aze.ru.html"), inner.resolve("index.html"));
        assertThat(inner).isDirectoryNotContaining("glob:**.part");
        Document index = Pages.read(Files.readString(inner.resolve("index.html")));
        assertThat(Pages.elements(index, "a").stream().map(a -> a.getAttribute("href")))
                .containsExactly("#main", "kaz-aze.html", "kaz-aze.ru.html");
        assertThat(Pages.elements(index, "article").stream().map(Element::getTextContent))
                .anyMatch(text -> text.contains("the median year is 20"))
                .anyMatch(text -> text.contains("медианный год"));
        Document page = Pages.read(Files.readString(inner.resolve("kaz-aze.ru.html")));
        assertThat(Pages.elements(page, "a").stream().map(a -> a.getAttribute("href")))
                .contains("index.html", "kaz-aze.html");
    }

    @Test
    void olderFilesStayWholeWhereOneCannotBeWritten() throws Exception {
        Files.writeString(folder.resolve("kaz-aze.html"), "old page");
        Files.writeString(folder.resolve("index.html"), "old index");
        // What is written aside before the index cannot be: a folder stands in its place.
        Files.createDirectories(folder.resolve("index.html.part/x"));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(
                        () -> ReportFolder.write(folder, List.of(SMALL), Set.of(ReportLanguage.ENGLISH), Pages.HOW));
        assertThat(folder.resolve("kaz-aze.html")).hasContent("old page");
        assertThat(folder.resolve("index.html")).hasContent("old index");
        assertThat(folder.resolve("kaz-aze.html.part")).doesNotExist();
    }

    @Test
    void olderFilesStayWholeWhereTheDiskIsFull() throws Exception {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "a disk that is always full is only on Linux: /dev/full");
        Files.writeString(folder.resolve("kaz-aze.html"), "old page");
        Files.writeString(folder.resolve("index.html"), "old index");
        Files.createSymbolicLink(folder.resolve("index.html.part"), full);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> ReportFolder.write(folder, List.of(SMALL), Set.of(ReportLanguage.ENGLISH), Pages.HOW))
                .withMessageContaining("No space left");
        assertThat(folder.resolve("kaz-aze.html")).hasContent("old page");
        assertThat(folder.resolve("index.html")).hasContent("old index");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefusedAndStays() throws Exception {
        Path file = Files.writeString(folder.resolve("report"), "a file");
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> ReportFolder.write(file, List.of(SMALL), BOTH, Pages.HOW));
        assertThat(file).hasContent("a file");
    }

    @Test
    void refusesNothingAndTwiceTheSame() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportFolder.write(folder, List.of(), BOTH, Pages.HOW))
                .withMessageStartingWith("assessments must hold at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportFolder.write(folder, List.of(SMALL), Set.of(), Pages.HOW))
                .withMessageStartingWith("languages must hold at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportFolder.write(folder, List.of(SMALL, SMALL), BOTH, Pages.HOW))
                .withMessageContaining("kaz-aze.html");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void regionsHaveNamesOfTheirOwn() {
        assertThat(ReportFolder.fileName(Corridor.parse("KAZ[Aktobe Region]-AZE"), ReportLanguage.ENGLISH))
                .isEqualTo("kaz-aze-kaz-aktobe-region.html");
    }

    @Test
    void reproductionRefusesBlanks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reproduction(" ", "1", 1, 1, "bundled"))
                .withMessage("command must not be blank, but was \" \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reproduction("c", "1", 1, 0, "bundled"))
                .withMessage("paths must be at least 1, but was 0");
    }
}
