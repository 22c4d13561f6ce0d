package org.rashinban.charts.timeline;

import org.rashinban.charts.text.TextBlock;

/** @param onMark whether the label stands upon the mark */
record LabelPlace(TextBlock text, double x, double y, boolean onMark) {

    double width() {
        return text.width();
    }
}
