package org.tradepath.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.math3.util.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tradepath.assess.Assessor;

/** Everything but the table package works where Tablesaw is excluded: classes of core, commons-math3 and fastcsv, and nothing else. */
class TablesawExcludedTest {

    @TempDir
    private Path folder;

    private static URL origin(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    @Test
    void assessmentFilesAndCsvNeedNoTablesaw() throws Exception {
        Path sample = folder.resolve("sample.csv");
        try (InputStream bytes =
                TablesawExcludedTest.class.getResourceAsStream("/org/tradepath/files/dots_panel_KAZ.csv")) {
            Files.copy(bytes, sample);
        }
        URL[] urls = {
            origin(Assessor.class), origin(WithoutTablesaw.class), origin(Precision.class), origin(CsvReader.class)
        };
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            assertThatExceptionOfType(ClassNotFoundException.class)
                    .isThrownBy(() -> loader.loadClass("tech.tablesaw.api.Table"));
            Class<?> type = loader.loadClass(WithoutTablesaw.class.getName());
            assertThat(type.getClassLoader()).isSameAs(loader);
            assertThat(type.getMethod("run", Path.class).invoke(null, sample))
                    .isEqualTo(WithoutTablesaw.run(sample))
                    .asString()
                    .contains("rows");
        }
    }
}
