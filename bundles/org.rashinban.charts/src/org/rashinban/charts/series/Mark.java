package org.rashinban.charts.series;

import java.awt.Shape;

/** What was drawn for a point. */
record Mark(int series, int category, Shape shape) {
}
