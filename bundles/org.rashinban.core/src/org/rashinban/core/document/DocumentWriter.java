package org.rashinban.core.document;

import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Writes a tree of objects as the one canonical text that {@link DocumentReader} reads back as equal objects. */
public final class DocumentWriter {

    private final IdPolicy ids;

    public DocumentWriter(IdPolicy ids) {
        this.ids = ids;
    }

    /** @throws IllegalArgumentException if something in the tree refers to an object outside of it */
    public String write(EObject root) {
        return YamlPrinter.print(new TreeWriter(root, ids).mapping(root));
    }

    /**
     * Writes a part of a tree: of the root only some features, and of what the root contains only some objects. References may go to what
     * is left out; parts that together have everything are read back together.
     */
    public String write(EObject root, Predicate<EStructuralFeature> features, Predicate<EObject> children) {
        return YamlPrinter.print(new TreeWriter(root, ids).part(root, features, children));
    }
}
