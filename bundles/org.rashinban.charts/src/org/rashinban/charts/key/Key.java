package org.rashinban.charts.key;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.rashinban.charts.paper.Align;
import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.text.TextBlock;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Style;

/** What signs mean, in rows from left to right. */
public final class Key {

    private static final double GAP = 5;
    private static final double BETWEEN = 16;

    private final Medium medium;
    private final List<KeySign> signs;

    private record Entry(KeySign sign, TextBlock name, double x, double y) {

        double end() {
            return x + sign.width() + GAP + name.width();
        }
    }

    public Key(List<KeySign> signs, Medium medium) {
        this.signs = List.copyOf(signs);
        this.medium = medium;
    }

    /** With the room below it; nothing where nothing is explained. */
    public double height(double width) {
        return entries(width).stream().mapToDouble(entry -> entry.y() + rowHeight() + GAP).max().orElse(0);
    }

    public void draw(Paper paper, double left, double top, double width) {
        for (Entry entry : entries(width)) {
            Rectangle2D box = new Rectangle2D.Double(left + entry.x(), top + entry.y(), entry.sign().width(), rowHeight());
            entry.sign().painter().paint(paper, box);
            paper.text(entry.name(), new Rectangle2D.Double(box.getMaxX() + GAP, box.getY(), entry.name().width(), rowHeight()),
                    Align.START, paper.ink(Ink.TEXT));
        }
    }

    private double rowHeight() {
        return medium.line("0", Style.SMALL).height();
    }

    private List<Entry> entries(double width) {
        List<Entry> entries = new ArrayList<>();
        for (KeySign sign : signs) {
            TextBlock name = medium.line(sign.name(), Style.SMALL);
            Entry beside = entries.isEmpty() ? new Entry(sign, name, 0, 0)
                    : new Entry(sign, name, entries.getLast().end() + BETWEEN, entries.getLast().y());
            entries.add(beside.x() == 0 || beside.end() <= width ? beside : new Entry(sign, name, 0, beside.y() + rowHeight() + 2));
        }
        return entries;
    }
}
