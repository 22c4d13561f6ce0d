package org.rashinban.reports.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.TableFigure.Kind;
import org.rashinban.core.figure.TimelineFigure;
import org.rashinban.core.figure.TimelineFigure.Bar;
import org.rashinban.core.figure.TimelineFigure.Event;
import org.rashinban.core.figure.TimelineFigure.Lane;
import org.rashinban.core.figure.TimelineFigure.Line;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.AmountFormat;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.period.PeriodFormat;
import org.rashinban.model.text.Languages;
import org.rashinban.model.text.Sentence;
import org.rashinban.reports.look.Look;
import org.rashinban.reports.look.Trim;
import org.rashinban.reports.sheet.Page;
import org.rashinban.reports.sheet.Region;
import org.rashinban.reports.sheet.SheetCell;

/** Bars and events along the calendar, drawn in cells: one row for each, its words at the left, its time as a filled stretch. */
final class TimelineDrawing {

    private static final double NAME = 20;
    private static final double LABEL = 24;
    private static final double TIME = 9;
    private static final double STEP = 2.2;
    /** Of the room, so much for the calendar, where the columns are given. */
    private static final double CALENDAR = 0.5;

    /** The first columns, which hold words; behind them stand times and the calendar. */
    private static final int TIMES = 2;

    /** The years and what they are divided into. */
    private static final int HEADS = 2;

    /** No more than these stay on one page, so that all of them stand below the name of what they belong to. */
    private static final int FEW_ROWS = 8;

    private final Page page;
    private final Region region;
    private final CellDrawing cells;

    TimelineDrawing(Region region) {
        page = region.page();
        this.region = region;
        cells = new CellDrawing(page);
    }

    private record Mark(String label, Optional<String> behind, String time, FiscalSpan span, Look paint, String sign) {
    }

    int draw(TimelineFigure figure, int from) {
        List<FiscalPeriod> steps = figure.axis().periods(figure.scale()).toList();
        int[] bounds = bounds(steps.size());
        int head = new TimelineLegend(page).draw(figure, from, bounds[0], bounds[bounds.length - 1] - bounds[0]);
        heads(figure, steps, bounds, head);
        page.heads(head, head + HEADS - 1);
        int row = head + HEADS;
        String group = "";
        for (Lane lane : figure.lanes()) {
            String above = lane.heading().group().map(text -> text.in(page.locale())).orElse("");
            if (!above.equals(group) && !above.isEmpty()) {
                if (page.parts().runsOver(row, 3 * Page.ROW)) {
                    heads(figure, steps, bounds, row);
                    row += HEADS;
                }
                page.keepWithNext(row);
                page.text(row++, bounds[0], bounds[bounds.length - 1] - bounds[0], above, page.looks().style(Look.HEADING));
            }
            group = above;
            row = lane(figure, lane, steps, bounds, row);
        }
        return row;
    }

    /** The calendar's columns are equally wide, or its bars would lie. */
    private int[] bounds(int steps) {
        if (region.isFree()) {
            double[] wishes = new double[3 + steps];
            Arrays.fill(wishes, STEP);
            wishes[0] = NAME;
            wishes[1] = LABEL;
            wishes[2] = TIME;
            return region.share(wishes, column -> column < TIMES);
        }
        int each = Math.max(1, (int) (region.count() * CALENDAR / steps));
        int words = Math.max(3, region.count() - each * steps);
        int[] bounds = new int[4 + steps];
        bounds[0] = region.first();
        bounds[1] = region.first() + Math.max(1, (int) Math.round(words * NAME / (NAME + LABEL + TIME)));
        bounds[3] = region.first() + words;
        bounds[2] = bounds[3] - Math.max(1, (int) Math.round(words * TIME / (NAME + LABEL + TIME)));
        for (int step = 1; step <= steps; step++) {
            bounds[3 + step] = bounds[3] + step * each;
        }
        return bounds;
    }

    private void heads(TimelineFigure figure, List<FiscalPeriod> steps, int[] bounds, int row) {
        XSSFCellStyle style = page.looks().style(Look.COLUMN_HEAD);
        List<Sentence> names = List.of(Texts.CATALOGUE.sentence("timeline.lane"), Texts.CATALOGUE.sentence("timeline.label"),
                Texts.CATALOGUE.sentence("timeline.time"));
        for (int at = 0; at < names.size(); at++) {
            page.text(row, bounds[at], bounds[at + 1] - bounds[at], names.get(at).in(page.locale()), style);
            page.text(row + 1, bounds[at], bounds[at + 1] - bounds[at], "", style);
        }
        for (int at = 0; at < steps.size();) {
            int end = at;
            while (end < steps.size() && year(steps.get(end)).equals(year(steps.get(at)))) {
                end++;
            }
            page.text(row, bounds[3 + at], bounds[3 + end] - bounds[3 + at], year(steps.get(at)).in(page.locale()), style);
            at = end;
        }
        Trim narrow = Trim.NONE.flow(Trim.Flow.SHRUNK);
        for (int at = 0; at < steps.size(); at++) {
            boolean now = figure.asOf().isPresent() && steps.get(at).contains(figure.asOf().get());
            page.text(row + 1, bounds[3 + at], bounds[4 + at] - bounds[3 + at], step(steps.get(at), page.locale()),
                    page.looks().style(style, now ? narrow.font(Look.EVENT) : narrow));
        }
    }

    private static FiscalPeriod year(FiscalPeriod step) {
        return step.at(Granularity.FISCAL_YEAR);
    }

