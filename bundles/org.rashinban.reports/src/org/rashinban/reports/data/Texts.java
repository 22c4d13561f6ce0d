package org.rashinban.reports.data;

import org.rashinban.model.text.Catalogue;

final class Texts {

    static final Catalogue CATALOGUE = Catalogue.of(Texts.class);

    private Texts() {
    }
}
