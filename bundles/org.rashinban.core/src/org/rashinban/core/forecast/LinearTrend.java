package org.rashinban.core.forecast;

import java.util.List;

/** The straight line with the least squares through the points, and the prediction interval around it. */
final class LinearTrend {

    private LinearTrend() {
    }

    static Estimate at(List<Point> points, int year, double share) {
        int n = points.size();
        double meanYear = points.stream().mapToInt(Point::year).average().orElseThrow();
        double meanValue = points.stream().mapToDouble(LinearTrend::value).average().orElseThrow();
        double squares = points.stream().mapToDouble(point -> square(point.year() - meanYear)).sum();
        double slope = points.stream().mapToDouble(point -> (point.year() - meanYear) * (value(point) - meanValue)).sum() / squares;
        double residuals = points.stream().mapToDouble(point -> square(value(point) - meanValue - slope * (point.year() - meanYear))).sum();
        double spread = Math.sqrt(residuals / (n - 2) * (1 + 1.0 / n + square(year - meanYear) / squares));
        return new Estimate(meanValue + slope * (year - meanYear), StudentT.bound(share, n - 2) * spread);
    }

    private static double value(Point point) {
        return point.value().doubleValue();
    }

    private static double square(double number) {
        return number * number;
    }
}
