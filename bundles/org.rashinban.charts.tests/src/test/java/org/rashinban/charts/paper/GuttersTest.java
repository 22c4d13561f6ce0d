package org.rashinban.charts.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rashinban.charts.paper.Gutters.Obstacle;

class GuttersTest {

    private static final Rectangle2D ROOM = new Rectangle2D.Double(0, 0, 400, 300);
    private static final Point2D FROM = new Point2D.Double(10, 100);
    private static final Point2D TO = new Point2D.Double(390, 100);

    private static Obstacle solid(double x, double y, double wide, double high) {
        return new Obstacle(new Rectangle2D.Double(x, y, wide, high), Double.POSITIVE_INFINITY);
    }

    private static List<Line2D> pieces(List<Point2D> way) {
        return IntStream.range(1, way.size()).<Line2D>mapToObj(at -> new Line2D.Double(way.get(at - 1), way.get(at))).toList();
    }

    private static List<Point2D> way(List<Obstacle> obstacles) {
        return Gutters.way(ROOM, obstacles, FROM, TO).orElseThrow();
    }

    @Test
    void whereNothingLiesBetweenTheWayIsStraight() {
        assertThat(way(List.of(solid(100, 120, 50, 50)))).containsExactly(FROM, TO);
    }

    /** Three boxes in a row with gutters of 7 points: through the nearer one, and nowhere else. */
    @Test
    void aWayLeadsThroughTheGutterBetweenTwoBoxes() {
        List<Obstacle> boxes = List.of(solid(150, 0, 80, 60), solid(150, 67, 80, 60), solid(150, 134, 80, 166));

        List<Point2D> way = way(boxes);

        assertThat(pieces(way)).allSatisfy(piece -> assertThat(piece.getX1() == piece.getX2() || piece.getY1() == piece.getY2()).isTrue());
        assertThat(pieces(way)).noneMatch(piece -> boxes.stream().anyMatch(box -> piece.intersects(box.place())));
        assertThat(way).anyMatch(corner -> corner.getY() > 127 && corner.getY() < 134);
    }

    @Test
    void ofTwoWaysTheShorterIsTaken() {
        assertThat(way(List.of(solid(150, 80, 80, 200)))).allMatch(corner -> corner.getY() <= 100);
        assertThat(way(List.of(solid(150, 10, 80, 110)))).allMatch(corner -> corner.getY() >= 100);
    }

    /** A bar across the whole calendar is crossed, as nothing else is left; one that ends soon is passed. */
    @Test
    void whatMayBeCrossedIsPassedUnlessThatIsTooFar() {
        Point2D below = new Point2D.Double(200, 250);
        Obstacle whole = new Obstacle(new Rectangle2D.Double(0, 180, 400, 14), 250);
        Obstacle part = new Obstacle(new Rectangle2D.Double(150, 180, 100, 14), 250);
        Point2D above = new Point2D.Double(200, 120);

        assertThat(Gutters.way(ROOM, List.of(whole), above, below).orElseThrow()).hasSizeLessThanOrEqualTo(4);
        assertThat(pieces(Gutters.way(ROOM, List.of(part), above, below).orElseThrow())).noneMatch(piece -> piece.intersects(part.place()));
    }

    @Test
    void whereEverythingIsShutThereIsNoWay() {
        assertThat(Gutters.way(ROOM, List.of(solid(150, -10, 80, 320)), FROM, TO)).isEmpty();
    }
}
