package org.rashinban.charts.timeline;

import org.rashinban.model.text.Catalogue;

final class TimelineTexts {

    static final Catalogue CATALOGUE = Catalogue.of(TimelineTexts.class);

    private TimelineTexts() {
    }
}
