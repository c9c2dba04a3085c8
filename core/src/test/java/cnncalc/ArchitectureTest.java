package cnncalc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));

    @Test
    void dependsOnTheJdkOnly() {
        classes()
                .that()
                .resideInAPackage("cnncalc..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("cnncalc..", "java..", "org.jspecify..")
                .check(CLASSES);
    }

    /** Each package uses those before it alone; of the last, none uses another. */
    @Test
    void packagesUseThoseBeforeThemAlone() {
        List<String> before = new ArrayList<>(List.of("java..", "org.jspecify.."));
        for (String name : List.of("text", "link", "term", "shape", "call", "layer", "network", "analysis")) {
            before.add("cnncalc." + name + "..");
            uses(name, before);
        }
        for (String name : List.of("write", "explain", "picture", "preset", "check", "compare")) {
            List<String> allowed = new ArrayList<>(before);
            allowed.add("cnncalc." + name + "..");
            uses(name, allowed);
        }
        List<String> views = new ArrayList<>(before);
        for (String name : List.of("write", "explain", "picture", "share")) {
            views.add("cnncalc." + name + "..");
        }
        uses("share", views);
        uses("python", List.of("java..", "org.jspecify..", "cnncalc.text..", "cnncalc.call..", "cnncalc.python.."));
        before.add("cnncalc.python..");
        List<String> frameworks = new ArrayList<>(before);
        for (String name : List.of("keras", "torch")) {
            List<String> allowed = new ArrayList<>(before);
            allowed.add("cnncalc." + name + "..");
            frameworks.add("cnncalc." + name + "..");
            uses(name, allowed);
        }
        before = frameworks;
        before.add("cnncalc.read..");
        uses("read", before);
        before.addAll(List.of("cnncalc.write..", "cnncalc.ask.."));
        uses("ask", before);
    }

    @Test
    void pythonKnowsNoFramework() {
        uses("python", List.of("java..", "org.jspecify..", "cnncalc.text..", "cnncalc.call..", "cnncalc.python.."));
    }

    private static void uses(String name, List<String> allowed) {
        classes()
                .that()
                .resideInAPackage("cnncalc." + name + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        for (JavaClass each : CLASSES) {
            boolean marked = each.getPackage().isAnnotatedWith(NullMarked.class);
            assertThat(marked || each.getPackageName().isEmpty())
                    .as(each.getName())
                    .isTrue();
        }
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("cnncalc.(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
