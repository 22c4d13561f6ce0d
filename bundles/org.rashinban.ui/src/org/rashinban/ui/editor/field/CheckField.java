package org.rashinban.ui.editor.field;

import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rashinban.ui.widgets.WidgetId;

/** Yes or no. */
final class CheckField extends Field {

    private final Button check;

    CheckField(FieldContext context, EStructuralFeature feature, Composite parent, FormToolkit toolkit) {
        super(context, feature);
        check = WidgetId.set(toolkit.createButton(parent, name(), SWT.CHECK),
                "field." + feature.getName()); //$NON-NLS-1$
        decorate(check);
        check.addListener(SWT.Selection, event -> context.edits().set(context.object(), feature, check.getSelection()));
        refresh();
    }

    Button control() {
        return check;
    }

    @Override
    public void refresh() {
        Optional<String> lock = context.lock(feature);
        check.setEnabled(lock.isEmpty());
        check.setToolTipText(lock.orElse(null));
        check.setSelection((Boolean) context.object().eGet(feature));
    }
}
