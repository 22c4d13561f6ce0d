package org.rashinban.core.effect;

import org.rashinban.model.Effect;
import org.rashinban.model.text.Sentence;

/**
 * An effect that is in no sum.
 *
 * @param why such as that a peak is no total, or that a total already holds it
 */
public record ListedEffect(Effect effect, Sentence why) {
}
