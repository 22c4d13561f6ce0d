package org.rashinban.charts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.rashinban.charts.matrix.MatrixBody;
import org.rashinban.charts.paper.Blank;
import org.rashinban.charts.paper.Body;
import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.plain.NumberBody;
import org.rashinban.charts.plain.TableBody;
import org.rashinban.charts.plain.TextBody;
import org.rashinban.charts.series.SeriesBodies;
import org.rashinban.charts.theme.Look;
import org.rashinban.charts.theme.Style;
import org.rashinban.charts.timeline.TimelineBody;
import org.rashinban.charts.tree.TreeBodies;
import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.MatrixFigure;
import org.rashinban.core.figure.NumberFigure;
import org.rashinban.core.figure.PageFigure;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TextFigure;
import org.rashinban.core.figure.TimelineFigure;
import org.rashinban.core.figure.TreeFigure;
import org.rashinban.model.text.Sentence;

/** Makes pictures of figures, one look for all. */
public final class Pictures {

    private final Medium medium;

    public Pictures(Look look, Locale locale) {
        medium = new Medium(look, locale);
    }

    public Picture of(Figure figure) {
        return new Picture(new Captioned(figure.caption(), remarks(), medium, Style.TITLE, body(figure)), medium);
    }

    /** Without its title and notes, for where they stand beside it already. */
    public Picture ofBody(Figure figure) {
        return new Picture(body(figure), medium);
    }

    /** What the page is about is not said again by each of its parts. */
    private Body part(Figure part, PageFigure page) {
        Caption caption = part.caption();
        Optional<String> known = subject(page.caption());
        boolean repeats = known.isPresent() && known.equals(subject(caption));
        return new Captioned(repeats ? new Caption(caption.title(), Optional.empty(), caption.notes()) : caption, List.of(), medium,
                Style.HEADING, body(part));
    }

    private Optional<String> subject(Caption caption) {
        return caption.subject().map(subject -> subject.in(medium.locale()));
    }

    private Body body(Figure figure) {
        return switch (figure) {
            case TableFigure table -> table.rows().isEmpty() && hasNotes(table) ? new Blank() : new TableBody(table, medium);
            case SeriesFigure series -> SeriesBodies.of(series, medium);
            case MatrixFigure matrix -> matrix.rows().isEmpty() && hasNotes(matrix) ? new Blank() : new MatrixBody(matrix, medium);
            case TimelineFigure timeline -> timeline.lanes().isEmpty() && hasNotes(timeline) ? new Blank()
                    : new TimelineBody(timeline, medium);
            case TreeFigure tree -> TreeBodies.of(tree, medium);
            case NumberFigure number -> new NumberBody(number, medium);
            case TextFigure text -> new TextBody(text, medium);
            case PageFigure page -> page.parts().isEmpty() && hasNotes(page) ? new Blank()
                    : new Stacked(page.parts().stream().map(part -> part(part, page)).toList());
        };
    }

    /** Headings and a calendar around nothing say nothing; the notes do. */
    private static boolean hasNotes(Figure figure) {
        return !figure.caption().notes().isEmpty();
    }

    private List<Sentence> remarks() {
        return medium.look().typeface().japanese() ? List.of() : List.of(ChartTexts.CATALOGUE.sentence("font.missing"));
    }
}
