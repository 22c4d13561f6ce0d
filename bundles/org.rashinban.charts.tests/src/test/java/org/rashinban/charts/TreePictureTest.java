package org.rashinban.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rashinban.charts.sample.OtherSamples;
import org.rashinban.core.figure.TreeFigure.Layout;

class TreePictureTest {

    private static final Locale JA = Locale.JAPANESE;

    @ParameterizedTest
    @EnumSource(Layout.class)
    void everyBranchIsDrawnOnceAndApartFromTheOthers(Layout layout) {
        Drawn drawn = Drawn.of(OtherSamples.tree(layout), JA, false);
        List<Rectangle2D> boxes =
                drawn.areas().stream().filter(area -> area.behind().isPresent()).map(area -> area.shape().getBounds2D()).toList();

        assertThat(drawn.behind()).containsExactlyInAnyOrder("r", "a", "a1", "a2", "a3", "b", "b1", "b2", "c", "c1", "c2", "c3");
        assertThat(boxes).hasSize(12);
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertThat(boxes.get(i).intersects(boxes.get(j))).isFalse();
            }
        }
    }

    /** However high the tree, its root and the first of each level stand in the top row. */
    @Test
    void aTreeThatGoesAcrossIsReadFromItsTopLeftCornerOn() {
        Drawn drawn = Drawn.of(OtherSamples.tree(Layout.ACROSS), JA, false);

        double top = drawn.box("a1").getCenterY();
        assertThat(drawn.box("r").getMinY()).isLessThan(top);
        assertThat(drawn.box("r").getMaxY()).isGreaterThan(top);
        assertThat(drawn.box("a").getMaxY()).isGreaterThan(top).isLessThan(drawn.box("a3").getMinY());
        assertThat(drawn.box("b").getMinY()).isGreaterThan(drawn.box("a3").getMaxY());
    }

    @Test
    void anOrganisationChartGoesDownAMapGoesAcross() {
        Drawn down = Drawn.of(OtherSamples.tree(Layout.DOWNWARD), JA, false);
        Drawn across = Drawn.of(OtherSamples.tree(Layout.ACROSS), JA, false);

        assertThat(down.box("a").getMinY()).isGreaterThan(down.box("r").getMaxY());
        assertThat(down.box("a1").getMinY()).isGreaterThan(down.box("a").getMaxY());
        assertThat(across.box("a").getMinX()).isGreaterThan(across.box("r").getMaxX());
        assertThat(across.box("a1").getMinX()).isGreaterThan(across.box("a").getMaxX());
    }

    @Test
    void aPyramidWidensDownwards() {
        Drawn drawn = Drawn.of(OtherSamples.tree(Layout.PYRAMID), JA, false);

        assertThat(drawn.box("a").getMinY()).isEqualTo(drawn.box("b").getMinY()).isGreaterThan(drawn.box("r").getMaxY());
        assertThat(drawn.box("a1").getMinY()).isEqualTo(drawn.box("b1").getMinY()).isGreaterThan(drawn.box("a").getMaxY());
        assertThat(drawn.box("a1").getMinX()).isLessThan(drawn.box("a").getMinX());
    }

    @Test
    void rootsWithoutChildrenAreTheLayersOfAPyramid() {
        Drawn drawn = Drawn.of(OtherSamples.layers(), JA, false);

        assertThat(drawn.box("strategy").getMinY()).isGreaterThan(drawn.box("vision").getMaxY());
        assertThat(drawn.box("measure").getMinY()).isGreaterThan(drawn.box("strategy").getMaxY());
    }

    @Test
    void branchesOfAWheelStandAroundIt() {
        Drawn drawn = Drawn.of(OtherSamples.tree(Layout.WHEEL), JA, false);
        Rectangle2D hub = drawn.box("r");

        assertThat(List.of("a", "b", "c")).anyMatch(id -> drawn.box(id).getCenterX() < hub.getCenterX())
                .anyMatch(id -> drawn.box(id).getCenterX() > hub.getCenterX())
                .anyMatch(id -> drawn.box(id).getCenterY() > hub.getCenterY());
    }

    @Test
    void aLineAcrossIsNamed() {
        assertThat(Drawn.of(OtherSamples.lineage(), JA, false).lines()).contains("統合");
    }
}
