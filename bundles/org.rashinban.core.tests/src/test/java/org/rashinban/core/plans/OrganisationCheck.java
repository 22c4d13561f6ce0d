package org.rashinban.core.plans;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.Body;
import org.rashinban.model.Department;
import org.rashinban.model.Entry;
import org.rashinban.model.Post;
import org.rashinban.model.ReferenceItem;
import org.rashinban.model.RoleAssignment;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;

/** A fact about a body, a post, a role or a department is said by one of the objects of that name. */
final class OrganisationCheck extends TableCheck {

    OrganisationCheck(City city) {
        super(city);
    }

    @Override
    void row(OracleRow row) {
        List<EObject> objects = objects(row);
        check(row, "known", !objects.isEmpty());
        objects.forEach(this::name);
        switch (row.text("kind")) {
            case "chair" -> check(row, "no chair", objects.stream().filter(Body.class::isInstance)
                    .allMatch(body -> ((Body) body).getHead() == null));
            case "chart" -> check(row, "lost", Texts.all(objects).contains("失われている"));
            default -> fact(row, objects);
        }
        isMarkedIfUncertain(row, objects);
    }

    private void fact(OracleRow row, List<EObject> objects) {
        String said = objects.stream().map(OrganisationCheck::said).collect(Collectors.joining(" | "));
        tells(row, "fact", said);
        if (row.has("value")) {
            says(row, "value", said);
        }
        if (row.has("period")) {
            check(row, "period in " + said, objects.stream().anyMatch(object -> isAt(row.text("period"), object)));
        }
    }

    private static void isMarkedIfUncertain(OracleRow row, List<EObject> objects) {
        if (row.is("provenance", "inferred")) {
            objects.stream().map(Entry.class::cast).forEach(entry -> isNotOverstated(row, entry));
        }
    }

    private List<EObject> objects(OracleRow row) {
        if (List.of("flow", "support", "service").contains(row.text("kind"))) {
            return city.all(ReferenceItem.class).stream().filter(item -> Words.say(Texts.all(item), row, "fact")
                    && (!row.is("kind", "flow") || Words.say(item.getTitle(), row, "body"))).map(EObject.class::cast).toList();
        }
        Stream<? extends EObject> all = Stream.of(city.all(Body.class), city.all(RoleAssignment.class), city.all(Post.class),
                city.all(Department.class), city.organization().getRoles()).flatMap(List::stream);
        return all.distinct().filter(object -> names(object).anyMatch(name -> Words.say(name, row, "body")))
                .map(EObject.class::cast).toList();
    }

    /** The names that a fact about the object may be told under. */
    private static Stream<String> names(EObject object) {
        return switch (object) {
            case Body body -> Stream.of(body.getName());
            case RoleAssignment role -> Stream.of(role.getRole(), role.getBody() == null ? "" : role.getBody().getName());
            case Post post -> Stream.concat(Stream.of(post.getTitle()), departments(post.getDepartment()));
            case Department department -> departments(department);
            default -> Stream.empty();
        };
    }

    private static Stream<String> departments(Department department) {
        return Stream.iterate(Optional.ofNullable(department), Optional::isPresent,
                each -> each.map(EObject::eContainer).filter(Department.class::isInstance).map(Department.class::cast))
                .map(each -> PlanChecks.path(each.orElseThrow()));
    }

    /** The object with the names of what it refers to. */
    private static String said(EObject object) {
        Stream<EObject> others = object.eCrossReferences().stream();
        return Texts.all(object) + " | " + others.filter(Objects::nonNull)
                .map(other -> other instanceof Department department ? PlanChecks.path(department) : Texts.own(other))
                .collect(Collectors.joining(" | "))
                + (object instanceof Department department ? PlanChecks.path(department) : "");
    }

    /** ..FY2021 is an end without a start; it is said in words. */
    private static boolean isAt(String printed, EObject object) {
        if (printed.startsWith("..")) {
            int reiwa = FiscalPeriod.of(printed.substring(2)).fiscalYear() - 2018;
            return Texts.all(object).contains("令和" + reiwa + "年度まで");
        }
        FiscalSpan expected = FiscalSpan.of(printed);
        FiscalSpan span = span(object);
        boolean open = printed.endsWith("..");
        return span != null && span.first().equals(expected.first()) && (open || span.isOpen() || span.last().equals(expected.last()));
    }

    private static FiscalSpan span(EObject object) {
        return switch (object) {
            case Body body -> body.getSpan();
            case RoleAssignment role -> role.getSpan();
            case Department department -> department.getSpan();
            default -> null;
        };
    }
}
