package org.rashinban.core.figure.committee;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.KpiChoice;
import org.rashinban.core.figure.Parameter;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.core.figure.committee.OpenPoint.Kind;
import org.rashinban.model.Department;
import org.rashinban.model.Edition;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Sentence;

/**
 * 判断・対応が必要な事項: missed targets, what is late or was put off, findings without an answer, targets still to be set, values that were not
 * reported.
 */
public final class Decisions extends EditionFigure {

    /** Of each kind no more than so many; how many more there are is said beside the last of them. */
    static final Parameter<Integer> MOST = new Parameter<>("most", Integer.class, Texts.CATALOGUE.sentence("parameter.most"), false,
            (text, context, before) -> text.matches("[1-9]\\d{0,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty(),
            (context, before) -> Optional.empty());

    public Decisions() {
        super("decisions", Texts.CATALOGUE, Parameters.PERIOD, Parameters.DEPARTMENT.optional(), MOST);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        TableBuilder table = table().text("kind", 14).judgement("state", 6).text("what", 28).text("department", 10).time("due", 8)
                .text("why", 30);
        OpenPoints open = new OpenPoints(context, edition, choices.get(Parameters.PERIOD));
        Map<Kind, List<OpenPoint>> kinds = open.all().filter(point -> isOf(point.owners(), choices))
                .collect(Collectors.groupingBy(OpenPoint::kind, TreeMap::new, Collectors.toList()));
        kinds.forEach((kind, points) -> {
            int shown = choices.find(MOST).filter(most -> most < points.size()).orElse(points.size());
            points.subList(0, shown).forEach(point -> table.row(0, cells(kind(kind, points, point, shown), point)));
        });
        Caption caption = kinds.isEmpty() ? caption(choices, true) : caption(choices).with(List.of(counts(kinds)));
        long unknown = open.ownersOfUnknown().filter(owners -> isOf(owners, choices)).count();
        return table.build(unknown == 0 ? caption : caption.with(List.of(said("decisions.unknown", unknown))));
    }

    private static boolean isOf(Collection<Department> owners, Choices choices) {
        return choices.find(Parameters.DEPARTMENT)
                .map(chosen -> owners.stream().anyMatch(owner -> KpiChoice.covers(chosen, owner))).orElse(true);
    }

    private Sentence counts(Map<Kind, List<OpenPoint>> kinds) {
        List<Localized> counts = new ArrayList<>();
        kinds.forEach((kind, points) -> counts.add(said("decisions.count", kind.title(), points.size())));
        return said("decisions.counts", kinds.values().stream().mapToInt(List::size).sum(), counts);
    }

    /** With the last of those that are shown stands how many more there are. */
    private Localized kind(Kind kind, List<OpenPoint> points, OpenPoint point, int shown) {
        int more = points.size() - shown;
        return more > 0 && point == points.get(shown - 1) ? said("decisions.more", kind.title(), more) : kind.title();
    }

    private static List<Cell> cells(Localized kind, OpenPoint point) {
        return List.of(Cell.words(kind), Cell.of(point.state()), Cell.words(point.what()).behind(point.behind()),
                Elements.departments(point.owners()), point.due().map(Cell::day).orElse(Cell.EMPTY), Cell.words(point.why()));
    }
}
