package org.rashinban.core.validation;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.core.tree.Contents;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Actual;
import org.rashinban.model.Baseline;
import org.rashinban.model.ComponentValue;
import org.rashinban.model.Kpi;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.Target;
import org.rashinban.model.amount.Amount;

/** {@link Rule#COMPONENTS}. */
final class ComponentSums implements Inspection {

    @Override
    public void inspect(EObject object, Violations found) {
        switch (object) {
            case Target target -> sums(target, Literals.TARGET__AMOUNT, target.getAmount(), target.getComponents(), found);
            case Actual actual -> sums(actual, Literals.ACTUAL__AMOUNT, actual.getAmount(), actual.getComponents(), found);
            case Baseline baseline -> sums(baseline, Literals.BASELINE__AMOUNT, baseline.getAmount(), baseline.getComponents(), found);
            default -> {
            }
        }
    }

    private static void sums(EObject object, EStructuralFeature feature, Amount total, List<ComponentValue> values, Violations found) {
        Contents.nearest(object, Kpi.class).ifPresent(kpi -> Splits.mismatches(kpi, Optional.ofNullable(total), values)
                .forEach(wrong -> found.add(Rule.COMPONENTS, object, feature, "components",
                        wrong.components().stream().map(Names::of).toList(), wrong.sum(), wrong.total())));
    }
}
