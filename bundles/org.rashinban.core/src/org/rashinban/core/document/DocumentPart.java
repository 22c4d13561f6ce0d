package org.rashinban.core.document;

import java.util.Optional;

import org.eclipse.emf.ecore.EReference;

/**
 * One file of a document.
 *
 * @param file as it is to be named in problems
 * @param item empty if the text holds features to be added to the root (or to the object it names by {@code into}); else
 *             the text is one object to be added to this containment of the root
 */
public record DocumentPart(String file, String text, Optional<EReference> item) {

    public static DocumentPart features(String file, String text) {
        return new DocumentPart(file, text, Optional.empty());
    }

    public static DocumentPart item(String file, String text, EReference containment) {
        return new DocumentPart(file, text, Optional.of(containment));
    }
}
