package org.rashinban.charts.series;

import java.awt.BasicStroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.text.TextBlock;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Style;

/** Which mark means what, where the marks cannot be named themselves. */
final class Legend {

    private static final double SAMPLE = 18;
    private static final double GAP = 5;
    private static final double BETWEEN = 16;
    private static final double AFTER = 6;

    private final Plotted plotted;
    private final SeriesLook look;
    private final Medium medium;
    private final List<Integer> series;

    private record Entry(int series, TextBlock name, double x, double y) {
    }

    Legend(Plotted plotted, SeriesLook look, Medium medium, List<Integer> series) {
        this.plotted = plotted;
        this.look = look;
        this.medium = medium;
        this.series = series;
    }

    double height(double width) {
        return entries(width).stream().mapToDouble(entry -> entry.y() + entry.name().height()).max().stream().map(height -> height + AFTER)
                .sum();
    }

    void draw(Paper paper, double x, double y, double width) {
        for (Entry entry : entries(width)) {
            double middle = y + entry.y() + entry.name().lineHeight() / 2;
            sample(paper, entry.series(), new Rectangle2D.Double(x + entry.x(), middle - 5, SAMPLE, 10));
            paper.text(entry.name(), x + entry.x() + SAMPLE + GAP, y + entry.y(), paper.ink(Ink.TEXT));
        }
    }

    private void sample(Paper paper, int at, Rectangle2D box) {
        double middle = box.getCenterY();
        switch (plotted.kind(at)) {
            case BAR, STACK -> paper.fill(box, look.fill(at));
            case BAND -> paper.fill(box, paper.look().faint(look.colour(at)));
            case LEVEL, FORECAST ->
                paper.outline(new Line2D.Double(box.getX(), middle, box.getMaxX(), middle), look.colour(at), look.stroke(at));
            case LINE -> {
                paper.outline(new Line2D.Double(box.getX(), middle, box.getMaxX(), middle), look.colour(at),
                        new BasicStroke(look.stroke(at).getLineWidth()));
                if (look.hasMarks(at)) {
                    paper.fill(AffineTransform.getTranslateInstance(box.getCenterX(), middle).createTransformedShape(look.mark(at)),
                            look.colour(at));
                }
            }
        }
    }

    /** In rows from left to right. */
    private List<Entry> entries(double width) {
        List<Entry> entries = new ArrayList<>();
        double x = 0;
        double y = 0;
        double row = 0;
        for (int at : series) {
            String name = look.sign(at).map(sign -> sign + " ").orElse("") + plotted.series(at).name().in(medium.locale());
            TextBlock block = medium.block(name, Style.LABEL, width - SAMPLE - GAP);
            double wide = SAMPLE + GAP + block.width();
            if (x > 0 && x + wide > width) {
                x = 0;
                y += row;
                row = 0;
            }
            entries.add(new Entry(at, block, x, y));
            row = Math.max(row, block.height());
            x += wide + BETWEEN;
        }
        return entries;
    }
}
