package org.rashinban.ui.editor;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Identified;
import org.rashinban.model.Program;
import org.rashinban.model.label.Labels;

/** One object of the open store; the same one stays the same when the program is read anew. */
final class ObjectInput implements IEditorInput {

    private final Identified object;

    ObjectInput(Identified object) {
        this.object = object;
    }

    Identified object() {
        return object;
    }

    @Override
    public boolean exists() {
        return object.eContainer() != null || object instanceof Program;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public String getName() {
        return Names.of(object).in(Locale.getDefault());
    }

    /** A store is not opened by itself at the next start, so nothing of it is. */
    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return Labels.of(object.eClass()).in(Locale.getDefault());
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter.isInstance(object) ? adapter.cast(object) : null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ObjectInput that && that.object.getId().equals(object.getId());
    }

    @Override
    public int hashCode() {
        return object.getId().hashCode();
    }
}
