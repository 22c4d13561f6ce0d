package org.rashinban.core.check;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** One change of the model, which an editor can turn into a command of its own to have undo. */
public sealed interface Edit {

    void apply();

    record SetValue(EObject object, EStructuralFeature feature, Object value) implements Edit {

        @Override
        public void apply() {
            object.eSet(feature, value);
        }
    }

    record AddChild(EObject parent, EReference feature, EObject child) implements Edit {

        @Override
        @SuppressWarnings("unchecked")
        public void apply() {
            ((EList<EObject>) parent.eGet(feature)).add(child);
        }
    }
}
