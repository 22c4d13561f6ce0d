package org.rashinban.ui.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.MilestoneStanding;
import org.rashinban.model.Element;
import org.rashinban.model.Node;
import org.rashinban.model.RoadmapBar;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.period.PeriodFormat;
import org.rashinban.ui.roadmap.RoadmapLayout.Line;
import org.rashinban.ui.roadmap.RoadmapLayout.Mark;
import org.rashinban.ui.roadmap.RoadmapLayout.Placed;
import org.rashinban.ui.roadmap.RoadmapLayout.Row;
import org.rashinban.ui.theme.ThemeColors;

/** Paints a roadmap: names on the left and years on top stay, bars between them are scrolled. */
final class RoadmapPainter {

    private static final int PADDING = 4;
    private static final int TRANSLUCENT = 90;
    private static final int DONE = 3;
    private static final String DONE_MARK = "◆"; //$NON-NLS-1$
    /** What the drawn diamond says itself. */
    private static final Set<String> PLAIN_MARKS = Set.of(DONE_MARK, "◇"); //$NON-NLS-1$

    private final RoadmapLayout layout;
    private final LocalDate asOf;
    private final MilestoneStanding standings;
    private final Frame frame;
    private final Optional<RoadmapBar> selected;

    /**
     * How much of the paper is to be seen.
     *
     * @param names  how wide the names are
     * @param header how high the years are
     */
    record Frame(int names, int header, int scrolledX, int scrolledY, int width, int height) {

        int x(int paper) {
            return names + paper - scrolledX;
        }

        int y(int paper) {
            return header + paper - scrolledY;
        }

        /** Whether any of its height can be seen. */
        boolean shows(Box box) {
            return shows(box.y(), box.height());
        }

        boolean shows(int paper, int high) {
            return y(paper) + high >= header && y(paper) <= height;
        }
    }

    RoadmapPainter(RoadmapLayout layout, LocalDate asOf, Frame frame, Optional<RoadmapBar> selected) {
        this.layout = layout;
        this.asOf = asOf;
        standings = new MilestoneStanding(asOf);
        this.frame = frame;
        this.selected = selected;
    }

