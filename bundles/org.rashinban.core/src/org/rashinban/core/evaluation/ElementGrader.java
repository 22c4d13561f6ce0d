package org.rashinban.core.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

import org.rashinban.core.tree.Contents;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.GradeOverride;
import org.rashinban.model.GradeScale;
import org.rashinban.model.Node;
import org.rashinban.model.Plan;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Sentence;

/** Grades elements: by the points of their KPIs, where the scale maps points to levels, and as people decide. */
public final class ElementGrader {

    private static final int SHOWN_DECIMALS = 1;

    private final FiscalPeriod period;
    private final Optional<GradeScale> chosen;

    /** @param chosen a scale instead of the one of the plan */
    public ElementGrader(FiscalPeriod period, Optional<GradeScale> chosen) {
        this.period = period;
        this.chosen = chosen;
    }

    /** @param score the mean points of the KPIs of the element and below, exact */
    public ElementGrade grade(Node node, Optional<BigDecimal> score) {
        Optional<GradeScale> scale = chosen.or(() -> Contents.edition(node).map(Edition::getPlan).map(Plan::getGradeScale));
        GradeRules rules = new GradeRules(scale);
        Optional<GradeChoice> level = score.flatMap(rules::level);
        Optional<Sentence> calculated = level.map(found -> Said.of("level", shown(score.orElseThrow(), scale), found.symbol()));
        Overrides overrides = Overrides.of(node instanceof Element element ? element.getGradeOverrides() : List.of(), period, scale);
        Optional<GradeOverride> decision = overrides.applied();
        Optional<Sentence> why = decision.map(made -> calculated.map(before -> overrides.said(made, before))
                .orElseGet(() -> Said.of("decided", made.getSymbol(), made.getReason()))).or(() -> calculated);
        return new ElementGrade(decision.map(made -> rules.named(made.getSymbol())).or(() -> level), decision, why, overrides.notes());
    }

    private static BigDecimal shown(BigDecimal score, Optional<GradeScale> scale) {
        List<BigDecimal> bounds = scale.stream().flatMap(some -> some.getScoreLevels().stream()).map(level -> level.getMinimum())
                .filter(minimum -> minimum != null).toList();
        return Digits.telling(score, score.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP), bounds);
    }
}
