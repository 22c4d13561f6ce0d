package org.rashinban.core.validation;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.label.Labels;

/** The least and the most that a plain number can be. */
final class Ranges {

    private record Range(BigDecimal least, BigDecimal most) {

        static final Range PERCENT = new Range(BigDecimal.ZERO, BigDecimal.valueOf(100));
        static final Range COUNT = new Range(BigDecimal.ZERO, new BigDecimal("1E12"));

        boolean excludes(Number number) {
            BigDecimal value = new BigDecimal(number.toString());
            return value.compareTo(least) < 0 || value.compareTo(most) > 0;
        }
    }

    private static final Map<EAttribute, Range> RANGES = Map.ofEntries(
            entry(Literals.ROADMAP_BAR__PERCENT_DONE, Range.PERCENT), entry(Literals.PROGRESS_REPORT__PERCENT_DONE, Range.PERCENT),
            entry(Literals.TRAINING_QUOTA__SHARE, Range.PERCENT), entry(Literals.TRAINING_QUOTA__PERSONS, Range.COUNT),
            entry(Literals.DEPARTMENT__HEADCOUNT, Range.COUNT), entry(Literals.AUDIENCE__HEADCOUNT, Range.COUNT),
            entry(Literals.UNIT_COST__YEN_PER_HOUR, Range.COUNT), entry(Literals.UNIT_COST__HOURS_PER_PERSON_YEAR, Range.COUNT),
            entry(Literals.KPI__WEIGHT, Range.COUNT), entry(Literals.KPI__DECIMALS, new Range(BigDecimal.ZERO, BigDecimal.TEN)),
            entry(Literals.KPI__IMPLAUSIBLE_CHANGE, Range.COUNT), entry(Literals.TRAINING_SESSION__SESSIONS, Range.COUNT),
            entry(Literals.ATTENDANCE__PARTICIPANTS, Range.COUNT));

    private Ranges() {
    }

    static void inspect(EObject object, Violations found) {
        List<EAttribute> attributes = object.eClass().getEAllAttributes();
        for (EAttribute attribute : attributes) {
            Range range = RANGES.get(attribute);
            if (range != null && object.eGet(attribute) instanceof Number number && range.excludes(number)) {
                boolean percent = range == Range.PERCENT;
                found.add(Rule.VALUES, object, attribute, percent ? "range.percent" : "range.count", Labels.of(attribute), number);
            }
        }
    }
}
