package cnncalc;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
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

    @Test
    void packagesHaveNoCycles() {
        slices().matching("cnncalc.(*)..").should().beFreeOfCycles().check(CLASSES);
    }
}
