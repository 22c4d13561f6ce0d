package org.rashinban.core.figure;

/**
 * What is shown (図表), before any medium: a screen, a chart, a sheet and a file draw the same figure, so they cannot disagree.
 *
 * <p>Figures are immutable and hold no objects of the model; what stands behind a mark is named by its identifier.
 */
public sealed interface Figure
        permits TableFigure, SeriesFigure, MatrixFigure, TimelineFigure, TreeFigure, NumberFigure, TextFigure, PageFigure {

    Caption caption();
}
