package org.rashinban.ui.sheet;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What is shown of objects of a class, and in which order. Nothing of the class is missing. */
public record Sheet(List<Group> groups, List<Members> lists) {

    /** One field. */
    public record Item(EStructuralFeature feature, boolean isLong) {
    }

    /** Fields that stand together. */
    public record Group(Part part, List<Item> items) {
    }

    /**
     * A list of objects of its own.
     *
     * @param columns features of the members that are shown and changed in the list
     */
    public record Members(EReference feature, List<EStructuralFeature> columns) {
    }
}
