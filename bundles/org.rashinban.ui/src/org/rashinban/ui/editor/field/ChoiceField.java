package org.rashinban.ui.editor.field;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.rashinban.ui.grid.cell.ChoiceKind;
import org.rashinban.ui.widgets.AccessibleName;
import org.rashinban.ui.widgets.WidgetId;

/** One of a few values. */
final class ChoiceField extends Field {

    private static final String NOTHING = ""; //$NON-NLS-1$

    private final List<?> values;
    private final Combo combo;
    private final boolean optional;

    ChoiceField(FieldContext context, EStructuralFeature feature, ChoiceKind kind, Composite parent) {
        super(context, feature);
        values = kind.values();
        optional = feature.getDefaultValue() == null;
        combo = WidgetId.set(new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN), "field." + feature.getName()); //$NON-NLS-1$
        AccessibleName.set(combo, name());
        if (optional) {
            combo.add(NOTHING);
        }
        EObject object = context.object();
        values.forEach(value -> combo.add(kind.text(object, value)));
        combo.setVisibleItemCount(combo.getItemCount());
        decorate(combo);
        combo.addListener(SWT.Selection, event -> take());
        refresh();
    }

    Combo control() {
        return combo;
    }

    @Override
    public void refresh() {
        Optional<String> lock = context.lock(feature);
        combo.setEnabled(lock.isEmpty());
        combo.setToolTipText(lock.orElse(null));
        combo.select(values.indexOf(context.object().eGet(feature)) + first());
    }

    private void take() {
        int chosen = combo.getSelectionIndex() - first();
        context.edits().set(context.object(), feature, chosen < 0 ? null : values.get(chosen));
    }

    private int first() {
        return optional ? 1 : 0;
    }
}
