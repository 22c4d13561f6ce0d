package org.rashinban.charts.theme;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Lines over a surface, so that surfaces of one colour can be told apart and print in black and white. */
public enum Hatch {

    NONE(0), RISING(1), FALLING(-1), UPRIGHT(0);

    private static final double STEP = 5;
    private final int slope;

    Hatch(int slope) {
        this.slope = slope;
    }

    /** The lines within a rectangle; computed rather than clipped, as clips bloat vector files. */
    public Path2D lines(Rectangle2D box) {
        Path2D lines = new Path2D.Double();
        if (this == NONE || box.isEmpty()) {
            return lines;
        }
        if (this == UPRIGHT) {
            for (double x = box.getMinX() + STEP / 2; x < box.getMaxX(); x += STEP) {
                lines.append(new Line2D.Double(x, box.getMinY(), x, box.getMaxY()), false);
            }
            return lines;
        }
        // Diagonals meet the upper edge at x = start and run down to the left (rising) or right (falling).
        double height = box.getHeight();
        for (double start = STEP / 2; start < box.getWidth() + height; start += STEP) {
            double over = Math.max(0, start - box.getWidth());
            double down = Math.min(height, start);
            lines.append(diagonal(box, start - over, over, start - down, down), false);
        }
        return lines;
    }

    private Line2D diagonal(Rectangle2D box, double fromX, double fromY, double toX, double toY) {
        return slope > 0
                ? new Line2D.Double(box.getMinX() + fromX, box.getMinY() + fromY, box.getMinX() + toX, box.getMinY() + toY)
                : new Line2D.Double(box.getMaxX() - fromX, box.getMinY() + fromY, box.getMaxX() - toX, box.getMinY() + toY);
    }
}
