package org.rashinban.core.figure;

/**
 * What is shown (図表), before any medium: a screen, a chart, a sheet and a file draw the same figure, so they cannot disagree.
 *
 * <p>Figures are immutable and hold no objects of the model; what stands behind a mark is named by its identifier.
 */
public sealed interface Figure
        permits TableFigure, SeriesFigure, MatrixFigure, TimelineFigure, TreeFigure, NumberFigure, TextFigure, PageFigure {

    Caption caption();

    /** Whether there is nothing to be seen of it but its title and why. */
    default boolean isEmpty() {
        return switch (this) {
            case TableFigure table -> table.rows().isEmpty();
            case SeriesFigure chart -> chart.categories().isEmpty() || chart.series().isEmpty();
            case MatrixFigure matrix -> matrix.rows().isEmpty() || matrix.columns().isEmpty();
            case TimelineFigure timeline -> timeline.lanes().isEmpty();
            case TreeFigure tree -> tree.roots().isEmpty();
            case NumberFigure number -> number.value().content() instanceof Content.Nothing;
            case TextFigure text -> text.blocks().isEmpty();
            case PageFigure page -> page.parts().stream().allMatch(Figure::isEmpty);
        };
    }
}
