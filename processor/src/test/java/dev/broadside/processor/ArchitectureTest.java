package dev.broadside.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.LocationProvider;
import com.tngtech.archunit.lang.ArchRule;
import dev.broadside.processor.harness.Libraries;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Modifier;

/** The rules that keep the steps of the processor apart, and its output the same every time. */
@AnalyzeClasses(locations = ArchitectureTest.Main.class)
class ArchitectureTest {

    /** The classes of the processor, without these tests, which are in its packages. */
    static final class Main implements LocationProvider {
        @Override
        public Set<Location> get(Class<?> test) {
            return Set.of(Location.of(Libraries.PROCESSOR.get(0)));
        }
    }

    private static final String SPEC = "com\\.palantir\\.javapoet\\.(\\w+Spec|JavaFile|CodeBlock)(\\$.*)?";

    @ArchTest
    static final ArchRule MODEL_KNOWS_NO_COMPILER = noClasses()
            .that()
            .resideInAPackage("..model..")
            .should()
            .dependOnClassesThat(resideInAPackage("javax.lang.model.."))
            .orShould()
            .dependOnClassesThat(nameMatching(SPEC));

    @ArchTest
    static final ArchRule READ_WRITES_NOTHING =
            noClasses().that().resideInAPackage("..read..").should().dependOnClassesThat(nameMatching(SPEC));

    /** JavaPoet wants the compiler's modifiers. */
    @ArchTest
    static final ArchRule WRITE_SEES_NO_ELEMENTS = noClasses()
            .that()
            .resideInAPackage("..write..")
            .and()
            .doNotHaveSimpleName("Stamp")
            .should()
            .dependOnClassesThat(resideInAPackage("javax.lang.model.element..").and(not(equivalentTo(Modifier.class))));

    @ArchTest
    static final ArchRule ONLY_WRITE_WRITES = noClasses()
            .that()
            .resideOutsideOfPackage("..write..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Filer.class);

    @ArchTest
    static final ArchRule ONLY_PROBLEMS_SPEAK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("dev.broadside.processor.diag.Problems")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Messager.class);

    /** Where there is none, nothing else needs it. */
    @ArchTest
    static final ArchRule ONLY_BODY_KNOWS_THE_TREE_API = noClasses()
            .that()
            .resideOutsideOfPackage("..body..")
            .or()
            .haveSimpleName("Bodies")
            .should()
            .dependOnClassesThat(resideInAPackage("com.sun.."));

    @ArchTest
    static final ArchRule NO_COMPILERS_INSIDES =
            noClasses().should().dependOnClassesThat(resideInAPackage("com.sun.tools.."));

    @ArchTest
    static final ArchRule NO_ORDER_BY_HASH = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(HashMap.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(HashSet.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(IdentityHashMap.class)
            .orShould()
            .callMethodWhere(isOneOf(Collectors.class, "toSet|toMap|groupingBy|partitioningBy"));

    @ArchTest
    static final ArchRule NO_CLOCK = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.time..")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Date.class)
            .orShould()
            .callMethodWhere(isOneOf(System.class, "currentTimeMillis|nanoTime"));

    @ArchTest
    static final ArchRule NOTHING_IS_PRINTED = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(PrintStream.class)
            .orShould()
            .callMethod(Throwable.class, "printStackTrace");

    @ArchTest
    static final ArchRule NO_STATE_IS_SHARED =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("dev.broadside.processor.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_STEPS_DO_NOT_KNOW_THE_PROCESSORS = noClasses()
            .that()
            .resideInAPackage("dev.broadside.processor.*..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("dev\\.broadside\\.processor\\.\\w+Processor");

    private static DescribedPredicate<JavaMethodCall> isOneOf(Class<?> owner, String names) {
        return DescribedPredicate.describe(
                owner.getSimpleName() + "." + names,
                call -> call.getTargetOwner().isEquivalentTo(owner)
                        && call.getName().matches(names));
    }
}
