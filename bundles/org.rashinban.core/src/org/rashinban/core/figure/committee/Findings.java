package org.rashinban.core.figure.committee;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.Composed;
import org.rashinban.core.figure.Composed.Part;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Lines;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.core.schedule.FindingSettlement;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Finding;
import org.rashinban.model.label.Labels;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;

/** 指摘・提言と対応: what the committee said, what was answered, and whether it is settled. */
public final class Findings extends EditionFigure {

    public Findings() {
        super("findings", Texts.CATALOGUE, Parameters.ELEMENT.optional());
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        TableBuilder table = table().text("code", 5).text("kind", 5).text("finding", 22).text("element", 12).text("response", 24)
                .time("due", 7).judgement("state", 6);
        String group = null;
        Optional<Element> part = choices.find(Parameters.ELEMENT);
        for (Finding finding : findings(edition, part)) {
            if (finding.getGroup() != null && !finding.getGroup().equals(group)) {
                table.heading(0, Cell.text(finding.getGroup()));
            }
            group = finding.getGroup();
            table.row(1, Cell.text(finding.getCode()).behind(finding), Cell.words(Labels.of(finding.getKind())), text(finding),
                    Elements.named(finding.getElements(), edition), responses(finding), Cell.period(finding.getDue()),
                    Cell.of(FindingStanding.of(finding, context.asOf())));
        }
        return table.build(table.isEmpty() && part.isPresent() ? caption(choices).with(List.of(said("empty.findings.part")))
                : caption(choices, table.isEmpty()));
    }

    private static List<Finding> findings(Edition edition, Optional<Element> part) {
        return edition.getFindings().stream()
                .filter(finding -> part.map(chosen -> FindingConcern.isAbout(finding, chosen)).orElse(true)).toList();
    }

    private static Cell text(Finding finding) {
        List<Localized> lines = Stream.of(finding.getHeading(), finding.getText()).filter(text -> text != null && !text.isBlank())
                .<Localized>map(Plain::new).toList();
        return Cell.words(Composed.of(new Lines(lines), new Part("heading", Cell.text(finding.getHeading())),
                new Part("", Cell.text(finding.getText())))).behind(finding);
    }

    /** Its own, else those of the point that answers it together with others. */
    private Cell responses(Finding finding) {
        List<Localized> own = finding.getResponses().stream().filter(response -> response.getText() != null)
                .<Localized>map(response -> new Plain(response.getText())).toList();
        if (!own.isEmpty()) {
            return Cell.words(new Lines(own)).behind(finding.getResponses().getFirst());
        }
        return !FindingSettlement.isAnsweredByPoint(finding) ? Cell.EMPTY
                : Cell.words(said("findings.byPoint", String.valueOf(finding.getPoint().getGroup()))).behind(finding.getPoint());
    }
}
