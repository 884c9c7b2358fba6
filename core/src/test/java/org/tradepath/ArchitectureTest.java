package org.tradepath;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms of the house: which package may import which, and which arithmetic a result may come from. */
class ArchitectureTest {

    private static final String BASE = "org.tradepath.";

    /** The table of imports: a package and what it may import, besides itself and {@code internal}. */
    private static final Map<String, List<String>> MAY_IMPORT = new LinkedHashMap<>();

    static {
        may("internal");
        may("trade");
        may("stated", "trade");
        may("text", "stated", "trade");
        may("series", "trade");
        may("growth", "trade");
        may("reconcile", "stated", "series", "growth", "trade");
        may("simulate", "growth", "trade");
        may("forecast", "series", "growth", "simulate", "trade");
        may("target", "stated", "series", "growth", "simulate", "trade");
        may("evaluate", "series", "forecast", "simulate", "growth", "trade");
        may("files", "stated", "series", "trade");
        may(
                "assess",
                "text",
                "stated",
                "series",
                "growth",
                "reconcile",
                "simulate",
                "forecast",
                "target",
                "evaluate",
                "files",
                "trade");
        may(
                "chart",
                "assess",
                "text",
                "stated",
                "series",
                "growth",
                "reconcile",
                "simulate",
                "forecast",
                "target",
                "evaluate",
                "files",
                "trade");
        may(
                "sheet",
                "assess",
                "evaluate",
                "text",
                "stated",
                "series",
                "growth",
                "reconcile",
                "simulate",
                "forecast",
                "target",
                "files",
                "trade");
        may("table", "sheet");
    }

    /** Intrinsics of {@code Math} that a JVM may round otherwise than {@code StrictMath}, and fused arithmetic. */
    private static final Set<String> NOT_STRICT = Set.of(
            "exp", "expm1", "log", "log10", "log1p", "pow", "sin", "cos", "tan", "asin", "acos", "atan", "atan2",
            "sinh", "cosh", "tanh", "cbrt", "hypot", "fma");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.tradepath");

    private static void may(String name, String... others) {
        MAY_IMPORT.put(name, List.of(others));
    }

    @TestFactory
    List<DynamicTest> everyPackageImportsOnlyWhatTheTableAllows() {
        return MAY_IMPORT.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> importsOnlyWhatTheTableAllows(name)))
                .toList();
    }

    private static void importsOnlyWhatTheTableAllows(String name) {
        List<String> forbidden = MAY_IMPORT.keySet().stream()
                .filter(other -> !other.equals(name)
                        && !other.equals("internal")
                        && !MAY_IMPORT.get(name).contains(other))
                .map(other -> BASE + other + "..")
                .toList();
        noClasses()
                .that()
                .resideInAPackage(BASE + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden.toArray(String[]::new))
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void everyPackageStandsInTheTable() {
        Set<String> rooms = new TreeSet<>();
        for (JavaClass type : CORE) {
            rooms.add(type.getPackageName().substring(BASE.length()).split("\\.")[0]);
        }
        assertThat(MAY_IMPORT.keySet()).containsAll(rooms);
    }

    @Test
    void tablesawIsKnownToTheTablePackageOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + "table..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tech.tablesaw..")
                .check(CORE);
    }

    @Test
    void csvIsReadInOnePlace() {
        classes()
                .that()
                .resideOutsideOfPackage(BASE + "internal.csv..")
                .should()
                .onlyDependOnClassesThat(
                        DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("de.siegmar.fastcsv..")))
                .check(CORE);
    }

    @Test
    void resultsComeFromStrictArithmetic() {
        noClasses()
                .should()
                .accessTargetWhere(accesses(
                        "Math." + NOT_STRICT,
                        target ->
                                target.getOwner().isEquivalentTo(Math.class) && NOT_STRICT.contains(target.getName())))
                .because("the same seed must give the same bits on every JVM")
                .check(CORE);
    }

    @Test
    void noTextDependsOnTheMachinesLocale() {
        noClasses()
                .should()
                .accessTargetWhere(accesses(
                        "a text of the default locale",
                        target -> target.getOwner().isEquivalentTo(String.class)
                                && target instanceof AccessTarget.CodeUnitAccessTarget code
                                && Set.of("format", "formatted", "toLowerCase", "toUpperCase")
                                        .contains(code.getName())
                                && code.getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Locale.class))))
                .check(CORE);
    }

    @Test
    void nobodyReadsTheClock() {
        noClasses()
                .should()
                .accessTargetWhere(accesses(
                        "the clock",
                        target -> target.getOwner().getPackageName().equals("java.time")
                                        && target.getName().equals("now")
                                || target.getOwner().isEquivalentTo(System.class)
                                        && Set.of("currentTimeMillis", "nanoTime")
                                                .contains(target.getName())))
                .check(CORE);
    }

    @Test
    void randomnessComesFromKeyedStreamsOnly() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.security.SecureRandom")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo("org.apache.commons.math3.random.RandomGenerator")
                .check(CORE);
    }

    /** Calls, and method references too. */
    private static DescribedPredicate<JavaAccess<?>> accesses(String what, Predicate<AccessTarget> banned) {
        return new DescribedPredicate<>(what) {
            @Override
            public boolean test(JavaAccess<?> access) {
                return banned.test(access.getTarget());
            }
        };
    }
}
