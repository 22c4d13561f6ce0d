package org.rashinban.quality.assertion;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;

/** Which test methods can fail: those from which a call to an assertion can be reached within the tests themselves. */
final class TestMethods {

    private static final Set<String> MARKS = Set.of("org.junit.jupiter.api.Test", "org.junit.jupiter.api.RepeatedTest",
            "org.junit.jupiter.api.TestFactory", "org.junit.jupiter.params.ParameterizedTest", "org.junit.Test", "net.jqwik.api.Property",
            "net.jqwik.api.Example");
    private static final Set<String> SWITCHED_OFF = Set.of("org.junit.jupiter.api.Disabled", "org.junit.Ignore", "net.jqwik.api.Disabled");

    /** With nothing behind them these assert nothing: they only say what is about to be asserted. */
    private static final Set<String> OPENINGS = Set.of("assertThat", "assertThatCode", "assertThatObject", "assertThatList", "as",
            "describedAs",
            "extracting", "flatExtracting", "filteredOn", "tuple", "entry", "within", "usingRecursiveComparison", "withFailMessage");

    private final JavaClasses classes;
    private final Predicate<JavaClass> ownHelpers;

    /** @param ownHelpers the classes whose methods are looked into; the others are judged by the names of their methods */
    TestMethods(JavaClasses classes, Predicate<JavaClass> ownHelpers) {
        this.classes = classes;
        this.ownHelpers = ownHelpers;
    }

    List<JavaMethod> all() {
        return classes.stream().flatMap(type -> type.getMethods().stream()).filter(method -> isMarked(method, MARKS)).toList();
    }

    List<String> withoutAssertion() {
        return all().stream().filter(method -> !answersItself(method) && !reachesAnAssertion(method)).map(JavaMethod::getFullName).sorted()
                .toList();
    }

    List<String> switchedOff() {
        return Stream.concat(
                classes.stream().filter(type -> SWITCHED_OFF.stream().anyMatch(type::isAnnotatedWith)).map(JavaClass::getName),
                classes.stream().flatMap(type -> type.getMethods().stream()).filter(method -> isMarked(method, SWITCHED_OFF))
                        .map(JavaMethod::getFullName))
                .sorted().toList();
    }

    private static boolean isMarked(JavaMethod method, Set<String> annotations) {
        return method.getAnnotations().stream().anyMatch(mark -> annotations.contains(mark.getRawType().getName()));
    }

    /** A property of jqwik may return whether it holds. */
    private static boolean answersItself(JavaMethod method) {
        String result = method.getRawReturnType().getName();
        return method.isAnnotatedWith("net.jqwik.api.Property") && (result.equals("boolean") || result.equals("java.lang.Boolean"));
    }

    private boolean reachesAnAssertion(JavaCodeUnit test) {
        Set<JavaCodeUnit> seen = new HashSet<>(Set.of(test));
        Deque<JavaCodeUnit> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.pop();
            for (JavaAccess<?> call : callsFrom(unit)) {
                if (asserts(call)) {
                    return true;
                }
                resolved(call).filter(next -> ownHelpers.test(next.getOwner())).filter(seen::add).ifPresent(open::push);
            }
        }
        return false;
    }

    private static List<JavaAccess<?>> callsFrom(JavaCodeUnit unit) {
        return Stream.<JavaAccess<?>>concat(unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream()).toList();
    }

    private static Optional<JavaCodeUnit> resolved(JavaAccess<?> call) {
        return call.getTarget().resolveMember().filter(JavaCodeUnit.class::isInstance).map(JavaCodeUnit.class::cast);
    }

    private boolean asserts(JavaAccess<?> call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getName();
        if (owner.startsWith("org.assertj.core.api.")) {
            return !OPENINGS.contains(name) && !name.equals("<init>");
        }
        if (owner.startsWith("org.junit.jupiter.api.Assert") || owner.startsWith("org.junit.Assert")
                || owner.startsWith("net.jqwik.api.statistics.StatisticsCoverage")) {
            return true;
        }
        if (owner.startsWith("com.tngtech.archunit.lang.")) {
            return name.equals("check");
        }
        // A shared helper of another module, which was compiled elsewhere, speaks for itself.
        return !ownHelpers.test(call.getTargetOwner()) && owner.startsWith("org.rashinban.")
                && name.matches("(assert|verify|expect)[A-Z].*");
    }
}
