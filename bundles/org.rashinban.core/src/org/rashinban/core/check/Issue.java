package org.rashinban.core.check;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.model.text.Sentence;

/**
 * What a check found.
 *
 * @param check   id of the check
 * @param object  what it is about
 * @param feature where to mend it, if at one place
 */
public record Issue(String check, Severity severity, EObject object, Optional<EStructuralFeature> feature, Sentence sentence,
        Optional<Fix> fix) {
}
