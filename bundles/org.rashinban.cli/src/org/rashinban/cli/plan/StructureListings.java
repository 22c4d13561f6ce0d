package org.rashinban.cli.plan;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.rashinban.model.Department;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Level;
import org.rashinban.model.Link;
import org.rashinban.model.MediaTopic;
import org.rashinban.model.Mention;
import org.rashinban.model.Ownership;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;
import org.rashinban.model.Reference;
import org.rashinban.model.Statistic;
import org.rashinban.model.StatisticPoint;
import org.rashinban.model.StatisticSeries;
import org.rashinban.model.Term;

/** What a plan consists of. */
final class StructureListings {

    private StructureListings() {
    }

    static List<Listing<?>> all() {
        return List.of(plans(), levels(), elements(), links(), terms(), departments(), references(), mentions(), statistics());
    }

    private static Listing<?> plans() {
        return Listing.of("plans", plan -> plan.getEditions().stream())
                .during(Edition::getSpan)
                .column("title", edition -> edition.getPlan().getTitle())
                .column("kind", edition -> edition.getPlan().getKind())
                .column("edition", Edition::getCode)
                .column("edition_title", Edition::getTitle)
                .column("state", Edition::getState)
                .column("issued", edition -> Inside.text(edition.getIssued()))
                .column("span", edition -> Inside.text(edition.getSpan()))
                .column("as_of", edition -> Inside.text(edition.getAsOf() == null ? edition.getPlan().getAsOf() : edition.getAsOf()))
                .column("fictional", edition -> edition.getPlan().isFictional());
    }

    private static Listing<?> levels() {
        return Listing.of("levels", Inside.all(Level.class))
                .column("edition", Inside::edition)
                .column("code", Level::getCode)
                .column("name", Level::getName)
                .column("rank", Level::getRank)
                .column("type", Level::getElementType)
                .column("measure", Level::isMeasure)
                .column("action", Level::isAction)
                .column("parents", level -> Inside.joined(level.getParents().stream().map(Level::getCode).toList()));
    }

    private static Listing<?> elements() {
        return Listing.of("elements", Inside.all(Element.class))
                .during(Element::getSpan)
                .column("edition", Inside::edition)
                .column("level", element -> element.getLevel() == null ? null : element.getLevel().getCode())
                .column("code", Element::getCode)
                .column("number", Element::getNumber)
                .column("parent", Inside::element)
                .column("title", Element::getTitle)
                .column("type", Element::getType)
                .column("category", Element::getCategory)
                .column("span", element -> Inside.text(element.getSpan()))
                .column("owners", element -> Inside.owners(element.getOwners()))
                .column("kpis", element -> element.getKpis().size())
                .column("retired", Element::isRetired)
                .column("source", element -> Inside.text(element.getProvenance()));
    }

    private static Listing<?> links() {
        return Listing.of("links", Inside.all(Link.class))
                .column("edition", Inside::edition)
                .column("source", link -> link.getSource() == null ? null : link.getSource().getCode())
                .column("target", link -> link.getTarget() == null ? null : link.getTarget().getCode())
                .column("kind", Link::getKind)
                .column("mark", Link::getMark);
    }

    private static Listing<?> terms() {
        return Listing.of("terms", Inside.all(Term.class))
                .column("edition", Inside::edition)
                .column("number", Term::getNumber)
                .column("term", Term::getName)
                .column("reading", Term::getReading)
                .column("aliases", term -> Inside.joined(term.getAliases()))
                .column("definition", Term::getDefinition)
                .column("pages", term -> String.join(",", term.getPages()))
                .column("same_as", term -> term.getSameAs() == null ? null : term.getSameAs().getName());
    }

    /** Departments belong to the organisation, not to a plan; the links count those of the plan's elements. */
    private static Listing<?> departments() {
        record Entry(Department department, long owned) {
        }
        Function<Plan, Stream<Entry>> entries = plan -> Inside.all(Inside.above(plan, Program.class), Department.class)
                .map(department -> new Entry(department, Inside.all(plan, Ownership.class)
                        .filter(owner -> owner.getDepartment() == department && owner.eContainer() instanceof Element).count()));
        return Listing.of("departments", entries)
                .during(entry -> entry.department().getSpan())
                .column("code", entry -> entry.department().getCode())
                .column("name", entry -> entry.department().getName())
                .column("short_name", entry -> entry.department().getShortName())
                .column("headcount", entry -> entry.department().getHeadcount())
                .column("parent", entry -> entry.department().eContainer() instanceof Department above ? above.getCode() : null)
                .column("elements", Entry::owned);
    }

    private static Listing<?> references() {
        return Listing.of("references", Inside.all(Reference.class))
                .column("edition", Inside::edition)
                .column("code", Reference::getCode)
                .column("title", Reference::getTitle)
                .column("kind", Reference::getKind)
                .column("level", Reference::getLevel)
                .column("relation", Reference::getRelation)
                .column("date", reference -> Inside.text(reference.getDate()))
                .column("span", reference -> Inside.text(reference.getSpan()))
                .column("drawn_span", reference -> Inside.text(reference.getDrawnSpan()))
                .column("actual_end", reference -> Inside.text(reference.getActualEnd()))
                .column("items", reference -> reference.getItems().size());
    }

    private static Listing<?> mentions() {
        return Listing.of("mentions", Inside.all(Mention.class))
                .in(Mention::getDate)
                .column("edition", Inside::edition)
                .column("topic", mention -> Inside.above(mention, MediaTopic.class).getNumber())
                .column("topic_title", mention -> Inside.above(mention, MediaTopic.class).getTitle())
                .column("outlet", Mention::getOutlet)
                .column("date", mention -> Inside.text(mention.getDate()));
    }

    private static Listing<?> statistics() {
        return Listing.of("statistics", Inside.all(StatisticPoint.class))
                .in(StatisticPoint::getPeriod)
                .column("edition", Inside::edition)
                .column("statistic", point -> Inside.above(point, Statistic.class).getTitle())
                .column("series", point -> Inside.above(point, StatisticSeries.class).getName())
                .column("period", point -> Inside.text(point.getPeriod()))
                .column("calendar_year", StatisticPoint::getCalendarYear)
                .amount("value", StatisticPoint::getAmount)
                .column("unit", point -> Inside.above(point, StatisticSeries.class).getUnit());
    }
}
