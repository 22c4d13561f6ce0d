package org.rashinban.core.figure.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.core.schedule.StepProgress;
import org.rashinban.model.BarBaseline;
import org.rashinban.model.Edition;
import org.rashinban.model.Node;
import org.rashinban.model.RoadmapBar;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

/** Which bars end later than they were first planned to, the worst first. */
public final class RoadmapSlip extends EditionFigure {

    public RoadmapSlip() {
        super("roadmap-slip", Texts.CATALOGUE);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        TableBuilder table = table().text("element", 12).text("bar", 18).time("first", 12).time("planned", 12).time("actual", 12)
                .number("slip", 5).number("done", 5);
        LocalDate today = context.asOf();
        List<RoadmapBar> bars = Elements.of(edition).flatMap(element -> element.getBars().stream()).filter(RoadmapSlip::isKnown)
                .sorted(Comparator.comparingInt((RoadmapBar bar) -> Slip.months(bar, today).orElse(0)).reversed()).toList();
        bars.forEach(bar -> table.row(0, Elements.named(List.of(), (Node) bar.eContainer()), Cell.text(bar.getLabel()).behind(bar),
                Cell.span(bar.getBaselines().stream().map(BarBaseline::getSpan).findFirst().orElse(null)),
                Cell.span(bar.getSpan()), Cell.span(bar.getActual()),
                Slip.months(bar, today).map(months -> Cell.count(months)).orElse(Cell.EMPTY),
                Optional.ofNullable(bar.getPercentDone()).map(done -> Cell.amount(Amount.of(done), "%")).orElse(Cell.EMPTY)));
        Caption caption = caption(choices, table.isEmpty());
        return table.build(bars.stream().noneMatch(bar -> StepProgress.isOverdue(bar, today)) ? caption
                : caption.with(List.of(said("roadmap-slip.overdue", FiscalPeriod.day(today)))));
    }

    /** Something is known of it beside its plan. */
    private static boolean isKnown(RoadmapBar bar) {
        return !bar.getBaselines().isEmpty() || bar.getActual() != null || bar.getPercentDone() != null;
    }
}
