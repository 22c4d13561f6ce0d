package org.rashinban.ui.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rashinban.core.figure.Elements;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.ProgressReport;
import org.rashinban.model.period.FiscalPeriod;

/** The progress reports of a period by what they are about: those that stand in an element, and those of the edition that name it. */
final class Reports {

    private Map<Element, ProgressReport> naming = Map.of();

    /** The measures, and whatever else was ever reported on. What names elements is looked up anew. */
    List<Element> elements(Edition edition, FiscalPeriod period) {
        Map<Element, ProgressReport> found = new HashMap<>();
        Set<Element> reported = new HashSet<>(Elements.measures(edition));
        Contents.of(edition, ProgressReport.class).forEach(report -> {
            if (report.eContainer() instanceof Element element) {
                reported.add(element);
            }
            reported.addAll(report.getElements());
            if (period.equals(report.getPeriod())) {
                report.getElements().forEach(element -> found.putIfAbsent(element, report));
            }
        });
        naming = found;
        return Elements.of(edition).filter(reported::contains).toList();
    }

    Optional<ProgressReport> of(Element element, FiscalPeriod period) {
        return element.getReports().stream().filter(report -> period.equals(report.getPeriod())).findFirst()
                .or(() -> Optional.ofNullable(naming.get(element)));
    }
}
