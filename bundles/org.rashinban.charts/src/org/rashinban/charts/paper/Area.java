package org.rashinban.charts.paper;

import java.awt.Shape;
import java.util.Optional;

import org.rashinban.model.text.Localized;

/**
 * A place of a drawing that tells something, for hovering and clicking.
 *
 * @param shape  in the coordinates of the drawing
 * @param behind the identifier of what is told about
 * @param tip    what it says
 */
public record Area(Shape shape, Optional<String> behind, Localized tip) {
}
