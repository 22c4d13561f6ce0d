package org.rashinban.core.figure.medium;

import java.util.Locale;
import java.util.Optional;

/**
 * How a figure is to look on a medium.
 *
 * @param dpi  of pictures made of dots
 * @param size in points of 1/72 inch; empty for what suits the figure
 */
public record Rendering(Locale locale, boolean dark, int dpi, Optional<Size> size) {

    public record Size(double width, double height) {
    }

    public static Rendering light(Locale locale) {
        return new Rendering(locale, false, 144, Optional.empty());
    }
}
