package org.rashinban.cli.plan;

import org.rashinban.model.text.Catalogue;

/** The messages of this package. */
final class Texts {

    static final Catalogue CATALOGUE = Catalogue.of(Texts.class);

    private Texts() {
    }
}
