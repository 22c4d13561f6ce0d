package org.rashinban.core.document;

import org.eclipse.emf.ecore.EObject;

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
}
