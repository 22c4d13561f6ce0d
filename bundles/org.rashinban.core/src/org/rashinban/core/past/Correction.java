package org.rashinban.core.past;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.model.text.Localized;

/**
 * What was changed afterwards of what a frozen state had settled.
 *
 * @param user   who did it
 * @param reason why, in the words of who did it
 * @param id     of the object
 * @param object what people call it
 * @param feature that has another value; empty where the object was hung on another one, by whose identifier it is then told
 * @param before text of the value before, as it is kept; empty if there was none
 * @param after  text of the value after; empty if it was taken away
 */
public record Correction(Instant at, String user, String reason, String id, Localized object, Optional<EStructuralFeature> feature,
        Optional<String> before, Optional<String> after) {
}