    private static String step(FiscalPeriod step, Locale locale) {
        return switch (step.granularity()) {
            case FISCAL_YEAR -> Languages.isJapanese(locale) ? PeriodFormat.narrow(locale).format(step) : "";
            case MONTH, DAY -> Integer.toString(step.number());
            case QUARTER -> "Q" + step.number();
            case HALF -> Texts.CATALOGUE.sentence("timeline.half." + step.number()).in(locale);
        };
    }

    private int lane(TimelineFigure figure, Lane lane, List<FiscalPeriod> steps, int[] bounds, int from) {
        List<Mark> marks = Stream.concat(lane.bars().stream().map(this::mark), lane.events().stream().map(this::mark)).toList();
        if (marks.isEmpty()) {
            marks = List
                    .of(new Mark("", Optional.empty(), "", FiscalSpan.between(figure.axis().from(), figure.axis().from()), Look.BODY, ""));
        }
        String name = Stream.concat(lane.heading().code().stream(), Stream.of(lane.heading().title().in(page.locale())))
                .collect(Collectors.joining(" "));
        String continued = Texts.CATALOGUE.sentence("continued", name).in(page.locale());
        int row = from;
        int again = 0;
        for (Mark mark : marks) {
            boolean first = mark == marks.getFirst();
            boolean below = page.parts().runsOver(row, points(first ? name : "", mark, bounds));
            if (below) {
                heads(figure, steps, bounds, row);
                row += HEADS;
                again = row;
            }
            String heading = first ? name : below ? continued : "";
            SheetCell written = page.text(row, bounds[0], bounds[1] - bounds[0], heading, page.looks().style(Look.BODY));
            if (first) {
                lane.heading().behind().ifPresent(id -> page.link(written, name, bounds[1] - bounds[0], id));
            } else {
                page.whenFirst(row, () -> {
                    written.style(page.looks().style(Look.BODY, Trim.NONE.flow(Trim.Flow.SHRUNK)));
                    page.put(written, continued);
                });
            }
            Cell label = new Cell(Cell.text(mark.label()).content(), mark.behind(), List.of());
            cells.put(row, bounds[1], bounds[2] - bounds[1], label, Kind.TEXT, page.looks().style(Look.BODY));
            page.text(row, bounds[2], bounds[3] - bounds[2], mark.time(),
                    page.looks().style(Look.BODY, Trim.NONE.across(HorizontalAlignment.CENTER)));
            stretch(figure, mark, steps, bounds, row);
            row++;
        }
        if (marks.size() <= FEW_ROWS) {
            page.keepTogether(Math.max(from, again), row);
        }
        return row;
    }

    private double points(String name, Mark mark, int[] bounds) {
        XSSFCellStyle style = page.looks().style(Look.BODY);
        return Math.max(page.height(name, bounds[0], bounds[1] - bounds[0], style),
                page.height(mark.label(), bounds[1], bounds[2] - bounds[1], style));
    }

    private Mark mark(Bar bar) {
        List<String> label = new ArrayList<>(List.of(bar.label().in(page.locale())));
        if (bar.line() != Line.PLANNED) {
            label.add(Texts.CATALOGUE.sentence("line." + bar.line().name()).in(page.locale()));
        }
        return new Mark(String.join(" ", label), bar.behind(), time(bar.span()), bar.span(), TimelineLegend.paint(bar.line()),
                bar.percentDone().map(done -> AmountFormat.format(Amount.of(done), "%", page.locale())).orElse(""));
    }

    private Mark mark(Event event) {
        return new Mark(event.label().in(page.locale()), event.behind(), time(FiscalSpan.between(event.at(), event.at())),
                FiscalSpan.between(event.at(), event.at()), Look.EVENT, event.state().symbol());
    }

    private String time(FiscalSpan span) {
        return PeriodFormat.narrow(page.locale()).format(span);
    }

    private void stretch(TimelineFigure figure, Mark mark, List<FiscalPeriod> steps, int[] bounds, int row) {
        List<Integer> filled = new ArrayList<>();
        for (int at = 0; at < steps.size(); at++) {
            if (mark.span().overlaps(steps.get(at))) {
                filled.add(at);
            }
        }
        for (int at = 0; at < steps.size(); at++) {
            boolean in = filled.contains(at);
            boolean first = in && filled.getFirst() == at;
            // An event of a whole year stands somewhere in it, not in its first quarter.
            int width = first && mark.paint() == Look.EVENT ? filled.size() : 1;
            Look paint = in ? mark.paint() : Look.BODY;
            XSSFCellStyle style = figure.asOf().filter(steps.get(at + width - 1)::contains).isPresent() ? now(paint) : paint(paint);
            SheetCell cell = page.cell(row, bounds[3 + at], bounds[3 + at + width] - bounds[3 + at], style);
            if (first && !mark.sign().isEmpty()) {
                // The other cells stay blank, so that it may run on over them.
                page.put(cell, mark.sign());
            }
            at += width - 1;
        }
    }

    private XSSFCellStyle paint(Look paint) {
        Trim trim = paint == Look.EVENT ? Trim.NONE.across(HorizontalAlignment.CENTER) : Trim.NONE.across(HorizontalAlignment.LEFT);
        return page.looks().unwrapped(page.looks().style(paint, trim));
    }

    /** With the line of the day at its right edge. */
    private XSSFCellStyle now(Look paint) {
        return page.looks().lined(paint(paint), BorderStyle.MEDIUM, Look.EVENT);
    }
}
