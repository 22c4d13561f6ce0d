package org.rashinban.core.forecast;

/** @param margin how far the true value may be on either side, with the probability asked for */
record Estimate(double value, double margin) {
}
