package org.rashinban.core.figure.progress;

import java.util.List;
import java.util.Optional;

import org.rashinban.core.figure.Elements;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.ProgressReport;

/** The records of progress of an edition. */
final class ProgressReports {

    private ProgressReports() {
    }

    /** @param element whose records are wanted, with those of all below it; empty for all */
    static List<ProgressReport> of(Edition edition, Optional<Element> element) {
        return Contents.of(edition, ProgressReport.class)
                .filter(report -> element.isEmpty() || Elements.concerns(report, report.getElements(), element.get())).toList();
    }
}
