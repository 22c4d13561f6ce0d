package org.rashinban.charts.plain;

import org.rashinban.model.text.Catalogue;

final class PlainTexts {

    static final Catalogue CATALOGUE = Catalogue.of(PlainTexts.class);

    private PlainTexts() {
    }
}
