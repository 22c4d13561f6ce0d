package org.rashinban.core.template;

import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.Edition;
import org.rashinban.model.EditionState;
import org.rashinban.model.Element;
import org.rashinban.model.Kpi;
import org.rashinban.model.Program;

/**
 * A template in one line. What older editions hold is not counted: it is there to compare with, not to work on.
 */
public record TemplateSummary(TemplateDescription description, int levels, int elements, int kpis) {

    public String id() {
        return description.id();
    }

    public String title(Locale locale) {
        return description.title(locale);
    }

    static TemplateSummary of(TemplateDescription description, Program program) {
        int levels = 0;
        int elements = 0;
        int kpis = 0;
        for (Edition edition : inForce(program).toList()) {
            levels += edition.getLevels().size();
            for (TreeIterator<EObject> all = edition.eAllContents(); all.hasNext();) {
                EObject object = all.next();
                elements += object instanceof Element ? 1 : 0;
                kpis += object instanceof Kpi ? 1 : 0;
            }
        }
        return new TemplateSummary(description, levels, elements, kpis);
    }

    private static Stream<Edition> inForce(Program program) {
        return program.getPlans().stream().flatMap(plan -> plan.getEditions().stream())
                .filter(edition -> edition.getState() == EditionState.CURRENT);
    }
}
