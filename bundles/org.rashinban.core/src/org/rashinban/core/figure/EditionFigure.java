package org.rashinban.core.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.core.rollup.KpiScope;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Edition;
import org.rashinban.model.text.Catalogue;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;
import org.rashinban.model.text.Sentence;

/** A figure of one edition of a plan. Its texts stand in a catalogue under its id: {@code title.kpi-list}, {@code empty.kpi-list}. */
public abstract class EditionFigure implements FigureProvider {

    private final String id;
    private final Catalogue texts;
    private final List<Parameter<?>> more;

    /** @param more what has to be chosen beside plan and edition */
    protected EditionFigure(String id, Catalogue texts, Parameter<?>... more) {
        this.id = id;
        this.texts = texts;
        this.more = List.of(more);
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Localized title() {
        return texts.sentence("title." + id);
    }

    @Override
    public final List<Parameter<?>> parameters() {
        return Stream.concat(Stream.of(Parameters.PLAN, Parameters.EDITION), more.stream()).toList();
    }

    @Override
    public final Figure figure(FigureContext context, Choices choices) {
        return figure(context, choices.get(Parameters.EDITION), choices);
    }

    protected abstract Figure figure(FigureContext context, Edition edition, Choices choices);

    /** Of the edition, in the period if one was chosen. */
    protected final Caption caption(Choices choices) {
        Edition edition = choices.get(Parameters.EDITION);
        Localized title = new Plain(Stream.of(edition.getTitle(), edition.getPlan().getTitle()).filter(text -> text != null).findFirst()
                .orElse(""));
        Localized part = Stream
                .of(choices.find(Parameters.ELEMENT).map(Names::of), choices.find(Parameters.DEPARTMENT).map(Names::office),
                        choices.find(Parameters.KPI).map(Names::of))
                .flatMap(Optional::stream).reduce(title, (whole, chosen) -> Texts.CATALOGUE.sentence("subject", whole, chosen));
        return Caption.of(title(), choices.find(Parameters.PERIOD).<Localized>map(period -> new InPeriod(part, period)).orElse(part));
    }

    /** With the reason why there is nothing to see, if there is nothing. */
    protected final Caption caption(Choices choices, boolean empty) {
        return empty ? caption(choices).with(List.of(texts.sentence("empty." + id))) : caption(choices);
    }

    /** With the reason why there is nothing to see of KPIs, if there is nothing; that none are stated comes before all others. */
    protected final Caption captionOfKpis(Choices choices, boolean empty) {
        return captionOfKpis(choices, empty, texts.sentence("empty." + id));
    }

    /** @param why there is nothing to see though KPIs are stated */
    protected final Caption captionOfKpis(Choices choices, boolean empty, Sentence why) {
        if (!empty) {
            return caption(choices);
        }
        boolean none = KpiChoice.of(choices.get(Parameters.EDITION), choices).isEmpty();
        return caption(choices).with(List.of(none ? noKpis(choices) : why));
    }

    /** That the plan, or at least what was chosen of it, states no KPIs. */
    protected static Sentence noKpis(Choices choices) {
        return Texts.CATALOGUE.sentence(KpiScope.of(choices.get(Parameters.EDITION)).isEmpty() ? "noKpis.plan" : "noKpis");
    }

    protected final Sentence said(String key, Object... args) {
        return texts.sentence(key, args);
    }

    /** Begins a table whose headings stand in the same catalogue. */
    protected final TableBuilder table() {
        return new TableBuilder(texts);
    }
}
