package org.rashinban.core.figure.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.figure.Enumerated;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Lines;
import org.rashinban.core.figure.TreeFigure;
import org.rashinban.core.figure.TreeFigure.Branch;
import org.rashinban.core.figure.TreeFigure.Layout;
import org.rashinban.core.figure.TreeFigure.Line;
import org.rashinban.model.Body;
import org.rashinban.model.Edition;
import org.rashinban.model.Organization;
import org.rashinban.model.Post;
import org.rashinban.model.RoleAssignment;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;
import org.rashinban.model.text.Sentence;

/** Who promotes the plan: bodies below those that they report to, with head, members and secretariat. */
public final class OrganisationChart extends EditionFigure {

    public OrganisationChart() {
        super("organisation-chart", Texts.CATALOGUE);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        Optional<Organization> organization = Optional.ofNullable(context.program().getOrganization());
        List<Body> bodies = organization.stream().flatMap(all -> all.getBodies().stream()).toList();
        List<RoleAssignment> roles = inForce(organization.stream().flatMap(all -> all.getRoles().stream()).toList(), context.asOf());
        List<Branch> roots = bodies.stream().filter(body -> superior(body, bodies).isEmpty())
                .map(body -> branch(body, bodies, roles, Set.of())).toList();
        List<Line> across = bodies.stream().flatMap(body -> body.getReportsTo().stream().skip(1)
                .map(other -> new Line(String.valueOf(other.getId()), String.valueOf(body.getId()), Optional.empty()))).toList();
        Caption caption = roots.isEmpty() ? caption(choices, true) : caption(choices).with(holders(roles));
        return new TreeFigure(caption, Layout.DOWNWARD, roots, across);
    }

    /** Where a document dates its roles, one without a date is not said to be in force. */
    private static List<RoleAssignment> inForce(List<RoleAssignment> all, LocalDate day) {
        boolean dated = all.stream().anyMatch(role -> role.getSpan() != null);
        return all.stream().filter(role -> role.getSpan() == null ? !dated : role.getSpan().contains(day)).toList();
    }

    private static Optional<Body> superior(Body body, List<Body> bodies) {
        return body.getReportsTo().stream().findFirst().filter(bodies::contains);
    }

    private Branch branch(Body body, List<Body> bodies, List<RoleAssignment> roles, Set<Body> above) {
        Set<Body> path = Stream.concat(above.stream(), Stream.of(body)).collect(Collectors.toSet());
        List<Branch> below = bodies.stream().filter(other -> superior(other, bodies).filter(body::equals).isPresent())
                .filter(other -> !path.contains(other)).map(other -> branch(other, bodies, roles, path)).toList();
        return new Branch(String.valueOf(body.getId()), new Plain(String.valueOf(body.getName())), Optional.empty(), detail(body, roles),
                Optional.empty(), Optional.ofNullable(body.getId()), below);
    }

    /** Who leads it, who belongs to it, who works for it: each on a line. */
    private Optional<Localized> detail(Body body, List<RoleAssignment> roles) {
        Stream<Localized> head = Stream.ofNullable(body.getHead()).map(post -> said("head", String.valueOf(post.getTitle())));
        Stream<Localized> members = body.getMembership() != null ? Stream.of(new Plain(body.getMembership()))
                : roles.stream().filter(role -> role.getBody() == body && role.getPost() != null && role.getPost() != body.getHead())
                        .map(role -> held(List.of(role), role.getPost().getTitle()));
        Stream<Localized> office =
                Stream.ofNullable(body.getSecretariat()).map(department -> said("secretariat", Elements.name(department)));
        List<Localized> lines = Stream.of(head, members, office).flatMap(line -> line).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Lines(lines));
    }

    /** Who has which roles beside the bodies, as one person may have several. */
    private List<Sentence> holders(List<RoleAssignment> roles) {
        Map<String, List<RoleAssignment>> byHolder = roles.stream().filter(role -> role.getBody() == null && holder(role).isPresent())
                .collect(Collectors.groupingBy(role -> holder(role).orElseThrow(), LinkedHashMap::new, Collectors.toList()));
        return byHolder.entrySet().stream().map(entry -> held(entry.getValue(), entry.getKey())).toList();
    }

    private static Optional<String> holder(RoleAssignment role) {
        return Optional.ofNullable(role.getHolder()).or(() -> Optional.ofNullable(role.getPost()).map(Post::getTitle));
    }

    private Sentence held(List<RoleAssignment> roles, String who) {
        return said("held", new Enumerated(roles.stream().<Localized>map(role -> new Plain(String.valueOf(role.getRole()))).toList()), who);
    }
}
