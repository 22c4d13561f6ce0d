package org.rashinban.core.figure.progress;

import org.rashinban.model.text.Catalogue;

final class Texts {

    static final Catalogue CATALOGUE = Catalogue.of(Texts.class);

    private Texts() {
    }
}
