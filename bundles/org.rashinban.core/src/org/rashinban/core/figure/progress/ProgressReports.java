package org.rashinban.core.figure.progress;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
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
        return Contents.of(edition, ProgressReport.class).filter(report -> element.isEmpty() || concerns(report, element.get())).toList();
    }

    private static boolean concerns(ProgressReport report, Element element) {
        return isBelow(report.eContainer(), element) || report.getElements().stream().anyMatch(named -> isBelow(named, element));
    }

    private static boolean isBelow(EObject object, Element element) {
        return Contents.upwards(object).anyMatch(above -> above == element);
    }
}
