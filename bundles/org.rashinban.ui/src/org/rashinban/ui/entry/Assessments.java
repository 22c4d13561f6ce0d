package org.rashinban.ui.entry;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.rashinban.core.entry.DueValue;
import org.rashinban.core.entry.Submission;
import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.evaluation.KpiEvaluator;
import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.core.kpi.KpiValues;
import org.rashinban.core.kpi.ReportedAmounts;
import org.rashinban.model.ActualState;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.text.Sentence;
import org.rashinban.ui.day.Today;

/** How values would stand if they were accepted as they are, and what makes them hard to believe; counted when it is asked for. */
public final class Assessments {

    private static final ContainedActuals ANY = new ContainedActuals(EnumSet.allOf(ActualState.class));

    private final KpiEvaluator evaluator = new KpiEvaluator(new KpiValues(ANY));
    private final Map<DueValue, Assessed> known = new HashMap<>();

    /**
     * @param evaluation empty where nothing is stated
     * @param amount     the number that it comes to, were it a quotient or a sum
     */
    public record Assessed(Optional<Evaluation> evaluation, Optional<Sentence> doubt, Optional<Amount> amount) {
    }

    /** Something changed: everything is counted anew. */
    public void forget() {
        known.clear();
    }

    public Assessed of(DueValue value) {
        return known.computeIfAbsent(value, this::assess);
    }

    private Assessed assess(DueValue value) {
        if (!value.answer().isStated()) {
            return new Assessed(Optional.empty(), Optional.empty(), Optional.empty());
        }
        Optional<Amount> amount =
                Optional.ofNullable(ReportedAmounts.of(value.kpi(), ANY.within(value.kpi(), value.period())).get(value.period()));
        return new Assessed(Optional.of(evaluator.evaluate(value.kpi(), value.period(), Today.get())),
                Submission.doubt(value.kpi(), value.period(), value.answer()), amount);
    }
}
