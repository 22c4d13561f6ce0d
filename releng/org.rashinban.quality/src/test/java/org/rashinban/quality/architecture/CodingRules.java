package org.rashinban.quality.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.lang.ArchRule;

/** House habits that show in compiled code. */
final class CodingRules {

    private static final Set<String> COLOURS = Set.of("org.eclipse.swt.graphics.Color", "org.eclipse.swt.graphics.RGB",
            "org.eclipse.swt.graphics.RGBA", "java.awt.Color");

    static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS = noClasses().that().resideOutsideOfPackage("org.rashinban.cli..")
            .should(ACCESS_STANDARD_STREAMS)
            .because("core and store return results; only cli prints");

    static final ArchRule NOBODY_PRINTS_STACK_TRACES = noClasses()
            .should().callMethodWhere(calls("printStackTrace", "java.lang.Throwable"))
            .because("a failure becomes a sentence for the user or an entry in the log");

    static final ArchRule NO_SECOND_LOGGING = noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..")
            .because("the platform has a log");

    static final ArchRule NO_SINGLETONS = noMethods().that().areStatic().should().haveName("getInstance")
            .because("what a class needs, its constructor is given");

    static final ArchRule COLOURS_COME_FROM_THE_THEME = noClasses().that().resideOutsideOfPackage("..theme..")
            .should().callConstructorWhere(on(COLOURS, "create a colour"))
            .orShould().accessFieldWhere(describe("name a fixed colour", CodingRules::isFixedColour))
            .because("a hard-coded colour breaks the dark theme");

    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .should().callMethodWhere(describe("ask the system for the time", CodingRules::asksTheSystem))
            .orShould().callConstructorWhere(describe("new Date()",
                    call -> call.getTargetOwner().getName().equals("java.util.Date") && call.getTarget().getRawParameterTypes().isEmpty()))
            .because("what depends on the day takes a java.time.Clock, so that a test can choose the day");

    static final ArchRule ONLY_THE_EDGE_CHOOSES_THE_CLOCK = noClasses()
            .that().resideOutsideOfPackages("org.rashinban.cli..", "org.rashinban.ui..")
            .should().callMethodWhere(describe("choose the system's clock",
                    call -> call.getTargetOwner().getName().equals("java.time.Clock") && call.getName().startsWith("system")))
            .because("only cli and ui decide which clock the rest is given");

    private CodingRules() {
    }

    static Stream<ArchRule> all() {
        return Stream.of(ONLY_THE_COMMAND_LINE_PRINTS, NOBODY_PRINTS_STACK_TRACES, NO_SECOND_LOGGING, NO_SINGLETONS,
                COLOURS_COME_FROM_THE_THEME, TIME_COMES_FROM_A_CLOCK, ONLY_THE_EDGE_CHOOSES_THE_CLOCK)
                .map(rule -> rule.allowEmptyShould(true));
    }

    private static boolean isFixedColour(JavaFieldAccess access) {
        return access.getTargetOwner().getName().equals("java.awt.Color")
                && !access.getOriginOwner().equals(access.getTargetOwner());
    }

    private static boolean asksTheSystem(JavaCall<?> call) {
        CodeUnitAccessTarget target = call.getTarget();
        String owner = call.getTargetOwner().getName();
        if (owner.equals("java.lang.System")) {
            return target.getName().equals("currentTimeMillis");
        }
        boolean givenAClock = target.getRawParameterTypes().stream().anyMatch(type -> type.getName().equals("java.time.Clock"));
        return owner.startsWith("java.time.") && target.getName().equals("now") && !givenAClock;
    }

    private static <T extends JavaAccess<?>> DescribedPredicate<T> on(Set<String> owners, String words) {
        return describe(words, access -> owners.contains(access.getTargetOwner().getName()));
    }

    private static DescribedPredicate<JavaCall<?>> calls(String method, String owner) {
        return describe(method, call -> call.getName().equals(method) && call.getTargetOwner().isAssignableTo(owner));
    }
}
