package org.rashinban.core.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.rashinban.model.GradeOverride;
import org.rashinban.model.GradeScale;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Sentence;

/** The grades that people decided on (評価の修正) for one period: what of them holds, and what does not and why. */
record Overrides(List<GradeOverride> decisions, Optional<GradeScale> scale) {

    /** It would stand within brackets, before the full stop of the sentence. */
    private static final Pattern FULL_STOP = Pattern.compile("[。．.]$");

    static Overrides of(List<GradeOverride> all, FiscalPeriod period, Optional<GradeScale> scale) {
        return new Overrides(all.stream().filter(decision -> period.equals(decision.getPeriod()) && decision.getSymbol() != null).toList(),
                scale);
    }

    /** The last one that gives its reason, under a scale that may be adjusted. */
    Optional<GradeOverride> applied() {
        return decisions.stream().filter(decision -> obstacle(decision).isEmpty()).reduce((earlier, later) -> later);
    }

    List<Sentence> notes() {
        return decisions.stream().flatMap(decision -> Stream.concat(obstacle(decision).stream(), unknown(decision).stream())).toList();
    }

    Sentence said(GradeOverride decision, Sentence calculated) {
        return Said.of("overridden", decision.getSymbol(), FULL_STOP.matcher(decision.getReason().strip()).replaceFirst(""), calculated);
    }

    private Optional<Sentence> obstacle(GradeOverride decision) {
        if (decision.getReason() == null || decision.getReason().isBlank()) {
            return Optional.of(Said.of("note.override.noReason", decision.getSymbol()));
        }
        return scale.filter(GradeScale::isAdjustable).isPresent() ? Optional.empty()
                : Optional.of(Said.of("note.override.notAdjustable", decision.getSymbol()));
    }

    private Optional<Sentence> unknown(GradeOverride decision) {
        boolean known = scale.isEmpty() || new GradeRules(scale).knows(decision.getSymbol());
        return known ? Optional.empty() : Optional.of(Said.of("note.override.unknown", decision.getSymbol()));
    }
}
