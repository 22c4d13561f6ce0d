package org.rashinban.reports.chart;

import java.util.List;

import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.rashinban.core.figure.SeriesFigure.Point;
import org.rashinban.core.figure.SeriesFigure.Role;
import org.rashinban.core.figure.SeriesFigure.Series;
import org.rashinban.reports.look.Look;
import org.rashinban.reports.look.Looks;

/** What a series looks like: its colour from the template, its line and mark from what it tells, so that it reads without colour. */
final class Paint {

    private static final int PARTS = 6;

    private static final List<MarkerStyle> MARKS = List.of(MarkerStyle.CIRCLE, MarkerStyle.SQUARE, MarkerStyle.TRIANGLE,
            MarkerStyle.DIAMOND);

    private final Looks looks;
    private final List<Series> all;
    private final Patterns patterns;

    Paint(Looks looks, List<Series> series) {
        this.looks = looks;
        all = series;
        patterns = new Patterns(series);
    }

    static XDDFLineProperties hairline() {
        XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.LIGHT_GRAY)));
        line.setWidth(0.5);
        return line;
    }

    void series(XDDFChartData.Series drawn, Series series, int at) {
        byte[] colour = looks.fill(look(series, at));
        XDDFSolidFillProperties fill = new XDDFSolidFillProperties(XDDFColor.from(colour));
        if (!(drawn instanceof XDDFLineChartData.Series line)) {
            drawn.setFillProperties(fill);
            // Parts of nearly one colour must not run into one another.
            XDDFLineProperties edge = new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.GRAY)));
            edge.setWidth(0.5);
            drawn.setLineProperties(edge);
            if (drawn instanceof XDDFBarChartData.Series bar) {
                // Excel leaves bars below zero without a ground unless it is told not to.
                bar.setInvertIfNegative(false);
                patterns.hatch(at, bar.getCTBarSer().getSpPr(), colour);
                plans(bar.getCTBarSer(), series.points(), colour);
            }
            return;
        }
        XDDFLineProperties stroke = new XDDFLineProperties(fill);
        stroke.setWidth(series.role() == Role.ACTUAL || series.role() == Role.PART ? 2.25 : 1.5);
        stroke.setPresetDash(new XDDFPresetLineDash(dash(series.role())));
        line.setLineProperties(series.role() == Role.LOW || series.role() == Role.HIGH
                ? new XDDFLineProperties(new XDDFNoFillProperties()) : stroke);
        line.setSmooth(false);
        line.setMarkerStyle(mark(series.role(), rank(series, at)));
        ChartText.mark(line, fill);
    }

    /** Bars of what is only planned. */
    private static void plans(CTBarSer bars, List<Point> points, byte[] colour) {
        for (int at = 0; at < points.size(); at++) {
            if (points.get(at).planned() && points.get(at).amount().isPresent()) {
                CTDPt bar = bars.addNewDPt();
                bar.addNewIdx().setVal(at);
                bar.addNewInvertIfNegative().setVal(false);
                bar.setSpPr(bars.getSpPr());
                Patterns.plan(bar.getSpPr(), colour);
            }
        }
    }

    private static PresetLineDash dash(Role role) {
        return switch (role) {
            case TARGET -> PresetLineDash.DASH;
            case BASELINE, PREVIOUS -> PresetLineDash.DOT;
            case FORECAST -> PresetLineDash.SYSTEM_DOT;
            default -> PresetLineDash.SOLID;
        };
    }

    /** How many of the same role come before it. */
    private int rank(Series series, int at) {
        return (int) all.subList(0, at).stream().filter(other -> other.role() == series.role()).count();
    }

    private static MarkerStyle mark(Role role, int rank) {
        return switch (role) {
            case ACTUAL, CONTEXT, PART -> MARKS.get(rank % MARKS.size());
            case TARGET -> MarkerStyle.DIAMOND;
            case FORECAST -> MarkerStyle.TRIANGLE;
            case LOW, HIGH -> MarkerStyle.DASH;
            case TOTAL -> MarkerStyle.SQUARE;
            default -> MarkerStyle.NONE;
        };
    }

    private Look look(Series series, int at) {
        if (series.tone().isPresent()) {
            return Look.valueOf("TONE_" + series.tone().get().name());
        }
        return switch (series.role()) {
            case ACTUAL -> rank(series, at) == 0 ? Look.SERIES_ACTUAL : Look.valueOf("PART_" + (rank(series, at) % PARTS + 1));
            case TARGET, TOTAL -> Look.SERIES_TARGET;
            case BASELINE -> Look.SERIES_BASELINE;
            case FORECAST -> Look.SERIES_FORECAST;
            case LOW, HIGH -> Look.SERIES_RANGE;
            case PREVIOUS -> Look.SERIES_PREVIOUS;
            case CONTEXT -> at == 0 ? Look.SERIES_CONTEXT : Look.valueOf("PART_" + (at % PARTS + 1));
            case PART -> Look.valueOf("PART_" + (at % PARTS + 1));
        };
    }
}
