package org.rashinban.charts.timeline;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.charts.paper.Align;
import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.paper.Paper;
import org.rashinban.charts.text.TextBlock;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Style;
import org.rashinban.core.figure.TimelineFigure;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.period.PeriodFormat;
import org.rashinban.model.period.YearNotation;
import org.rashinban.model.text.Languages;

/** The calendar above the lanes: fiscal years in both notations, below them their halves, quarters or months. */
final class TimeAxis {

    private static final double PAD = 3;

    private final TimelineFigure figure;
    private final Medium medium;
    private final double left;
    private final double right;

    TimeAxis(TimelineFigure figure, Medium medium, double left, double right) {
        this.figure = figure;
        this.medium = medium;
        this.left = left;
        this.right = right;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    /** The start of a day. */
    double x(LocalDate day) {
        LocalDate first = figure.axis().first();
        double days = ChronoUnit.DAYS.between(first, end());
        return Math.clamp(left + (right - left) * ChronoUnit.DAYS.between(first, day) / days, left, right);
    }

    boolean beginsAfter(FiscalSpan span) {
        return span.first().isBefore(figure.axis().first());
    }

    /** What is open goes on in any case. */
    boolean endsBefore(FiscalSpan span) {
        return span.last().map(last -> last.plusDays(1).isAfter(end())).orElse(true);
    }

    double start(FiscalSpan span) {
        return x(span.first());
    }

    /** Of an open span, the end of the axis. */
    double end(FiscalSpan span) {
        return span.last().map(last -> x(last.plusDays(1))).orElse(right);
    }

    double middle(FiscalPeriod at) {
        return (x(at.first()) + x(at.last().plusDays(1))) / 2;
    }

    double height() {
        return yearsHeight() + (hasParts() ? medium.line("0", Style.SMALL).height() + 2 * PAD : 0);
    }

    void draw(Paper paper, double top, double bottom) {
        List<FiscalPeriod> years = figure.axis().periods(Granularity.FISCAL_YEAR).toList();
        paper.fill(new Rectangle2D.Double(left, top, right - left, height()), paper.ink(Ink.TINT));
        for (FiscalPeriod year : years) {
            Rectangle2D box = box(year, top, yearsHeight());
            Optional<TextBlock> name = name(year, box.getWidth() - 2 * PAD);
            name.ifPresent(text -> paper.text(text, box, Align.CENTRE, paper.ink(Ink.TEXT)));
            paper.line(box.getX(), top, box.getX(), bottom, paper.ink(Ink.RULE), 0.8);
        }
        paper.line(right, top, right, bottom, paper.ink(Ink.RULE), 0.8);
        if (hasParts()) {
            parts().forEach(part -> {
                Rectangle2D box = box(part, top + yearsHeight(), height() - yearsHeight());
                paper.text(medium.line(partName(part), Style.SMALL), box, Align.CENTRE, paper.ink(Ink.FAINT));
                paper.line(box.getX(), box.getY(), box.getX(), bottom, paper.ink(Ink.GRID), 0.5);
            });
        }
        paper.line(left, top + height(), right, top + height(), paper.ink(Ink.RULE), 1);
    }

    private Rectangle2D box(FiscalPeriod period, double top, double height) {
        double from = x(period.first());
        return new Rectangle2D.Double(from, top, x(period.last().plusDays(1)) - from, height);
    }

    /** The fullest notation for which there is room; nothing in a year of which only days are shown. */
    private Optional<TextBlock> name(FiscalPeriod year, double width) {
        return names(year).map(text -> medium.line(text, Style.LABEL)).filter(text -> text.width() <= width).findFirst();
    }

    private Stream<String> names(FiscalPeriod year) {
        Locale locale = medium.locale();
        if (YearNotation.of(locale) != YearNotation.BOTH) {
            return Stream.of(PeriodFormat.usual(locale).format(year), PeriodFormat.narrow(locale).format(year));
        }
        String western = PeriodFormat.WESTERN_ENGLISH.format(year);
        String era = PeriodFormat.ERA_SHORT.format(year);
        String both = Languages.isJapanese(locale) ? PeriodFormat.ERA_LONG.format(year) + "\n" + western : western + "\n" + era;
        return Stream.of(both, era + "\n" + western, era);
    }

    private double yearsHeight() {
        return 2 * medium.line("0", Style.LABEL).height() + 2 * PAD;
    }

    private Stream<FiscalPeriod> parts() {
        return figure.axis().periods(figure.scale());
    }

    /** Only where every one of them has room for its name. */
    private boolean hasParts() {
        Granularity scale = figure.scale();
        if (scale == Granularity.FISCAL_YEAR || scale == Granularity.DAY || parts().count() * 5 > right - left) {
            return false;
        }
        return parts().allMatch(part -> medium.line(partName(part), Style.SMALL).width() + 2 <= box(part, 0, 1).getWidth());
    }

    private String partName(FiscalPeriod part) {
        Locale locale = medium.locale();
        return switch (part.granularity()) {
            case HALF -> TimelineTexts.CATALOGUE.sentence("half." + part.number()).in(locale);
            case QUARTER -> "Q" + part.number();
            default -> String.valueOf(part.number());
        };
    }

    private LocalDate end() {
        return figure.axis().last().orElseThrow().plusDays(1);
    }
}
