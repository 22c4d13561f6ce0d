package org.rashinban.charts.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.rashinban.charts.paper.Medium;
import org.rashinban.charts.sample.Samples;
import org.rashinban.charts.theme.Look;
import org.rashinban.core.figure.TreeFigure;
import org.rashinban.core.figure.TreeFigure.Branch;
import org.rashinban.core.figure.TreeFigure.Line;
import org.rashinban.model.text.Plain;

class LineageLayoutTest {

    private static final double WIDTH = 900;

    /** Two former plans were merged into one, whose two measures became one and another in the edition after it. */
    private final List<Branch> editions = List.of(branch("情報化推進計画"), branch("官民データ活用推進計画"),
            branch("第1版", branch("窓口の改善"), branch("申請の電子化"), branch("学校の端末")),
            branch("第2版", branch("書かない窓口"), branch("教育の情報化")));
    private final List<Line> lines = List.of(line("情報化推進計画", "第1版"), line("官民データ活用推進計画", "第1版"), line("第1版", "第2版"),
            line("窓口の改善", "書かない窓口"), line("申請の電子化", "書かない窓口"), line("学校の端末", "教育の情報化"));
    private final Placed placed =
            new LineageLayout(new TreeFigure(Samples.caption("版の系譜", "Lineage"), TreeFigure.Layout.LINEAGE, editions, lines),
                    new Medium(Look.of(false), Locale.JAPANESE)).at(WIDTH);
    private final Map<String, Rectangle2D> places =
            placed.boxes().stream().collect(Collectors.toMap(at -> at.box().branch().id(), Placed.At::place));

    @Test
    void whatLedToSomethingStandsBeforeIt() {
        assertThat(lines).allSatisfy(line -> assertThat(places.get(line.from()).getMaxX()).isLessThan(places.get(line.to()).getMinX()));
    }

    @Test
    void whatNothingConnectsSharesAColumn() {
        assertThat(places.get("官民データ活用推進計画").getMinX()).isEqualTo(places.get("情報化推進計画").getMinX());
        assertThat(places.get("官民データ活用推進計画").getMinY()).isGreaterThan(places.get("情報化推進計画").getMaxY());
    }

    @Test
    void noBoxLiesOnAnotherAndAllAreInside() {
        Rectangle2D whole = new Rectangle2D.Double(0, 0, placed.width(), placed.height());
        List<Rectangle2D> boxes = List.copyOf(places.values());
        assertThat(boxes).hasSize(9).allMatch(whole::contains);
        assertThat(boxes).allSatisfy(one -> assertThat(boxes).filteredOn(other -> other != one).noneMatch(one::intersects));
    }

    /** A title of two lines beside one of one: the line between them does not slope. */
    @Test
    void whatStandsFirstInItsColumnIsAsHighAsItsNeighbour() {
        List<Branch> named = List.of(branch("情報化推進計画"), branch("誰一人取り残さない地域社会をつくるためのデジタル・トランスフォーメーション推進計画（改定版）", branch("書かない窓口")));
        Placed level = new LineageLayout(
                new TreeFigure(Samples.caption("版の系譜", "Lineage"), TreeFigure.Layout.LINEAGE, named,
                        List.of(line(named.getFirst().id(), named.getLast().id()))),
                new Medium(Look.of(false), Locale.JAPANESE)).at(WIDTH);

        assertThat(level.boxes()).filteredOn(at -> at.box().depth() == 0).extracting(at -> at.box().height()).doesNotHaveDuplicates();
        assertThat(level.boxes()).filteredOn(at -> at.box().depth() == 0).extracting(at -> at.place().getCenterY()).containsOnly(
                level.boxes().getFirst().place().getCenterY());
        assertThat(level.boxes().getLast().place().getMinY()).isGreaterThan(level.boxes().get(1).place().getMaxY());
    }

    private static Branch branch(String name, Branch... children) {
        return new Branch(name, new Plain(name), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(children));
    }

    private static Line line(String from, String to) {
        return new Line(from, to, Optional.of(new Plain("改定")));
    }
}
