package org.rashinban.core.figure.change;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Parameter;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.core.past.Correction;
import org.rashinban.core.past.Frozen;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Edition;
import org.rashinban.model.Identified;
import org.rashinban.model.Kpi;
import org.rashinban.model.label.Labels;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Sentence;
import org.rashinban.model.text.TextNormalizer;

/** 訂正表: what was changed afterwards of what a frozen state had settled, with the reason and who did it. */
public final class CorrectionTable extends EditionFigure {

    /** By name; the last one. */
    static final Parameter<Frozen> SNAPSHOT =
            new Parameter<>("snapshot", Frozen.class, Texts.CATALOGUE.sentence("parameter.snapshot"), false,
                    (text, context, before) -> frozen(context, before)
                            .filter(state -> text.equals(state.id()) || TextNormalizer.same(state.name(), text)).findFirst(),
                    (context, before) -> frozen(context, before).reduce((earlier, later) -> later));

    public CorrectionTable() {
        super("corrections", Texts.CATALOGUE, SNAPSHOT, Parameters.KPI.optional());
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        TableBuilder table = table().time("on", 7).text("object", 20).text("feature", 8).text("old", 12).text("new", 12).text("reason", 20)
                .text("who", 7);
        Optional<Frozen> snapshot = choices.find(SNAPSHOT);
        Set<String> elsewhere = elsewhere(edition);
        Map<Boolean, List<Correction>> corrections = snapshot.stream().flatMap(state -> context.past().corrections(state).stream())
                .filter(correction -> !elsewhere.contains(correction.id()))
                .filter(correction -> choices.find(Parameters.KPI).map(kpi -> isOf(kpi, correction, context)).orElse(true))
                .collect(Collectors.partitioningBy(correction -> day(correction).isAfter(context.asOf())));
        Optional<Correction> above = Optional.empty();
        for (Correction correction : corrections.get(false)) {
            boolean goesOn = above.filter(one -> one.at().equals(correction.at()) && one.id().equals(correction.id())).isPresent();
            table.row(0, cells(correction, goesOn, context));
            above = Optional.of(correction);
        }
        Caption caption = snapshot.isPresent() ? caption(choices, table.isEmpty())
                : caption(choices).with(List.of(said("corrections.unfrozen")));
        List<Sentence> notes = new ArrayList<>();
        snapshot.ifPresent(state -> notes.add(said("corrections.of", state.name(), FiscalPeriod.day(state.asOf()))));
        if (!corrections.get(true).isEmpty()) {
            notes.add(said("corrections.later", FiscalPeriod.day(context.asOf()), corrections.get(true).size()));
        }
        return table.build(caption.with(notes));
    }

    private static Stream<Frozen> frozen(FigureContext context, Choices before) {
        return context.past().frozen().stream().filter(state -> state.covers(before.get(Parameters.PLAN)));
    }

    /** What was taken away is in no edition any more; it is said rather than hidden. */
    private static Set<String> elsewhere(Edition edition) {
        return Contents.program(edition).stream().flatMap(program -> program.getPlans().stream())
                .flatMap(plan -> plan.getEditions().stream())
                .filter(other -> other != edition).flatMap(other -> Contents.of(other, Identified.class)).map(Identified::getId)
                .collect(Collectors.toSet());
    }

    /** What was taken away may have been of any. */
    private static boolean isOf(Kpi kpi, Correction correction, FigureContext context) {
        return context.find(correction.id(), Identified.class)
                .map(object -> Contents.nearest(object, Kpi.class).filter(kpi::equals).isPresent())
                .orElse(true);
    }

    /** @param goesOn whether more of what was changed in one object at once stands above */
    private static List<Cell> cells(Correction correction, boolean goesOn, FigureContext context) {
        Cell object = new Cell(Cell.words(correction.object()).content(), Optional.of(correction.id()), List.of());
        return List.of(goesOn ? Cell.ABOVE : Cell.day(day(correction)), goesOn ? Cell.ABOVE : object,
                Cell.words(correction.feature().<Localized>map(Labels::of).orElse(Texts.CATALOGUE.sentence("corrections.place"))),
                text(correction, correction.before(), context), text(correction, correction.after(), context),
                goesOn ? Cell.ABOVE : Cell.text(correction.reason()), goesOn ? Cell.ABOVE : Cell.text(correction.user()));
    }

    private static LocalDate day(Correction correction) {
        return correction.at().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    private static Localized what(Correction correction, String kept, FigureContext context) {
        return correction.feature().map(feature -> FeatureText.kept(feature, kept, context.program()))
                .orElseGet(() -> FeatureText.object(kept, context.program()));
    }

    private static Cell text(Correction correction, Optional<String> text, FigureContext context) {
        return text.map(kept -> correction.feature().flatMap(feature -> FeatureText.number(feature, kept))
                .map(number -> Cell.amount(number, unit(correction, context)))
                .orElseGet(() -> Cell.words(what(correction, kept, context)))).orElse(Cell.EMPTY);
    }

    /** That of the indicator, in which its values, targets and baseline are counted. */
    private static String unit(Correction correction, FigureContext context) {
        return correction.feature().filter(feature -> feature.getName().equals("amount"))
                .flatMap(feature -> context.find(correction.id(), Identified.class)).flatMap(object -> Contents.nearest(object, Kpi.class))
                .map(Kpi::getUnit).orElse("");
    }
}
