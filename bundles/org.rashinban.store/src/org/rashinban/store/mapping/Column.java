package org.rashinban.store.mapping;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.model.Identified;

/** One column that holds one single-valued feature; a reference is held as the identifier of its target. */
public record Column(String name, EStructuralFeature feature, ColumnKind kind, int length) {

    public boolean isReference() {
        return feature instanceof EReference;
    }

    /** What the column holds for this object. */
    public Object valueOf(EObject object) {
        Object value = object.eGet(feature, false);
        if (feature instanceof EAttribute attribute) {
            return kind.toColumn(attribute, value);
        }
        return value == null ? null : ((Identified) value).getId();
    }

    /** What the feature, an attribute, is given for what the column holds. */
    public Object featureValue(Object column) {
        return kind.toFeature((EAttribute) feature, column);
    }
}
