package org.rashinban.core.validation;

import org.eclipse.emf.ecore.EObject;

/** Looks at one object after the other, each once. */
@FunctionalInterface
interface Inspection {

    void inspect(EObject object, Violations found);
}
