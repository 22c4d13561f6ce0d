package org.rashinban.core.plans;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;

/**
 * One mistake that a person could make in a template: an object left out, a number one too high, a period a year off, another word,
 * another choice, a reference forgotten.
 *
 * @param type    the class, {@code Class:code} for one certain object, {@code Class*} for all of them
 * @param feature what is altered, or {@code drop}
 */
record Alteration(String table, String city, String type, String feature) {

    private static final String OTHER = "別の何か";

    /** Makes the mistake, and gives back what takes it back. */
    Runnable on(City altered, List<EObject> named) {
        List<Runnable> undo = new ArrayList<>();
        objects(altered, named).forEach(object -> undo.add(feature.equals("drop") ? drop(object) : set(object)));
        return () -> undo.reversed().forEach(Runnable::run);
    }

    /** Rather one that the table is about; from the middle, because mistakes at the ends are the easiest to see. */
    private List<EObject> objects(City altered, List<EObject> named) {
        List<EObject> about = named.stream().filter(this::isMeant).distinct().toList();
        List<EObject> candidates = about.isEmpty() ? altered.all(EObject.class).stream().filter(this::isMeant).toList() : about;
        if (candidates.isEmpty()) {
            throw new AssertionError("nothing to alter: " + this);
        }
        return type.endsWith("*") ? candidates : List.of(candidates.get(candidates.size() / 2));
    }

    private boolean isMeant(EObject object) {
        String[] parts = type.replace("*", "").split(":", 2);
        boolean fits = Stream.concat(Stream.of(object.eClass()), object.eClass().getEAllSuperTypes().stream())
                .anyMatch(each -> each.getName().equals(parts[0]));
        if (!fits || parts.length > 1 && !parts[1].equals(object.eGet(object.eClass().getEStructuralFeature("code")))) {
            return false;
        }
        return feature.equals("drop") || object.eIsSet(object.eClass().getEStructuralFeature(feature));
    }

    private static Runnable drop(EObject object) {
        EObject container = object.eContainer();
        EStructuralFeature place = object.eContainingFeature();
        Object before = place.isMany() ? new ArrayList<>((List<?>) container.eGet(place)) : object;
        EcoreUtil.remove(object);
        return () -> container.eSet(place, before);
    }

    private Runnable set(EObject object) {
        EStructuralFeature place = object.eClass().getEStructuralFeature(feature);
        Object before = place.isMany() ? new ArrayList<>((List<?>) object.eGet(place)) : object.eGet(place);
        if (place.isMany()) {
            List<?> all = (List<?>) before;
            object.eSet(place, place instanceof EAttribute ? Stream.concat(Stream.of(other(all.getFirst())), all.stream().skip(1)).toList()
                    : all.subList(1, all.size()));
        } else {
            object.eSet(place, place instanceof EAttribute attribute && !feature.equals("provenance") ? other(attribute, before) : null);
        }
        return () -> object.eSet(place, before);
    }

    private static Object other(EAttribute attribute, Object value) {
        return value instanceof Enum<?> choice
                ? Stream.of(attribute.getEAttributeType().getInstanceClass().getEnumConstants()).filter(each -> each != choice).findFirst()
                        .orElseThrow()
                : other(value);
    }

    private static Object other(Object value) {
        return switch (value) {
            case String text -> text.replaceFirst("(?s).+", OTHER);
            case Amount amount -> amount.withValue(amount.value().add(BigDecimal.ONE));
            case FiscalPeriod period -> yearLater(period);
            case FiscalSpan span -> new FiscalSpan(yearLater(span.from()), span.to().map(Alteration::yearLater));
            case Integer number -> number + 1;
            case Boolean flag -> !flag;
            default -> throw new IllegalArgumentException("no other " + value.getClass());
        };
    }

    private static FiscalPeriod yearLater(FiscalPeriod period) {
        return switch (period.granularity()) {
            case FISCAL_YEAR -> period.plus(1);
            case HALF -> period.plus(2);
            case QUARTER -> period.plus(4);
            case MONTH -> period.plus(12);
            case DAY -> period.plus(365);
        };
    }
}
