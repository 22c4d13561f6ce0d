package org.rashinban.core.figure;

import java.util.List;

/** Several figures that belong on one page, such as the sheet of a measure. */
public record PageFigure(Caption caption, List<Figure> parts) implements Figure {

    public PageFigure {
        parts = List.copyOf(parts);
    }
}
