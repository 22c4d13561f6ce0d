package org.rashinban.ui.editor.field;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.grid.cell.ListKind;
import org.rashinban.ui.grid.cell.ReferenceKind;

/** Other objects, typed by name or chosen from a list. */
final class ReferenceField extends AssistedField {

    private final ReferenceKind kind;

    ReferenceField(FieldContext context, EStructuralFeature feature, CellKind kind, Composite parent, FormToolkit toolkit) {
        super(context, feature, kind, parent, toolkit);
        this.kind = (ReferenceKind) (kind instanceof ListKind list ? list.one() : kind);
    }

    @Override
    void choose() {
        List<? extends EObject> candidates = kind.candidates().apply(context.object());
        new PickDialog(control().getShell(), name(), candidates, chosen(), feature.isMany()).ask()
                .ifPresent(picked -> context.edits().set(context.object(), feature,
                        feature.isMany() ? picked : picked.isEmpty() ? null : picked.getFirst()));
        refresh();
    }

    @Override
    void open() {
        List<EObject> chosen = chosen();
        Optional<EObject> target = chosen.size() < 2 ? chosen.stream().findFirst()
                : new PickDialog(control().getShell(), name(), chosen, List.of(), false).ask()
                        .flatMap(picked -> picked.stream().findFirst());
        target.ifPresent(context::open);
    }

    @Override
    boolean canOpen() {
        return !chosen().isEmpty();
    }

    private List<EObject> chosen() {
        Object value = context.object().eGet(feature);
        List<EObject> chosen = new ArrayList<>();
        if (value instanceof Collection<?> many) {
            many.forEach(one -> chosen.add((EObject) one));
        } else if (value instanceof EObject one) {
            chosen.add(one);
        }
        return chosen;
    }
}
