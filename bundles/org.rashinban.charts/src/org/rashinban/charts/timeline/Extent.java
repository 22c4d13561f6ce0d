package org.rashinban.charts.timeline;

/** A stretch from left to right. */
record Extent(double from, double to) {

    static Extent between(double one, double other) {
        return new Extent(Math.min(one, other), Math.max(one, other));
    }
}
