package dev.broadside.runtime;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.invoke.VarHandle;

/** What the runtime may use, and which way its packages look. */
@AnalyzeClasses(packages = "dev.broadside.runtime", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String INTERNAL = "dev.broadside.runtime.internal";

    @ArchTest
    static final ArchRule NO_REFLECTION = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("java.lang.reflect").or(resideInAPackage("sun..")));

    @ArchTest
    static final ArchRule NO_STANDARD_STREAMS = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule ONLY_THE_RANGES_THE_TALLIES_AND_THE_WIRE_HAVE_VAR_HANDLES = fields().that()
            .haveRawType(VarHandle.class)
            .should()
            .beDeclaredInClassesThat()
            .haveFullyQualifiedName(INTERNAL + ".Ranges")
            .orShould()
            .beDeclaredInClassesThat()
            .haveFullyQualifiedName(INTERNAL + ".Tally")
            .orShould()
            .beDeclaredInClassesThat()
            .haveFullyQualifiedName("dev.broadside.runtime.Wire");

    @ArchTest
    static final ArchRule THE_CREW_KNOWS_NOTHING_OF_TASKS = noClasses()
            .that()
            .resideInAPackage(INTERNAL)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.broadside.runtime");

    /** The compiler would say so, but its lint is off for the sake of JSpecify's annotations. */
    @ArchTest
    static final ArchRule NO_EXPORTED_METHOD_SHOWS_THE_CREW = methods()
            .that()
            .arePublic()
            .or()
            .areProtected()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("dev.broadside.runtime")
            .should()
            .notHaveRawReturnType(resideInAPackage(INTERNAL));

    @ArchTest
    static final ArchRule NO_COMMON_POOL =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.util.concurrent.ForkJoinPool");
}
