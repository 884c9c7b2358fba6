package embedding;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import org.tradepath.assess.Assessment;
import org.tradepath.assess.Assessor;
import org.tradepath.sheet.AssessmentSheets;
import org.tradepath.stated.Ledger;
import org.tradepath.stated.PartialDate;
import org.tradepath.text.TextReader;
import org.tradepath.trade.Corridor;

/** Three jars are enough: every class outside of the table package loads with them, and an assessment and a text work. */
public final class WithoutTablesaw {

    private WithoutTablesaw() {}

    public static void main(String[] args) throws Exception {
        checkClassPath();
        check(loadAll() > 500, "classes");
        Assessment assessment = Assessor.withDefaults()
                .withPaths(1_000)
                .assess(Ledger.bundled(), Corridor.parse("KAZ-AZE"), LocalDate.of(2025, 12, 31));
        StringBuilder csv = new StringBuilder();
        AssessmentSheets.targets(assessment).write(csv);
        check(csv.toString().contains("1000"), csv.toString());
        check(
                !TextReader.withDefaults()
                        .read(
                                "Trade between Kazakhstan and Azerbaijan rose by 40 % in 2022.",
                                PartialDate.parse("2023-03-11"))
                        .findings()
                        .isEmpty(),
                "findings in a text");
    }

    private static void checkClassPath() {
        List<String> jars = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).getFileName().toString())
                .filter(name -> name.endsWith(".jar"))
                .map(name -> name.replaceAll("-\\d.*", ""))
                .sorted()
                .toList();
        check(jars.equals(List.of("commons-math3", "fastcsv", "tradepath-core")), jars.toString());
    }

    /** How many classes of the library's jar load, with the types of all their members. */
    private static int loadAll() throws IOException, ReflectiveOperationException {
        URI jar = URI.create(Assessor.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString());
        int loaded = 0;
        try (JarFile file = new JarFile(new File(jar))) {
            for (String name : file.stream().map(entry -> entry.getName()).toList()) {
                if (name.endsWith(".class") && !name.startsWith("org/tradepath/table/")) {
                    Class<?> type = Class.forName(name.replace('/', '.').substring(0, name.length() - 6));
                    type.getDeclaredFields();
                    type.getDeclaredMethods();
                    type.getDeclaredConstructors();
                    loaded++;
                }
            }
        }
        return loaded;
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
