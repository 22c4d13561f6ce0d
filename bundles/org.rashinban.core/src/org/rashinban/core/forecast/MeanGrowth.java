package org.rashinban.core.forecast;

import java.util.ArrayList;
import java.util.List;

/**
 * The last total and as many mean yearly increments as there are years to come. The errors of a total add up from year to
 * year, which a line through the totals would not know.
 */
final class MeanGrowth {

    private MeanGrowth() {
    }

    /** The increments of years that follow one another. */
    static List<Double> increments(List<Point> points) {
        List<Double> increments = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).year() == points.get(i - 1).year() + 1) {
                increments.add(points.get(i).value().subtract(points.get(i - 1).value()).doubleValue());
            }
        }
        return increments;
    }

    static Estimate at(List<Point> points, int year, double share) {
        List<Double> increments = increments(points);
        int n = increments.size();
        double mean = increments.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double variance = increments.stream().mapToDouble(increment -> (increment - mean) * (increment - mean)).sum() / (n - 1);
        int years = year - points.getLast().year();
        double spread = Math.sqrt(variance * (years + (double) years * years / n));
        return new Estimate(points.getLast().value().doubleValue() + years * mean, StudentT.bound(share, n - 1) * spread);
    }
}
