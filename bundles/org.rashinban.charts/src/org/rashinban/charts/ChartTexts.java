package org.rashinban.charts;

import org.rashinban.model.text.Catalogue;

final class ChartTexts {

    static final Catalogue CATALOGUE = Catalogue.of(ChartTexts.class);

    private ChartTexts() {
    }
}
