package org.rashinban.ui.editor.field;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.ui.edit.Edits;

/** What a field is a field of. */
public interface FieldContext {

    EObject object();

    Edits edits();

    /** Why a feature cannot be changed; empty if it can. */
    Optional<String> lock(EStructuralFeature feature);

    /** Something was typed that the object does not hold yet, or is no more. */
    void typed();

    /** Shows another object in an editor of its own. */
    void open(EObject object);
}
