package org.rashinban.ui.editor.field;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.grid.cell.Reading;
import org.rashinban.ui.widgets.AccessibleName;
import org.rashinban.ui.widgets.WidgetId;

/** Something that is typed as people write it; it is read when the field is left, and then stands there in its usual form. */
final class TextField extends Field {

    private static final String NOTHING = ""; //$NON-NLS-1$

    private final CellKind kind;
    private final Text text;
    private String shown = NOTHING;

    TextField(FieldContext context, EStructuralFeature feature, CellKind kind, boolean isLong, Composite parent, FormToolkit toolkit) {
        super(context, feature);
        this.kind = kind;
        int style = isLong ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE;
        text = WidgetId.set(toolkit.createText(parent, NOTHING, SWT.BORDER | style), "field." + feature.getName()); //$NON-NLS-1$
        AccessibleName.set(text, name());
        decorate(text);
        text.addListener(SWT.Modify, event -> context.typed());
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.DefaultSelection, event -> commit());
        text.addListener(SWT.Traverse, this::traverse);
        refresh();
    }

    Text control() {
        return text;
    }

    @Override
    public void refresh() {
        Optional<String> lock = context.lock(feature);
        text.setEditable(lock.isEmpty());
        text.setToolTipText(lock.orElse(null));
        if (!isPending()) {
            show();
        }
    }

    @Override
    public void commit() {
        if (!isPending()) {
            return;
        }
        if (context.lock(feature).isPresent()) {
            show();
            return;
        }
        String typed = text.getText();
        switch (typed.isBlank() ? new Reading.Value(Optional.empty()) : kind.read(context.object(), typed)) {
            case Reading.Unreadable unreadable -> refused(Optional.of(unreadable.why()));
            case Reading.Value read -> {
                shown = typed;
                refused(Optional.empty());
                context.edits().set(context.object(), feature, read.value().orElse(feature.isMany() ? List.of() : null));
                // A refusal is told in a dialog, behind which the editor may be closed.
                if (!text.isDisposed()) {
                    show();
                }
            }
        }
    }

    @Override
    public void drop() {
        show();
    }

    /** Whether something stands in the field that the object does not hold. */
    @Override
    public boolean isPending() {
        return !text.getText().equals(shown);
    }

    private void show() {
        Object value = context.object().eGet(feature);
        boolean none = value == null || value instanceof Collection<?> many && many.isEmpty();
        shown = none ? NOTHING : kind.entry(context.object(), value);
        text.setText(shown);
        // The widget has its own line ends.
        shown = text.getText();
        refused(Optional.empty());
    }

    /** Escape gives back what stood there; Tab leaves also a field of several lines. */
    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE && isPending()) {
            show();
            event.doit = false;
        } else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }
}
