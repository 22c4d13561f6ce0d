package org.rashinban.core.figure.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Enumerated;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.KpiChoice;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.core.figure.Tone;
import org.rashinban.core.figure.Tones;
import org.rashinban.core.kpi.Amounts;
import org.rashinban.core.kpi.Value;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Edition;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiDirection;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Sentence;

/** 前年度との比較: the KPIs that have a value in the year or the one before, side by side, and whether it got better. */
public final class YearComparison extends EditionFigure {

    private static final String PERCENT = "%";
    /** The difference of two percentages is none. */
    private static final String POINTS = "pt";

    public YearComparison() {
        super("year-comparison", Texts.CATALOGUE, Parameters.PERIOD, Parameters.ELEMENT.optional(),
                Parameters.DEPARTMENT.optional());
    }

    @Override
    public boolean isComparable() {
        return false;
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        FiscalPeriod period = choices.get(Parameters.PERIOD);
        TableBuilder table = table().text("code", 4).text("kpi", 18).number("before", 8).number("now", 8).number("difference", 8)
                .judgement("trend", 5).judgement("statusBefore", 6).judgement("statusNow", 6);
        List<Localized> partly = new ArrayList<>();
        YearNotes early = new YearNotes();
        for (Kpi kpi : KpiChoice.of(edition, choices)) {
            Evaluation earlier = context.evaluation(kpi, period.yearBefore());
            Evaluation later = context.evaluation(kpi, period);
            Optional<Amount> before = KpiRows.amount(context, earlier);
            Optional<Amount> now = KpiRows.amount(context, later);
            if (before.isPresent() || now.isPresent()) {
                // Six months beside twelve would look like a fall, and three quarters of a rate are not its year.
                boolean whole = Stream.of(earlier, later).allMatch(evaluation -> KpiRows.part(context, evaluation).isEmpty());
                table.row(0, cells(earlier, later, before, now, whole, context));
                Stream.of(earlier, later).forEach(evaluation -> early.addEarlier(context, evaluation));
                if (!whole && before.isPresent() && now.isPresent()) {
                    partly.add(Names.brief(kpi));
                }
            }
        }
        List<Sentence> notes = new ArrayList<>();
        if (!partly.isEmpty()) {
            notes.add(said("year-comparison.partly", new Enumerated(partly)));
        }
        notes.addAll(early.sentences());
        return table.build(captionOfKpis(choices, table.isEmpty()).with(notes));
    }

    private List<Cell> cells(Evaluation earlier, Evaluation later, Optional<Amount> before, Optional<Amount> now, boolean whole,
            FigureContext context) {
        Kpi kpi = later.kpi();
        String unit = KpiRows.unit(kpi);
        Optional<Amount> difference = before.filter(was -> whole).flatMap(was -> now.flatMap(is -> exact(context, later)
                .flatMap(value -> exact(context, earlier).map(value::subtract)).map(change -> rounded(change, was, is))));
        return List.of(Cell.text(kpi.getCode()).behind(kpi), Cell.text(kpi.getTitle()).behind(kpi),
                before.map(was -> Cell.amount(was, unit)).orElseGet(() -> Cell.nothing(KpiRows.unreported(context, earlier))).behind(kpi),
                now.map(is -> Cell.amount(is, unit)).orElseGet(() -> Cell.nothing(KpiRows.unreported(context, later))).behind(kpi),
                difference.map(change -> Cell.amount(change, PERCENT.equals(unit) ? POINTS : unit)).orElse(Cell.EMPTY),
                difference.flatMap(change -> trend(kpi.getDirection(), change.value().signum())).map(Cell::of).orElse(Cell.EMPTY),
                Cell.of(Tones.of(earlier.status())).with(List.of(earlier.why())),
                Cell.of(Tones.of(later.status())).with(List.of(later.why())));
    }

    private static Optional<BigDecimal> exact(FigureContext context, Evaluation evaluation) {
        return context.values().in(evaluation.kpi(), evaluation.period()).known().map(Value.Known::compared);
    }

    /** To the digits that stand beside it, and as uncertain as the two are. */
    private static Amount rounded(BigDecimal change, Amount was, Amount is) {
        int decimals = Math.max(was.value().scale(), is.value().scale());
        return Amounts.computed(change.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros(), was, is);
    }

    /** Nothing where the plan does not say which way is better. */
    private Optional<Content.Judgement> trend(KpiDirection direction, int change) {
        if (change == 0) {
            return Optional.of(new Content.Judgement(said("trend.same"), "→", Tone.NEUTRAL));
        }
        return switch (direction) {
            case HIGHER, LOWER -> Optional.of((direction == KpiDirection.HIGHER) == change > 0
                    ? new Content.Judgement(said("trend.better"), "▲", Tone.GOOD)
                    : new Content.Judgement(said("trend.worse"), "▼", Tone.POOR));
            default -> Optional.empty();
        };
    }
}
