package org.rashinban.charts.series;

import org.rashinban.model.text.Catalogue;

final class SeriesTexts {

    static final Catalogue CATALOGUE = Catalogue.of(SeriesTexts.class);

    private SeriesTexts() {
    }
}
