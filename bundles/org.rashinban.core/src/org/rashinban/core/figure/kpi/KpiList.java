package org.rashinban.core.figure.kpi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.Parameter;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Column;
import org.rashinban.core.figure.TableFigure.Kind;
import org.rashinban.core.figure.TableFigure.Rank;
import org.rashinban.core.figure.TableFigure.Row;
import org.rashinban.core.figure.Tones;
import org.rashinban.core.forecast.Forecast;
import org.rashinban.core.kpi.KpiValues;
import org.rashinban.model.Edition;
import org.rashinban.model.Kpi;
import org.rashinban.model.Node;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Sentence;

/** KPI一覧: what was aimed at and reached in a period, the grade with its reason, and where it is heading. */
public final class KpiList implements FigureProvider {

    @Override
    public String id() {
        return "kpi-list";
    }

    @Override
    public Localized title() {
        return Texts.CATALOGUE.sentence("list.title");
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(Parameters.PLAN, Parameters.EDITION, Parameters.PERIOD);
    }

    @Override
    public Figure figure(FigureContext context, Choices choices) {
        Edition edition = choices.get(Parameters.EDITION);
        FiscalPeriod period = choices.get(Parameters.PERIOD);
        List<Row> rows = new ArrayList<>();
        KpiRows.of(edition).forEach(group -> {
            rows.add(heading(group.node(), group.level()));
            group.kpis().forEach(kpi -> rows.add(row(context, context.evaluation(kpi, period), group)));
        });
        Caption caption = Caption.of(title(), Texts.CATALOGUE.sentence("subject", edition.getTitle(), period));
        return new TableFigure(rows.isEmpty() ? caption.with(List.of(Texts.CATALOGUE.sentence("noKpis"))) : caption, columns(), rows);
    }

    private static List<Column> columns() {
        return List.of(column("code", Kind.TEXT, 4), column("kpi", Kind.TEXT, 18), column("owner", Kind.TEXT, 8),
                column("baseline", Kind.NUMBER, 6), column("target", Kind.NUMBER, 7), column("actual", Kind.NUMBER, 7),
                column("achievement", Kind.NUMBER, 5), column("status", Kind.JUDGEMENT, 5), column("grade", Kind.JUDGEMENT, 4),
                column("why", Kind.TEXT, 24), column("forecast", Kind.TEXT, 14));
    }

    private static Row heading(Node node, int level) {
        List<Cell> cells = new ArrayList<>();
        cells.add(KpiRows.title(node));
        while (cells.size() < columns().size()) {
            cells.add(Cell.EMPTY);
        }
        return new Row(Rank.HEADING, level, cells);
    }

    private static Row row(FigureContext context, Evaluation evaluation, KpiRows.Group group) {
        Kpi kpi = evaluation.kpi();
        String unit = Optional.ofNullable(kpi.getUnit()).orElse("");
        Gap gap = Tones.gap(evaluation.status());
        return new Row(Rank.BODY, group.level() + 1, List.of(
                Cell.text(kpi.getCode()).behind(kpi),
                KpiRows.title(kpi, group.node()),
                KpiRows.owners(kpi),
                quantity(KpiValues.baseline(kpi), unit, kpi.getBaseline() == null ? Gap.NONE : Gap.UNKNOWN),
                KpiRows.target(evaluation, unit),
                quantity(evaluation.actual(), unit, gap),
                quantity(evaluation.achievement().map(Amount::of), "%", Gap.NONE),
                Cell.of(Tones.of(evaluation.status())),
                evaluation.grade().map(grade -> Cell.of(Tones.of(grade))).orElse(Cell.EMPTY),
                Cell.words(evaluation.why()).with(evaluation.notes()),
                forecast(context, kpi)));
    }

    private static Cell quantity(Optional<Amount> amount, String unit, Gap otherwise) {
        return Cell.of(Content.of(amount, unit, otherwise));
    }

    private static Cell forecast(FigureContext context, Kpi kpi) {
        Optional<FiscalPeriod> end = KpiRows.end(kpi);
        return end.<Cell>map(year -> switch (context.forecaster().forecast(kpi, year, context.asOf())) {
            case Forecast.Projected projected -> Cell.words(projected.said()).with(projected.notes());
            case Forecast.None none -> Cell.EMPTY.with(List.of(none.why()));
        }).orElse(Cell.EMPTY);
    }

    private static Column column(String id, Kind kind, int width) {
        return new Column(id, heading(id), kind, width);
    }

    private static Sentence heading(String id) {
        return Texts.CATALOGUE.sentence("list." + id);
    }
}
