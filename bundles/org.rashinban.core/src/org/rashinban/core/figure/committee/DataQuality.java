package org.rashinban.core.figure.committee;

import org.rashinban.core.check.Issue;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.TableBuilder;
import org.rashinban.core.figure.Tone;
import org.rashinban.core.tree.Contents;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Edition;
import org.rashinban.model.Identified;

/** データ品質: what the checks found, the gravest first. */
public final class DataQuality extends EditionFigure {

    public DataQuality() {
        super("data-quality", Texts.CATALOGUE);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        TableBuilder table = table().judgement("severity", 5).text("object", 18).text("issue", 34).text("fix", 16);
        context.issues().stream().filter(issue -> Contents.edition(issue.object()).filter(edition::equals).isPresent())
                .forEach(issue -> table.row(0, severity(issue), object(issue), Cell.words(issue.sentence()),
                        issue.fix().map(fix -> Cell.words(fix.label())).orElse(Cell.EMPTY)));
        return table.build(caption(choices, table.isEmpty()));
    }

    private static Cell severity(Issue issue) {
        return Cell.of(switch (issue.severity()) {
            case ERROR -> new Content.Judgement(issue.severity(), "×", Tone.WORST);
            case WARNING -> new Content.Judgement(issue.severity(), "△", Tone.POOR);
            default -> new Content.Judgement(issue.severity(), "・", Tone.NEUTRAL);
        });
    }

    private static Cell object(Issue issue) {
        Cell name = Cell.words(Names.within(issue.object()));
        return issue.object() instanceof Identified identified ? name.behind(identified) : name;
    }
}
