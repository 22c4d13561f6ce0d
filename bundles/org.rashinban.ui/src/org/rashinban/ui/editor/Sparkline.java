package org.rashinban.ui.editor;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.rashinban.ui.theme.ThemeColors;
import org.rashinban.ui.widgets.WidgetId;

/** The course of values through the years as a small line: reported ones as dots, targets as short strokes. */
final class Sparkline {

    private static final int MARGIN = 10;
    private static final int DOT = 6;
    private static final int STROKE = 14;

    private final Canvas canvas;
    private List<Optional<BigDecimal>> actuals = List.of();
    private List<Optional<BigDecimal>> targets = List.of();

    Sparkline(Composite parent) {
        canvas = WidgetId.set(new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER), "kpi.line"); //$NON-NLS-1$
        canvas.setToolTipText(Messages.Kpi_line);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
    }

    Canvas control() {
        return canvas;
    }

    void show(List<Optional<BigDecimal>> reported, List<Optional<BigDecimal>> wanted) {
        actuals = reported;
        targets = wanted;
        canvas.redraw();
    }

    private void paint(GC gc) {
        double[] known = Stream.concat(actuals.stream(), targets.stream()).flatMap(Optional::stream).mapToDouble(BigDecimal::doubleValue)
                .toArray();
        gc.setAntialias(SWT.ON);
        gc.setBackground(ThemeColors.get(ThemeColors.CARD));
        gc.fillRectangle(canvas.getClientArea());
        if (known.length == 0) {
            gc.setForeground(ThemeColors.get(ThemeColors.SECONDARY));
            gc.drawText(Messages.Kpi_noValues, MARGIN, MARGIN, true);
            return;
        }
        double least = Arrays.stream(known).min().orElse(0);
        double most = Arrays.stream(known).max().orElse(0);
        gc.setForeground(ThemeColors.get(ThemeColors.SECONDARY));
        gc.setLineWidth(2);
        for (int i = 0; i < targets.size(); i++) {
            place(targets, i, least, most).ifPresent(at -> gc.drawLine(at.x - STROKE / 2, at.y, at.x + STROKE / 2, at.y));
        }
        gc.setForeground(ThemeColors.get(ThemeColors.LINK));
        gc.setBackground(ThemeColors.get(ThemeColors.LINK));
        Point before = null;
        for (int i = 0; i < actuals.size(); i++) {
            Optional<Point> at = place(actuals, i, least, most);
            if (at.isPresent()) {
                if (before != null) {
                    gc.drawLine(before.x, before.y, at.get().x, at.get().y);
                }
                gc.fillOval(at.get().x - DOT / 2, at.get().y - DOT / 2, DOT, DOT);
                before = at.get();
            }
        }
    }

    private Optional<Point> place(List<Optional<BigDecimal>> values, int index, double least, double most) {
        Rectangle area = canvas.getClientArea();
        double width = area.width - 2.0 * MARGIN;
        double height = area.height - 2.0 * MARGIN;
        return values.get(index).map(BigDecimal::doubleValue).map(value -> {
            double share = most > least ? (value - least) / (most - least) : 0.5;
            return new Point((int) (MARGIN + width * index / Math.max(1, values.size() - 1)), (int) (MARGIN + height * (1 - share)));
        });
    }
}
