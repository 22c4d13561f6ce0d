package org.rashinban.ui.problems;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.core.check.Severity;
import org.rashinban.model.text.Localized;

/**
 * Something that a check found.
 *
 * @param object in the program that is edited
 * @param feature where to mend it, if at one place
 * @param fix how it can be mended without asking anybody
 */
public record Problem(Severity severity, EObject object, Optional<EStructuralFeature> feature, Localized sentence,
        Optional<ProblemFix> fix) {
}
