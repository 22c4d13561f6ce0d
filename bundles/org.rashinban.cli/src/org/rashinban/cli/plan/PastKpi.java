package org.rashinban.cli.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rashinban.cli.output.Rows;
import org.rashinban.model.Actual;
import org.rashinban.model.Identified;
import org.rashinban.model.Kpi;
import org.rashinban.store.program.FrozenProgram;

/** A KPI as it was known on a day, in the words of the history: its definition, what hangs on it, and its reported values by period. */
final class PastKpi {

    static final List<String> COLUMNS = List.of("type", "object", "feature", "value");

    private PastKpi() {
    }

    static Rows rows(FrozenProgram then, Kpi kpi) {
        List<EObject> objects = new ArrayList<>(List.of(kpi));
        kpi.eAllContents().forEachRemaining(objects::add);
        then.values(kpi).stream().sorted(Comparator.comparing(PastKpi::period)).forEach(actual -> {
            objects.add(actual);
            actual.eAllContents().forEachRemaining(objects::add);
        });
        List<List<Object>> rows = new ArrayList<>();
        objects.stream().filter(Identified.class::isInstance).distinct().map(Identified.class::cast).forEach(object -> add(object, rows));
        return new Rows(COLUMNS, rows);
    }

    private static String period(Actual actual) {
        return actual.getPeriod() == null ? "" : actual.getPeriod().toString();
    }

    private static void add(Identified object, List<List<Object>> rows) {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            String value = isStated(object, feature) ? text(object, feature) : "";
            if (!value.isEmpty()) {
                rows.add(List.of(object.eClass().getName(), object.getId(), feature.getName(), value));
            }
        }
    }

    /** A state is told even where nobody has chosen it. */
    private static boolean isStated(EObject object, EStructuralFeature feature) {
        boolean kept = !feature.isDerived() && !feature.isTransient() && !feature.getName().equals("id");
        boolean part = feature instanceof EReference reference && (reference.isContainment() || reference.isContainer());
        return kept && !part && (object.eIsSet(feature) || feature.getEType() instanceof EEnum);
    }

    private static String text(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        Stream<?> values = value instanceof List<?> many ? many.stream() : Stream.ofNullable(value);
        return values.map(each -> feature instanceof EAttribute attribute ? EcoreUtil.convertToString(attribute.getEAttributeType(), each)
                : ((Identified) each).getId()).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
