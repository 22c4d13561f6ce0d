package org.rashinban.core.figure.committee;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.rashinban.core.evaluation.Status;
import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.KpiChoice;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.core.figure.Tones;
import org.rashinban.core.rollup.DepartmentRollUp;
import org.rashinban.core.rollup.Summary;
import org.rashinban.model.Edition;

/** 所管別: how the KPIs of each department stand; what several own counts for each of them. */
public final class DepartmentTable extends EditionFigure {

    public DepartmentTable() {
        super("status-by-department", Texts.CATALOGUE, Parameters.PERIOD, Parameters.ELEMENT.optional());
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        DepartmentRollUp rollUp = context.rollUps(choices.get(Parameters.PERIOD)).byDepartment(KpiChoice.scope(edition, choices));
        List<Status> statuses = Arrays.stream(Status.values()).filter(status -> rollUp.whole().count(status) > 0).toList();
        TableBuilder table = table().text("department", 14).number("elements", 5).number("kpis", 5);
        statuses.forEach(status -> table.number(status.name(), status, 5));
        table.number("mean", 6);
        rollUp.departments().forEach((department, share) -> table.row(0, line(Cell.text(Elements.name(department)).behind(department),
                share.elements(), share.kpis(), statuses)));
        if (!table.isEmpty()) {
            String whole = choices.find(Parameters.ELEMENT).isPresent() ? "total.part" : "total";
            table.total(line(Cell.words(said(whole)), rollUp.elements(), rollUp.whole(), statuses));
        }
        Caption caption = caption(choices, table.isEmpty());
        return table.build(table.isEmpty() ? caption : caption.with(List.of(rollUp.said())));
    }

    private static List<Cell> line(Cell name, int elements, Summary summary, List<Status> statuses) {
        List<Cell> cells = new ArrayList<>(List.of(name, Cell.count(elements), Cell.count(summary.total())));
        statuses.forEach(status -> cells.add(Cell.count(summary.count(status))));
        cells.add(summary.achievement().value().map(mean -> Cell.number(mean, "%"))
                .orElseGet(() -> Cell.nothing(Tones.gap(summary))));
        return cells;
    }
}
