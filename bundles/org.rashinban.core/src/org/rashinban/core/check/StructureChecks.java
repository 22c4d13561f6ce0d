package org.rashinban.core.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.core.tree.Contents;
import org.rashinban.core.validation.Rule;
import org.rashinban.core.validation.Splits;
import org.rashinban.core.validation.Validation;
import org.rashinban.core.validation.Violation;
import org.rashinban.model.Actual;
import org.rashinban.model.Baseline;
import org.rashinban.model.ComponentValue;
import org.rashinban.model.Kpi;
import org.rashinban.model.Target;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.text.Localized;

/** The rules of the structure as checks, with fixes where there is only one sensible way out. */
final class StructureChecks {

    private record RuleCheck(String id, Set<Rule> rules, Function<Violation, Optional<Fix>> fix) implements Check {

        @Override
        public Localized title() {
            return Notes.said("title." + id);
        }

        @Override
        public Stream<Issue> run(CheckScope scope) {
            return Validation.of(scope.program(), rules).stream().map(violation -> new Issue(id, Severity.ERROR, violation.object(),
                    violation.feature(), violation.message(), fix.apply(violation)));
        }
    }

    private StructureChecks() {
    }

    static List<Check> all() {
        return List.of(
                new RuleCheck("structure.codes", EnumSet.of(Rule.CODES), StructureChecks::freeCode),
                new RuleCheck("structure.components", EnumSet.of(Rule.COMPONENTS), StructureChecks::takeSum),
                new RuleCheck("structure.rules", EnumSet.complementOf(EnumSet.of(Rule.CODES, Rule.COMPONENTS)),
                        violation -> Optional.empty()));
    }

    /** The code with the next number that nobody has. */
    private static Optional<Fix> freeCode(Violation violation) {
        EObject object = violation.object();
        EStructuralFeature feature = violation.feature().orElseThrow();
        EObject scope = Contents.edition(object).<EObject>map(edition -> edition).orElse(object.eContainer());
        List<String> taken = Contents.of(scope, EObject.class).filter(other -> other.eClass() == object.eClass())
                .map(other -> String.valueOf(other.eGet(feature))).toList();
        return Stream.iterate(2, number -> number + 1).map(number -> object.eGet(feature) + "-" + number)
                .filter(code -> !taken.contains(code)).findFirst()
                .map(code -> new Fix(Notes.said("fix.code", code), List.of(new Edit.SetValue(object, feature, code))));
    }

    /** The total is what its parts make, unless the two splits of a total disagree with each other. */
    private static Optional<Fix> takeSum(Violation violation) {
        EObject object = violation.object();
        List<Splits.Mismatch> mismatches = Contents.nearest(object, Kpi.class)
                .map(kpi -> Splits.mismatches(kpi, Optional.ofNullable(amount(object)), components(object))).orElse(List.of());
        long sums = mismatches.stream().map(mismatch -> mismatch.sum().stripTrailingZeros()).distinct().count();
        if (sums != 1) {
            return Optional.empty();
        }
        Amount sum = mismatches.getFirst().total().withValue(mismatches.getFirst().sum());
        return Optional.of(new Fix(Notes.said("fix.sum", sum), List.of(new Edit.SetValue(object, violation.feature().orElseThrow(), sum))));
    }

    private static Amount amount(EObject object) {
        return switch (object) {
            case Target target -> target.getAmount();
            case Actual actual -> actual.getAmount();
            default -> ((Baseline) object).getAmount();
        };
    }

    private static List<ComponentValue> components(EObject object) {
        return switch (object) {
            case Target target -> target.getComponents();
            case Actual actual -> actual.getComponents();
            default -> ((Baseline) object).getComponents();
        };
    }
}
