package org.rashinban.ui.editor.field;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Effect;
import org.rashinban.model.Kpi;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.ui.grid.cell.AmountKind;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.grid.cell.CellKinds;

/** How features are written and read in fields. */
final class Kinds {

    private Kinds() {
    }

    static CellKind of(EStructuralFeature feature) {
        if (feature.getEType() == Literals.AMOUNT) {
            return new AmountKind(Kinds::unit);
        }
        return feature.getEType() == Literals.PROVENANCE ? new SourceKind() : CellKinds.of(feature);
    }

    /** Counts of persons and the like have no unit in the model. */
    private static String unit(EObject owner) {
        return Contents.nearest(owner, Kpi.class).map(Kpi::getUnit).or(() -> Contents.nearest(owner, Effect.class).map(Effect::getUnit))
                .or(Optional::empty).orElse(""); //$NON-NLS-1$
    }
}
