package org.rashinban.ui.editor.field;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.rashinban.model.label.Labels;

/** One feature of an object on screen. */
public abstract class Field {

    protected final FieldContext context;
    protected final EStructuralFeature feature;
    private Optional<ControlDecoration> mark = Optional.empty();
    private Optional<String> typed = Optional.empty();
    private Optional<String> found = Optional.empty();

    protected Field(FieldContext context, EStructuralFeature feature) {
        this.context = context;
        this.feature = feature;
    }

    public EStructuralFeature feature() {
        return feature;
    }

    protected final String name() {
        return Labels.of(feature).in(Locale.getDefault());
    }

    /** Shows what the object holds now, unless somebody is just about to change it here. */
    public abstract void refresh();

    /** Takes over what was typed; to be called before anything is done with the whole. */
    public void commit() {
        // Most fields have nothing that hangs in the balance.
    }

    /** Gives back what stood there. */
    public void drop() {
        // As above.
    }

    /** Whether something was typed that the object does not hold yet. */
    public boolean isPending() {
        return false;
    }

    /** What the checks say about this feature; none if it is in order. */
    public final void found(Optional<String> sentence) {
        found = sentence;
        mark();
    }

    /** Why what was typed is not taken. */
    protected final void refused(Optional<String> sentence) {
        typed = sentence;
        mark();
    }

    protected final boolean isRefused() {
        return typed.isPresent();
    }

    protected final void decorate(Control control) {
        mark = Optional.of(new ControlDecoration(control, SWT.LEFT | SWT.TOP));
        mark();
    }

    private void mark() {
        mark.ifPresent(shown -> typed.or(() -> found).ifPresentOrElse(sentence -> {
            shown.setImage(FieldDecorationRegistry.getDefault()
                    .getFieldDecoration(typed.isPresent() ? FieldDecorationRegistry.DEC_ERROR : FieldDecorationRegistry.DEC_WARNING)
                    .getImage());
            shown.setDescriptionText(sentence);
            shown.show();
        }, shown::hide));
    }
}
