package org.rashinban.core.figure.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.TreeFigure;
import org.rashinban.core.figure.TreeFigure.Branch;
import org.rashinban.core.figure.TreeFigure.Layout;
import org.rashinban.core.figure.TreeFigure.Line;
import org.rashinban.model.Body;
import org.rashinban.model.Edition;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;

/** Who promotes the plan: bodies below those that they report to, with head, members and secretariat. */
public final class OrganisationChart extends EditionFigure {

    public OrganisationChart() {
        super("organisation-chart", Texts.CATALOGUE);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        List<Body> bodies = Stream.ofNullable(context.program().getOrganization()).flatMap(all -> all.getBodies().stream()).toList();
        List<Branch> roots = bodies.stream().filter(body -> superior(body, bodies).isEmpty()).map(body -> branch(body, bodies, Set.of()))
                .toList();
        List<Line> across = bodies.stream().flatMap(body -> body.getReportsTo().stream().skip(1)
                .map(other -> new Line(String.valueOf(other.getId()), String.valueOf(body.getId()), Optional.empty()))).toList();
        return new TreeFigure(caption(choices, roots.isEmpty()), Layout.DOWNWARD, roots, across);
    }

    private static Optional<Body> superior(Body body, List<Body> bodies) {
        return body.getReportsTo().stream().findFirst().filter(bodies::contains);
    }

    private Branch branch(Body body, List<Body> bodies, Set<Body> above) {
        Set<Body> path = Stream.concat(above.stream(), Stream.of(body)).collect(Collectors.toSet());
        List<Branch> below = bodies.stream().filter(other -> superior(other, bodies).filter(body::equals).isPresent())
                .filter(other -> !path.contains(other)).map(other -> branch(other, bodies, path)).toList();
        return new Branch(String.valueOf(body.getId()), new Plain(String.valueOf(body.getName())), Optional.empty(), detail(body),
                Optional.empty(), Optional.ofNullable(body.getId()), below);
    }

    private Optional<Localized> detail(Body body) {
        if (body.getHead() != null) {
            return Optional.of(said("head", String.valueOf(body.getHead().getTitle())));
        }
        return Optional.ofNullable(body.getMembership()).map(Plain::new);
    }
}
