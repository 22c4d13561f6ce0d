package org.rashinban.core.validation;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.label.Labels;

/** {@link Rule#REQUIRED}. */
final class RequiredFeatures implements Inspection {

    private static final Map<EClass, List<EStructuralFeature>> NEEDED = Map.ofEntries(
            entry(Literals.PLAN, List.of(Literals.PLAN__CODE, Literals.PLAN__TITLE)),
            entry(Literals.EDITION, List.of(Literals.EDITION__CODE)),
            entry(Literals.LEVEL, List.of(Literals.LEVEL__NAME)),
            entry(Literals.ELEMENT, List.of(Literals.ELEMENT__TITLE)),
            entry(Literals.OWNERSHIP, List.of(Literals.OWNERSHIP__DEPARTMENT)),
            entry(Literals.DEPARTMENT, List.of(Literals.DEPARTMENT__NAME)),
            entry(Literals.BODY, List.of(Literals.BODY__NAME)),
            entry(Literals.POST, List.of(Literals.POST__TITLE)),
            entry(Literals.AUDIENCE, List.of(Literals.AUDIENCE__NAME)),
            entry(Literals.KPI, List.of(Literals.KPI__CODE, Literals.KPI__TITLE)),
            entry(Literals.COMPONENT_VALUE, List.of(Literals.COMPONENT_VALUE__COMPONENT)),
            entry(Literals.ACTUAL, List.of(Literals.ACTUAL__PERIOD)),
            entry(Literals.GRADE, List.of(Literals.GRADE__SYMBOL)),
            entry(Literals.GRADE_OVERRIDE, List.of(Literals.GRADE_OVERRIDE__SYMBOL, Literals.GRADE_OVERRIDE__REASON)),
            entry(Literals.MILESTONE, List.of(Literals.MILESTONE__TITLE)),
            entry(Literals.ROADMAP_BAR, List.of(Literals.ROADMAP_BAR__LABEL)),
            entry(Literals.OCCURRENCE, List.of(Literals.OCCURRENCE__PERIOD)),
            entry(Literals.TRAINING_COURSE, List.of(Literals.TRAINING_COURSE__TITLE)),
            entry(Literals.TRAINING_SESSION, List.of(Literals.TRAINING_SESSION__PERIOD)),
            entry(Literals.LINK, List.of(Literals.LINK__SOURCE, Literals.LINK__TARGET)),
            entry(Literals.BUDGET, List.of(Literals.BUDGET__PERIOD)),
            entry(Literals.TERM, List.of(Literals.TERM__NAME)),
            entry(Literals.REFERENCE, List.of(Literals.REFERENCE__TITLE)),
            entry(Literals.STATISTIC, List.of(Literals.STATISTIC__TITLE)),
            entry(Literals.RISK, List.of(Literals.RISK__TITLE)),
            entry(Literals.ENQUIRY, List.of(Literals.ENQUIRY__NAME)));

    /** One of these is enough. */
    private static final Map<EClass, List<EStructuralFeature>> ALTERNATIVES = Map.of(
            Literals.FINDING, List.of(Literals.FINDING__HEADING, Literals.FINDING__TEXT),
            Literals.EFFECT, List.of(Literals.EFFECT__NAME, Literals.EFFECT__TEXT),
            Literals.COMPONENT, List.of(Literals.COMPONENT__NAME, Literals.COMPONENT__CODE));

    @Override
    public void inspect(EObject object, Violations found) {
        NEEDED.getOrDefault(object.eClass(), List.of()).stream().filter(feature -> isEmpty(object, feature))
                .forEach(feature -> found.add(Rule.REQUIRED, object, feature, "required", Labels.of(feature)));
        List<EStructuralFeature> either = ALTERNATIVES.getOrDefault(object.eClass(), List.of());
        if (!either.isEmpty() && either.stream().allMatch(feature -> isEmpty(object, feature))) {
            found.add(Rule.REQUIRED, object, either.getFirst(), "required.either", either.stream().map(Labels::of).toList());
        }
    }

    private static boolean isEmpty(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        return value == null || value instanceof String text && text.isBlank();
    }
}
