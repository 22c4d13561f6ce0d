package org.rashinban.ui.grid.cell;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Edition;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;

/** The kind of cell that goes with a feature of the model. */
public final class CellKinds {

    private static final Map<Class<?>, CellKind> BY_TYPE = Map.of(
            String.class, new TextKind(false), boolean.class, ChoiceKind.yesOrNo(), FiscalPeriod.class, new PeriodKind(),
            FiscalSpan.class, new SpanKind(), LocalDate.class, new DayKind(), Amount.class, new AmountKind(row -> ""), //$NON-NLS-1$
            int.class, NumberKind.INTEGER, Integer.class, NumberKind.INTEGER, BigDecimal.class, NumberKind.DECIMAL,
            long.class, NumberKind.LONG);

    private static final Set<EClass> BY_NAME =
            Set.of(Literals.LEVEL, Literals.DEPARTMENT, Literals.AUDIENCE, Literals.BODY, Literals.COMPONENT);

    private CellKinds() {
    }

    public static CellKind of(EStructuralFeature feature) {
        CellKind one = feature instanceof EReference reference ? reference(reference.getEReferenceType())
                : enumeration(feature).<CellKind>map(ChoiceKind::of).orElseGet(() -> BY_TYPE.get(feature.getEType().getInstanceClass()));
        if (one == null) {
            throw new IllegalArgumentException("No cell for " + feature.getName()); //$NON-NLS-1$
        }
        return feature.isMany() ? new ListKind(one) : one;
    }

    private static CellKind reference(EClass type) {
        return BY_NAME.contains(type) ? ReferenceKind.byName(candidates(type)) : new ReferenceKind(candidates(type));
    }

    /** An enumeration that may be left out is a data type of the same class. */
    private static Optional<EEnum> enumeration(EStructuralFeature feature) {
        EClassifier type = feature.getEType();
        return type.getInstanceClass().isEnum()
                ? Optional.of((EEnum) type.getEPackage().getEClassifier(type.getInstanceClass().getSimpleName()))
                : Optional.empty();
    }

    /** Those of the same edition, or of the whole program for what editions share. */
    private static Function<EObject, List<? extends EObject>> candidates(EClass type) {
        return row -> {
            EObject edition = Contents.edition(row).<EObject>map(Edition.class::cast).orElse(EcoreUtil.getRootContainer(row));
            List<EObject> near = Contents.of(edition, EObject.class).filter(type::isInstance).toList();
            return near.isEmpty() ? Contents.of(EcoreUtil.getRootContainer(row), EObject.class).filter(type::isInstance).toList() : near;
        };
    }
}
