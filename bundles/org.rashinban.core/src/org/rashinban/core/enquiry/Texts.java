package org.rashinban.core.enquiry;

import org.rashinban.model.text.Catalogue;

final class Texts {

    static final Catalogue CATALOGUE = Catalogue.of(Texts.class);

    private Texts() {
    }
}
