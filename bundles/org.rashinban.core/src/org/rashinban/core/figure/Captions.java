package org.rashinban.core.figure;

import java.util.Optional;

import org.rashinban.model.text.Localized;

/** Gives figures other captions. */
public final class Captions {

    private Captions() {
    }

    /** The same figure where everybody sees of whom it is: neither it nor its parts say so again. */
    public static Figure titled(Figure figure, Localized title) {
        Caption caption = figure.caption();
        Figure told = figure instanceof PageFigure page ? new PageFigure(caption,
                page.parts().stream().map(part -> isOfTheSame(part, caption) ? titled(part, part.caption().title()) : part).toList())
                : figure;
        return with(told, new Caption(title, Optional.empty(), caption.notes()));
    }

    /** The same figure for whoever sees nothing beside it: as of when it is told, too. */
    public static Figure told(Figure figure, Localized title, Localized moment) {
        Caption caption = figure.caption();
        Localized subject = caption.subject().<Localized>map(known -> Texts.CATALOGUE.sentence("subject", known, moment)).orElse(moment);
        Figure told = figure instanceof PageFigure page ? new PageFigure(caption,
                page.parts().stream().map(part -> isOfTheSame(part, caption) ? told(part, part.caption().title(), moment) : part).toList())
                : figure;
        return with(told, new Caption(title, Optional.of(subject), caption.notes()));
    }

    private static boolean isOfTheSame(Figure part, Caption whole) {
        return whole.subject().isPresent() && part.caption().subject().equals(whole.subject());
    }

    /** The same figure under another title. */
    public static Figure with(Figure figure, Caption caption) {
        return switch (figure) {
            case TableFigure table -> new TableFigure(caption, table.columns(), table.rows());
            case SeriesFigure series -> new SeriesFigure(caption, series.shape(), series.categories(), series.unit(), series.series(),
                    series.scale());
            case MatrixFigure matrix -> new MatrixFigure(caption, matrix.rows(), matrix.columns(), matrix.cells(), matrix.rowTotals(),
                    matrix.columnTotals(), matrix.total());
            case TimelineFigure timeline -> new TimelineFigure(caption, timeline.axis(), timeline.scale(), timeline.asOf(),
                    timeline.lanes(), timeline.dependencies());
            case TreeFigure tree -> new TreeFigure(caption, tree.layout(), tree.roots(), tree.across());
            case NumberFigure number -> new NumberFigure(caption, number.value(), number.tone(), number.context(), number.before());
            case TextFigure text -> new TextFigure(caption, text.blocks());
            case PageFigure page -> new PageFigure(caption, page.parts());
        };
    }
}