    void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(color(ThemeColors.CARD));
        gc.fillRectangle(0, 0, frame.width(), frame.height());
        gc.setClipping(frame.names(), frame.header(), frame.width() - frame.names(), frame.height() - frame.header());
        rows(gc);
        layout.bars().stream().filter(placed -> frame.shows(placed.row())).forEach(placed -> bar(gc, placed));
        layout.lines().forEach(line -> dependency(gc, line));
        layout.marks().stream().filter(mark -> frame.shows(mark.box())).forEach(mark -> milestone(gc, mark));
        progress(gc);
        gc.setClipping(0, frame.header(), frame.names(), frame.height() - frame.header());
        names(gc);
        gc.setClipping(frame.names(), 0, frame.width() - frame.names(), frame.header());
        years(gc);
        gc.setClipping((Rectangle) null);
        gc.setBackground(color(ThemeColors.PAGE));
        gc.fillRectangle(0, 0, frame.names(), frame.header());
    }

    private void rows(GC gc) {
        gc.setForeground(color(ThemeColors.EDGE));
        for (FiscalPeriod quarter : layout.scale().periods(layout.scale().unit())) {
            int x = frame.x(layout.scale().x(quarter.first()));
            gc.setLineStyle(quarter.first().equals(quarter.at(Granularity.FISCAL_YEAR).first()) ? SWT.LINE_SOLID : SWT.LINE_DOT);
            gc.drawLine(x, frame.header(), x, frame.height());
        }
        gc.setLineStyle(SWT.LINE_SOLID);
        named().forEach(row -> gc.drawLine(0, frame.y(row.y()), frame.width(), frame.y(row.y())));
        selected.flatMap(layout::of).ifPresent(placed -> {
            gc.setAlpha(TRANSLUCENT / 2);
            gc.setBackground(color(ThemeColors.LINK));
            gc.fillRectangle(frame.names(), frame.y(placed.row().y()), frame.width(), placed.row().height());
            gc.setAlpha(255);
        });
    }

    private void bar(GC gc, Placed placed) {
        placed.earlier().forEach(box -> {
            gc.setForeground(color(ThemeColors.SECONDARY));
            gc.setLineStyle(SWT.LINE_DASH);
            gc.drawLine(frame.x(box.x()), frame.y(box.middle()), frame.x(box.right()), frame.y(box.middle()));
            gc.setLineStyle(SWT.LINE_SOLID);
        });
        placed.planned().ifPresent(box -> planned(gc, placed, box));
        placed.actual().ifPresent(box -> {
            gc.setBackground(color(ThemeColors.TEXT));
            gc.fillRectangle(frame.x(box.x()), frame.y(box.y()), box.width(), box.height());
        });
    }

    private void planned(GC gc, Placed placed, Box box) {
        int x = frame.x(box.x());
        int y = frame.y(box.y());
        gc.setBackground(color(ThemeColors.LINK));
        gc.setAlpha(TRANSLUCENT);
        gc.fillRectangle(x, y, box.width(), box.height());
        gc.setAlpha(255);
        Integer done = placed.bar().getPercentDone();
        if (done != null) {
            gc.fillRectangle(x, y + box.height() - DONE, Math.round(box.width() * Math.min(100, done) / 100f), DONE);
        }
        boolean marked = selected.filter(bar -> bar == placed.bar()).isPresent();
        gc.setForeground(color(ThemeColors.LINK));
        gc.setLineWidth(marked ? 3 : 1);
        gc.drawRectangle(x, y, box.width(), box.height());
        gc.setLineWidth(1);
        gc.setForeground(color(ThemeColors.TEXT));
        // What began before the first day in sight is named where it can be read.
        int start = Math.max(x, frame.names()) + PADDING;
        String label = RoadmapTexts.onBar(placed.bar(), asOf);
        gc.drawText(label, start, y + (box.height() - DONE - gc.textExtent(label).y) / 2, SWT.DRAW_TRANSPARENT);
    }

    private void dependency(GC gc, Line line) {
        gc.setForeground(color(ThemeColors.SECONDARY));
        int from = frame.x(line.from().right());
        int to = frame.x(line.to().x());
        int start = frame.y(line.from().middle());
        int end = frame.y(line.to().middle());
        int bend = from + PADDING;
        gc.drawPolyline(new int[] {from, start, bend, start, bend, (start + end) / 2, to - 2 * PADDING, (start + end) / 2, to - 2 * PADDING,
            end, to, end});
        gc.setBackground(color(ThemeColors.SECONDARY));
        gc.fillPolygon(new int[] {to, end, to - PADDING - 1, end - PADDING, to - PADDING - 1, end + PADDING});
    }

    private void milestone(GC gc, Mark mark) {
        Box box = mark.box();
        int x = frame.x(box.x() + box.width() / 2);
        int y = frame.y(box.middle());
        int half = box.width() / 2;
        int[] diamond = {x, y - half, x + half, y, x, y + half, x - half, y};
        Content.Judgement standing = standings.of(mark.milestone());
        gc.setForeground(color(switch (standing.tone()) {
            case WORST -> ThemeColors.BAD;
            case POOR -> ThemeColors.POOR;
            case OPEN -> ThemeColors.OPEN;
            default -> ThemeColors.HEADING;
        }));
        gc.setBackground(standing.symbol().equals(DONE_MARK) ? gc.getForeground() : color(ThemeColors.CARD));
        gc.fillPolygon(diamond);
        gc.drawPolygon(diamond);
        if (!PLAIN_MARKS.contains(standing.symbol())) {
            Point size = gc.textExtent(standing.symbol());
            gc.drawText(standing.symbol(), x - size.x / 2, y - size.y / 2, SWT.DRAW_TRANSPARENT);
        }
        String title = fitted(gc, RoadmapTexts.text(mark.milestone().getTitle()), layout.roomBeside(mark) - 2 * PADDING);
        gc.drawText(title, x + half + PADDING, y - gc.textExtent(title).y / 2, SWT.DRAW_TRANSPARENT);
    }

    /** As much of a text as there is room for; nothing rather than a letter. */
    private static String fitted(GC gc, String text, int room) {
        if (gc.textExtent(text).x <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && gc.textExtent(text.substring(0, end) + "…").x > room) { //$NON-NLS-1$
            end--;
        }
        return end < 2 ? "" : text.substring(0, end) + "…"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private void progress(GC gc) {
        List<RoadmapLayout.Point> points = layout.progressLine(asOf);
        int[] line = points.stream().flatMap(point -> Stream.of(frame.x(point.x()), frame.y(point.y()))).mapToInt(Integer::intValue)
                .toArray();
        gc.setForeground(color(ThemeColors.HEADING));
        gc.setLineWidth(2);
        gc.drawPolyline(line);
        gc.setLineWidth(1);
    }

    private void names(GC gc) {
        gc.setBackground(color(ThemeColors.PAGE));
        gc.fillRectangle(0, frame.header(), frame.names(), frame.height());
        gc.setForeground(color(ThemeColors.TEXT));
        int below = (layout.rowHeight() - gc.getFontMetrics().getHeight()) / 2;
        named().forEach(row -> gc.drawText(fitted(gc, name(row.node()), frame.names() - indent(row.node()) - 2 * PADDING),
                PADDING + indent(row.node()), frame.y(row.y()) + below, SWT.DRAW_TRANSPARENT));
        gc.setForeground(color(ThemeColors.EDGE));
        named().forEach(row -> gc.drawLine(0, frame.y(row.y()), frame.names(), frame.y(row.y())));
        gc.drawLine(frame.names() - 1, frame.header(), frame.names() - 1, frame.height());
    }

    /** The rows in sight that carry a name. Of thousands of rows only a few are ever in sight. */
    private Stream<Row> named() {
        return layout.rows().stream().filter(Row::first).filter(row -> frame.shows(row.y(), layout.rowHeight()));
    }

    private static String name(Node node) {
        return node instanceof Element element
                ? (RoadmapTexts.text(element.getCode()) + " " + RoadmapTexts.text(element.getTitle())).strip() //$NON-NLS-1$
                : Messages.Roadmap_wholePlan;
    }

    private static int indent(Node node) {
        int depth = 0;
        for (Object above = node.eContainer(); above instanceof Element element; above = element.eContainer()) {
            depth++;
        }
        return depth * 2 * PADDING;
    }

    private void years(GC gc) {
        gc.setBackground(color(ThemeColors.PAGE));
        gc.fillRectangle(frame.names(), 0, frame.width(), frame.header());
        PeriodFormat format = PeriodFormat.narrow(Locale.getDefault());
        int line = frame.header() / 2;
        gc.setForeground(color(ThemeColors.HEADING));
        for (FiscalPeriod year : layout.scale().periods(Granularity.FISCAL_YEAR)) {
            int x = frame.x(layout.scale().x(year.first()));
            int end = frame.x(layout.scale().x(year.last().plusDays(1)));
            // The name of a year stays in sight as long as any of it does.
            String whole = year.in(Locale.getDefault());
            String name = gc.textExtent(whole).x + 2 * PADDING <= end - x ? whole : format.format(year);
            int width = gc.textExtent(name).x;
            gc.drawText(name, Math.min(Math.max(x, frame.names()) + PADDING, Math.max(x, end - width - PADDING)), PADDING / 2,
                    SWT.DRAW_TRANSPARENT);
        }
        gc.setForeground(color(ThemeColors.SECONDARY));
        for (FiscalPeriod part : layout.scale().periods(layout.scale().unit())) {
            int x = frame.x(layout.scale().x(part.first()));
            String name = part.granularity() == Granularity.MONTH ? String.valueOf(part.first().getMonthValue())
                    : "Q" + part.number(); //$NON-NLS-1$
            if (gc.textExtent(name).x + PADDING < layout.scale().dots()) {
                gc.drawText(name, x + PADDING, line + PADDING / 2, SWT.DRAW_TRANSPARENT);
            }
        }
        int today = frame.x(layout.scale().x(asOf));
        String label = format.format(FiscalPeriod.day(asOf));
        Point size = gc.textExtent(label);
        gc.setBackground(color(ThemeColors.HEADING));
        gc.setForeground(color(ThemeColors.PAGE));
        gc.fillRectangle(today - size.x / 2 - 2, line, size.x + 4, size.y + 2);
        gc.drawText(label, today - size.x / 2, line + 1, SWT.DRAW_TRANSPARENT);
    }

    private static Color color(String id) {
        return ThemeColors.get(id);
    }
}
