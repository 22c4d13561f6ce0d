package org.rashinban.core.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.core.kpi.FormulaGraph;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.ElementOrigin;
import org.rashinban.model.Kpi;
import org.rashinban.model.Lineage;
import org.rashinban.model.RashinbanPackage.Literals;

/** {@link Rule#CYCLES}. A circle is told once, at the first object of it. */
final class Cycles implements Inspection {

    /** References between objects of one class in which a circle makes no sense; many of them, one of them or by way of a child. */
    private static final List<EReference> REFERENCES = List.of(Literals.KPI__REPEATS, Literals.KPI__CONTINUES,
            Literals.ROADMAP_BAR__DEPENDS_ON, Literals.MILESTONE__DEPENDS_ON, Literals.DEPARTMENT__PREDECESSORS, Literals.BODY__REPORTS_TO,
            Literals.LEVEL__PARENTS, Literals.EFFECT__PART_OF, Literals.EFFECT__SAME_AS, Literals.TERM__SAME_AS, Literals.FINDING__POINT,
            Literals.ELEMENT__ORIGINS, Literals.EDITION__LINEAGE);

    private record Told(EStructuralFeature feature, EObject object) {
    }

    private final Set<Told> told = new HashSet<>();

    @Override
    public void inspect(EObject object, Violations found) {
        for (EReference reference : REFERENCES) {
            if (reference.getEContainingClass().isInstance(object) && !told.contains(new Told(reference, object))) {
                circle(object, reference).ifPresent(circle -> tell(reference, circle, found));
            }
        }
        if (object instanceof Kpi kpi && kpi.getFormula() != null && !told.contains(new Told(Literals.KPI__FORMULA, kpi))) {
            List<Kpi> circle = FormulaGraph.cycle(kpi);
            if (circle.contains(kpi)) {
                tell(Literals.KPI__FORMULA, List.copyOf(new LinkedHashSet<EObject>(circle)), found);
            }
        }
    }

    private void tell(EStructuralFeature feature, List<? extends EObject> circle, Violations found) {
        circle.forEach(member -> told.add(new Told(feature, member)));
        List<Object> names = new ArrayList<>(circle.stream().map(Names::of).toList());
        names.add(Names.of(circle.getFirst()));
        found.add(Rule.CYCLES, circle.getFirst(), feature, "cycle." + feature.getEContainingClass().getName() + "." + feature.getName(),
                names);
    }

    /** The way from the object back to itself. */
    private static Optional<List<EObject>> circle(EObject start, EReference reference) {
        return search(start, start, reference, new ArrayList<>(List.of(start)), new HashSet<>());
    }

    private static Optional<List<EObject>> search(EObject at, EObject start, EReference reference, List<EObject> path, Set<EObject> seen) {
        for (EObject next : next(at, reference)) {
            if (next == start) {
                return Optional.of(List.copyOf(path));
            }
            if (seen.add(next)) {
                path.add(next);
                Optional<List<EObject>> found = search(next, start, reference, path, seen);
                if (found.isPresent()) {
                    return found;
                }
                path.removeLast();
            }
        }
        return Optional.empty();
    }

    private static Collection<? extends EObject> next(EObject object, EReference reference) {
        if (object instanceof Element element && reference == Literals.ELEMENT__ORIGINS) {
            return element.getOrigins().stream().map(ElementOrigin::getElement).filter(origin -> origin != null).toList();
        }
        if (object instanceof Edition edition && reference == Literals.EDITION__LINEAGE) {
            return edition.getLineage().stream().map(Lineage::getPredecessor).filter(predecessor -> predecessor != null).toList();
        }
        Object value = object.eGet(reference);
        return value instanceof Collection<?> many ? many.stream().map(EObject.class::cast).toList()
                : value == null ? List.of() : List.of((EObject) value);
    }
}
