package org.rashinban.charts.matrix;

import org.rashinban.model.text.Catalogue;

final class MatrixTexts {

    static final Catalogue CATALOGUE = Catalogue.of(MatrixTexts.class);

    private MatrixTexts() {
    }
}
