package org.rashinban.core.figure.committee;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

import org.rashinban.core.figure.Content.Judgement;
import org.rashinban.model.Department;
import org.rashinban.model.Identified;
import org.rashinban.model.text.Localized;

/**
 * Something that somebody has to decide or to do.
 *
 * @param owners who has to bring it forward
 * @param due    when it should have been done, or has to be
 * @param why    it is open
 */
record OpenPoint(Kind kind, Judgement state, Localized what, Identified behind, Collection<Department> owners, Optional<LocalDate> due,
        Localized why) {

    /** In the order in which a committee goes through them. */
    enum Kind {
        MISSED, LATE, POSTPONED, FINDING, TARGET, REPORT;

        Localized title() {
            return Texts.CATALOGUE.sentence("decisions.kind." + name());
        }
    }
}
