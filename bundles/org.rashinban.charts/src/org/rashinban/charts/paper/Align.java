package org.rashinban.charts.paper;

/** Where text stands in its box, from left to right. */
public enum Align {

    START(0), CENTRE(0.5), END(1);

    private final double share;

    Align(double share) {
        this.share = share;
    }

    public double offset(double room) {
        return room * share;
    }
}
