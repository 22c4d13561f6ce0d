package org.rashinban.charts.paper;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where marks and labels stand already, so that no label is set over them. */
public final class Occupied {

    private final Rectangle2D bounds;
    private final List<Shape> taken = new ArrayList<>();

    public Occupied(Rectangle2D bounds) {
        this.bounds = bounds;
    }

    public void take(Shape place) {
        taken.add(place);
    }

    /** The first of the places that is free; it is taken then. */
    public Optional<Rectangle2D> first(Stream<Rectangle2D> places) {
        Optional<Rectangle2D> free = places.filter(this::isFree).findFirst();
        free.ifPresent(this::take);
        return free;
    }

    public boolean isFree(Rectangle2D place) {
        return isFree(place, null);
    }

    /** @param own what may lie there */
    public boolean isFree(Rectangle2D place, Shape own) {
        return place.getMinX() >= bounds.getMinX() && place.getMaxX() <= bounds.getMaxX() && place.getMinY() >= bounds.getMinY()
                && place.getMaxY() <= bounds.getMaxY() && taken.stream().noneMatch(shape -> shape != own && shape.intersects(place));
    }
}
