package org.rashinban.core.validation;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.model.text.Sentence;

/**
 * A rule that an object breaks.
 *
 * @param feature where to mend it, if at one place
 * @param message names the object and says what is wrong with it
 */
public record Violation(Rule rule, EObject object, Optional<EStructuralFeature> feature, Sentence message) {
}
