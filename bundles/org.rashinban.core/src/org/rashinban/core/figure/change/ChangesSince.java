package org.rashinban.core.figure.change;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Lines;
import org.rashinban.core.figure.Parameter;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.core.past.Change;
import org.rashinban.core.past.Frozen;
import org.rashinban.core.past.Past;
import org.rashinban.core.tree.Contents;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Edition;
import org.rashinban.model.Identified;
import org.rashinban.model.Meeting;
import org.rashinban.model.Organization;
import org.rashinban.model.Plan;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.label.Labels;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Sentence;
import org.rashinban.model.text.TextNormalizer;

/**
 * 前回会議からの変更: what is not as the last meeting saw it. It saw the state that was frozen for it, else what was there at the end of its
 * day.
 */
public final class ChangesSince extends EditionFigure {

    /** By title; the last one held before the day of judgement. */
    static final Parameter<Meeting> MEETING =
            new Parameter<>("meeting", Meeting.class, Texts.CATALOGUE.sentence("parameter.meeting"), false,
                    (text, context, before) -> meetings(context)
                            .filter(meeting -> text.equals(meeting.getId())
                                    || meeting.getTitle() != null && TextNormalizer.same(meeting.getTitle(), text))
                            .findFirst(),
                    (context, before) -> meetings(context)
                            .filter(meeting -> meeting.getHeldOn() != null && meeting.getHeldOn().isBefore(context.asOf()))
                            .max(Comparator.comparing(Meeting::getHeldOn)));

    /** Details of something else, which tell little by themselves. */
    private static final Set<EClass> DETAILS = Set.of(Literals.COMPONENT_VALUE, Literals.EVIDENCE, Literals.FLAG, Literals.ASKED_VALUE);

    /** What is not as it was comes before what was not there yet. */
    private static final Comparator<Change> TELLING = Comparator
            .comparing((Change change) -> DETAILS.contains(change.any().eClass()))
            .thenComparing(change -> change.before().isEmpty())
            .thenComparing(change -> change.any().eClass().getClassifierID());

    /** @param said since when, for the reader */
    private record Since(Sentence said, List<Change> changes) {
    }

    public ChangesSince() {
        super("changes-since", Texts.CATALOGUE, MEETING);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        TableBuilder table = table().text("kind", 4).text("type", 8).text("object", 18).text("before", 22).text("after", 22);
        Optional<Since> since = context.past() == Past.NONE ? Optional.empty() : since(context, edition.getPlan(), choices.find(MEETING));
        since.stream().flatMap(found -> found.changes().stream()).filter(change -> isOf(edition, change))
                .flatMap(change -> settled(change).stream()).sorted(TELLING).forEach(change -> add(change, table));
        return table.build(since.map(found -> caption(choices, table.isEmpty()).with(List.of(found.said())))
                .orElseGet(() -> caption(choices).with(List.of(said("changes-since.unknown")))));
    }

    /** Of values only what was accepted is told: everything else is still between a department and the office, and counts nowhere else. */
    private static Optional<Change> settled(Change change) {
        Change told = new Change(change.before().filter(ChangesSince::isSettled), change.after().filter(ChangesSince::isSettled));
        return told.before().isEmpty() && told.after().isEmpty() ? Optional.empty() : Optional.of(told);
    }

    private static boolean isSettled(Identified object) {
        return Contents.nearest(object, Actual.class).filter(actual -> actual.getState() != ActualState.ACCEPTED).isEmpty();
    }

    private void add(Change change, TableBuilder table) {
        Differences differences = new Differences(change);
        if (!differences.isEmpty()) {
            table.row(0, Cell.words(said("kind." + kind(change))), Cell.words(Labels.of(change.any().eClass())),
                    Cell.words(Names.within(change.any())).behind(change.any()), lines(differences.before()), lines(differences.after()));
        }
    }

    private static String kind(Change change) {
        return change.before().isEmpty() ? "added" : change.after().isEmpty() ? "removed" : "changed";
    }

    private static Cell lines(List<Localized> texts) {
        return texts.isEmpty() ? Cell.EMPTY : Cell.words(new Lines(texts));
    }

    private Optional<Since> since(FigureContext context, Plan plan, Optional<Meeting> meeting) {
        List<Frozen> frozen = context.past().frozen().stream().filter(state -> state.covers(plan)).toList();
        Optional<Since> state = meeting.map(Meeting::getSnapshot)
                .flatMap(name -> frozen.stream().filter(one -> TextNormalizer.same(one.name(), name)).findFirst())
                .map(one -> since(context, one));
        Optional<LocalDate> day = meeting.map(Meeting::getHeldOn);
        return state
                .or(() -> day.flatMap(held -> context.past().changesSince(held).map(changes -> new Since(
                        said("changes-since.meeting", Names.of(meeting.orElseThrow()), FiscalPeriod.day(held)), changes))))
                .or(() -> frozen.isEmpty() ? Optional.empty() : Optional.of(since(context, frozen.getLast())));
    }

    private Since since(FigureContext context, Frozen state) {
        return new Since(said("changes-since.frozen", state.name(), FiscalPeriod.day(state.asOf())), context.past().changesSince(state));
    }

    private static boolean isOf(Edition edition, Change change) {
        return Contents.edition(change.any()).map(Identified::getId).filter(id -> Objects.equals(id, edition.getId())).isPresent();
    }

    private static Stream<Meeting> meetings(FigureContext context) {
        return Stream.ofNullable(context.program().getOrganization()).map(Organization::getMeetings).flatMap(List::stream);
    }
}
