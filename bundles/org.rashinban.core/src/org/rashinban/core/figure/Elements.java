package org.rashinban.core.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.core.rollup.KpiScope;
import org.rashinban.core.tree.Contents;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Department;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Level;
import org.rashinban.model.Matrix;
import org.rashinban.model.Node;
import org.rashinban.model.Ownership;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;

/** What figures say of the elements of an edition. */
public final class Elements {

    private Elements() {
    }

    /** Those in force, parents before children. */
    public static Stream<Element> of(Node node) {
        return KpiScope.children(node).flatMap(child -> Stream.concat(Stream.of(child), of(child)));
    }

    /** The measures (施策): those of the levels that are marked so, else the elements right above the lowest. */
    public static List<Element> measures(Edition edition) {
        List<Element> marked = of(edition).filter(Elements::isMeasure).toList();
        return marked.isEmpty() ? of(edition).filter(element -> KpiScope.children(element).findAny().isEmpty()).toList() : marked;
    }

    static boolean isMeasure(Element element) {
        return element.getLevel() != null && element.getLevel().isMeasure();
    }

    /** The actions of a measure (取組): those of the levels that are marked so. */
    public static List<Element> actions(Element measure) {
        return of(measure).filter(element -> element.getLevel() != null && element.getLevel().isAction()).toList();
    }

    /**
     * The parts of which an overview is made: the uppermost elements that lead to measures, of which there are several. A single
     * direction above all others tells nothing, and principles that stand beside the pillars have nothing to report.
     */
    public static List<Element> parts(Node node) {
        List<Element> all = KpiScope.children(node).toList();
        List<Element> leading = all.stream().filter(child -> Stream.concat(Stream.of(child), of(child)).anyMatch(Elements::isMeasure))
                .toList();
        List<Element> children = leading.isEmpty() ? all : leading;
        return children.size() == 1 && !isMeasure(children.getFirst()) && !parts(children.getFirst()).isEmpty() ? parts(children.getFirst())
                : children;
    }

    /** Whether what is contained somewhere, or names elements, is about an element or anything below it. */
    public static boolean concerns(EObject thing, Collection<Element> named, Element element) {
        return Stream.concat(Stream.of(thing.eContainer()), named.stream())
                .anyMatch(near -> Contents.upwards(near).anyMatch(above -> above == element));
    }

    /** What the measures serve: the columns of the matrix; a plan without one has its parts. */
    public static List<Element> strategies(Edition edition) {
        Optional<Level> served = edition.getMatrices().stream().map(Matrix::getColumnLevel).filter(level -> level != null).findFirst();
        return served.map(level -> of(edition).filter(element -> element.getLevel() == level).toList()).orElseGet(() -> parts(edition));
    }

    /** How many levels lie between the edition and the element. */
    public static int depth(Element element) {
        return (int) Contents.upwards(element.eContainer()).filter(Element.class::isInstance).count();
    }

    /** The code as printed, or its number where that is what is printed. */
    public static Cell code(Element element) {
        return Cell.text(element.getCode()).behind(element);
    }

    public static Cell title(Element element) {
        String number = Optional.ofNullable(element.getNumber()).map(printed -> printed + " ").orElse("");
        return Cell.text(number + Optional.ofNullable(element.getTitle()).orElse("")).behind(element);
    }

    /** Title alone, for captions and headings. */
    public static Localized name(Node node) {
        return Names.of(node);
    }

    public static Heading heading(Node node) {
        return switch (node) {
            case Element element -> Heading.of(new Plain(Stream.of(element.getShortTitle(), element.getTitle())
                    .filter(text -> text != null).findFirst().orElse("")), element).code(element.getCode());
            default -> Heading.of(Names.of(node), node);
        };
    }

    /** As entered. */
    public static Cell owners(Element element) {
        return departments(element.getOwners().stream().map(Ownership::getDepartment).toList());
    }

    public static Cell departments(Collection<Department> departments) {
        List<Localized> names = new ArrayList<>();
        departments.stream().filter(department -> department != null).forEach(department -> names.add(new Plain(name(department))));
        return names.isEmpty() ? Cell.EMPTY : Cell.words(new Enumerated(names));
    }

    public static String name(Department department) {
        return Stream.of(department.getShortName(), department.getName(), department.getCode()).filter(text -> text != null).findFirst()
                .orElse("");
    }

    /** The elements that an entry names, else the one below which it stands. */
    public static Cell named(Collection<Element> named, Node container) {
        List<Localized> names = named.stream().<Localized>map(Names::of).toList();
        if (!names.isEmpty()) {
            return Cell.words(new Enumerated(names)).behind(named.iterator().next());
        }
        return container instanceof Element element ? Cell.words(Names.of(element)).behind(element) : Cell.EMPTY;
    }
}
