package org.rashinban.core.figure;

import java.util.Optional;

import org.rashinban.model.text.Sentence;

/**
 * One number that stands alone.
 *
 * @param context what it is measured by: of 33 KPIs
 * @param before  the same for the previous fiscal year, where it is known
 */
public record NumberFigure(Caption caption, Cell value, Tone tone, Optional<Sentence> context, Optional<Cell> before) implements Figure {
}
