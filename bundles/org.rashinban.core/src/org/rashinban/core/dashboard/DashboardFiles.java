package org.rashinban.core.dashboard;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rashinban.core.document.DocumentPart;
import org.rashinban.core.document.DocumentReader;
import org.rashinban.core.document.DocumentReading;
import org.rashinban.core.document.DocumentWriter;
import org.rashinban.core.document.IdPolicy;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.core.template.TemplateListing;
import org.rashinban.model.Dashboard;
import org.rashinban.model.RashinbanPackage;
import org.rashinban.model.text.Sentence;

/** Dashboards as texts: those that are shipped, and those that are carried from one store to another. */
public final class DashboardFiles {

    private final TemplateLibrary library;
    private final WidgetKinds kinds;

    public DashboardFiles(TemplateLibrary library, WidgetKinds kinds) {
        this.library = library;
        this.kinds = kinds;
    }

    /** Those that the installed bundles bring along, in their order; one that cannot be shown is left out, and hides no other. */
    public TemplateListing<Dashboard> shipped() {
        TemplateListing<Dashboard> found = library.dashboards();
        List<Dashboard> sound = found.entries().stream()
                .filter(dashboard -> DashboardChecks.problems(dashboard, kinds).isEmpty())
                .sorted(Comparator.comparingInt(Dashboard::getOrder)).toList();
        return new TemplateListing<>(sound, found.problems());
    }

    /** @param file as it is to be named in problems */
    public DashboardReading read(String file, String text) {
        DocumentReading reading =
                DocumentReader.read(RashinbanPackage.Literals.DASHBOARD, file, List.of(DocumentPart.features(file, text)));
        return switch (reading) {
            case DocumentReading.Refused refused -> new DashboardReading.Refused(List.copyOf(refused.problems()));
            case DocumentReading.Read read -> {
                Dashboard dashboard = (Dashboard) read.root();
                List<Sentence> problems = DashboardChecks.problems(dashboard, kinds);
                yield problems.isEmpty() ? new DashboardReading.Read(dashboard) : new DashboardReading.Refused(List.copyOf(problems));
            }
        };
    }

    /** Without identifiers: whoever reads it makes a dashboard of their own. */
    public static String write(Dashboard dashboard) {
        Dashboard copy = EcoreUtil.copy(dashboard);
        copy.setId(null);
        copy.getRows().forEach(row -> {
            row.setId(null);
            row.getWidgets().forEach(widget -> widget.setId(null));
        });
        return new DocumentWriter(IdPolicy.WHERE_NOT_DERIVED).write(copy);
    }
}
