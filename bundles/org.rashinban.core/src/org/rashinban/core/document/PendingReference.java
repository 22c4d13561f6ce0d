package org.rashinban.core.document;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** A cross reference that was read as text and waits until every object is there. */
record PendingReference(EObject source, EReference feature, String text, String file, int line) {
}
