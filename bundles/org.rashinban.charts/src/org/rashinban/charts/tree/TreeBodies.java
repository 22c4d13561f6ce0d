package org.rashinban.charts.tree;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rashinban.charts.key.Key;
import org.rashinban.charts.key.KeySign;
import org.rashinban.charts.key.Keyed;
import org.rashinban.charts.paper.Body;
import org.rashinban.charts.paper.Medium;
import org.rashinban.core.figure.Content.Judgement;
import org.rashinban.core.figure.TreeFigure;
import org.rashinban.core.figure.TreeFigure.Branch;

/** The body for each layout of a tree. */
public final class TreeBodies {

    private TreeBodies() {
    }

    public static Body of(TreeFigure figure, Medium medium) {
        List<KeySign> standings = standings(figure, medium);
        Body body = alone(figure, medium);
        return standings.isEmpty() ? body : new Keyed(new Key(standings, medium), body);
    }

    /** As the edge and the sign of a branch look, the best one first. */
    private static List<KeySign> standings(TreeFigure figure, Medium medium) {
        Map<String, Judgement> used = new LinkedHashMap<>();
        figure.roots().stream().flatMap(Branch::all).flatMap(branch -> branch.standing().stream())
                .sorted(Comparator.comparing(Judgement::tone))
                .forEach(standing -> used.putIfAbsent(standing.symbol() + standing.words().in(medium.locale()), standing));
        return used.values().stream().map(standing -> new KeySign(locale -> standing.symbol() + " " + standing.words().in(locale),
                BranchBox.EDGE, (paper, box) -> paper.fill(box, paper.look().tone(standing.tone())))).toList();
    }

    private static Body alone(TreeFigure figure, Medium medium) {
        return switch (figure.layout()) {
            case DOWNWARD -> new PlacedBody(figure, medium, new DownwardLayout(figure, medium));
            case ACROSS -> new PlacedBody(figure, medium, new AcrossLayout(figure, medium));
            case LINEAGE -> new PlacedBody(figure, medium, new LineageLayout(figure, medium));
            case PYRAMID -> new PyramidBody(figure, medium);
            case WHEEL -> new PlacedBody(figure, medium, new WheelLayout(figure, medium));
        };
    }
}
