package org.rashinban.reports.draw;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.rashinban.core.figure.CellText;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.TimelineFigure;
import org.rashinban.core.figure.TimelineFigure.Line;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.reports.look.Look;
import org.rashinban.reports.sheet.Page;
import org.rashinban.reports.sheet.SheetCell;

/** 凡例: what the colours, the signs and the line of a calendar mean, as far as they stand in it. */
final class TimelineLegend {

    private static final String BAR = "■";
    private static final String LINE = "┃";
    private static final String BETWEEN = "｜";

    private final Page page;

    TimelineLegend(Page page) {
        this.page = page;
    }

    static Look paint(Line line) {
        return switch (line) {
            case PLANNED -> Look.PLANNED;
            case ACTUAL -> Look.ACTUAL;
            case EARLIER, FIRST -> Look.EARLIER;
        };
    }

    /** @return the first row below it */
    int draw(TimelineFigure figure, int row, int column, int span) {
        XSSFRichTextString words = new XSSFRichTextString();
        words.append(said("legend"), page.looks().font(Look.NOTE));
        List<Key> keys = keys(figure);
        for (Key key : keys) {
            // No kind of letters may begin or end with a space: the format has no place for one there.
            words.append(key.sign(), page.looks().font(Look.NOTE, key.ink()));
            words.append(key.words() + (key == keys.getLast() ? "" : BETWEEN), page.looks().font(Look.NOTE));
        }
        SheetCell cell = page.text(row, column, span, words.getString(), page.looks().style(Look.NOTE));
        page.put(cell, words);
        return row + 1;
    }

    /** A sign in its colour, and what it means. */
    private record Key(String sign, XSSFColor ink, String words) {
    }

    private List<Key> keys(TimelineFigure figure) {
        XSSFColor event = page.looks().font(Look.EVENT).getXSSFColor();
        Stream<Key> bars = Arrays.stream(Line.values())
                .filter(line -> figure.lanes().stream().flatMap(lane -> lane.bars().stream()).anyMatch(bar -> bar.line() == line))
                .map(line -> new Key(BAR, page.looks().ground(paint(line)), said("legend." + line)));
        Stream<Key> signs = states(figure).stream().map(state -> new Key(state.symbol(), event, state.words().in(page.locale())));
        Stream<Key> now = asOf(figure)
                .map(day -> new Key(LINE, event, Texts.CATALOGUE.sentence("legend.asOf", FiscalPeriod.day(day)).in(page.locale())))
                .stream();
        return Stream.of(bars, signs, now).flatMap(all -> all).toList();
    }

    private String said(String key) {
        return Texts.CATALOGUE.sentence(key).in(page.locale());
    }

    private static Optional<LocalDate> asOf(TimelineFigure figure) {
        return figure.asOf().filter(day -> !day.isBefore(figure.axis().first()) && figure.axis().last().filter(day::isAfter).isEmpty());
    }

    /** In the same order on every sheet. */
    private Collection<Content.Judgement> states(TimelineFigure figure) {
        Map<String, Content.Judgement> states = new LinkedHashMap<>();
        figure.lanes().stream().flatMap(lane -> lane.events().stream()).map(TimelineFigure.Event::state)
                .sorted(Comparator.comparing(Content.Judgement::tone).thenComparing(Content.Judgement::symbol))
                .forEach(state -> states.putIfAbsent(CellText.of(state, page.locale()), state));
        return states.values();
    }
}
