package org.rashinban.core.figure;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.rashinban.core.tree.Contents;
import org.rashinban.model.Department;
import org.rashinban.model.Edition;
import org.rashinban.model.EditionState;
import org.rashinban.model.Element;
import org.rashinban.model.Identified;
import org.rashinban.model.Kpi;
import org.rashinban.model.Plan;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.PeriodReader;
import org.rashinban.model.period.PeriodReading;
import org.rashinban.model.text.TextNormalizer;

/** The parameters that many figures share. */
public final class Parameters {

    /** By code; the only plan, else the one whose years are looked at on the day of judgement. */
    public static final Parameter<Plan> PLAN = parameter("plan", Plan.class,
            (text, context, before) -> named(context.program().getPlans().stream(), text, Plan::getCode),
            (context, before) -> PlanYears.plan(context.program(), context.asOf()));

    /** By code; the edition in force, else the last. */
    public static final Parameter<Edition> EDITION = parameter("edition", Edition.class,
            (text, context, before) -> named(before.get(PLAN).getEditions().stream(), text, Edition::getCode),
            (context, before) -> inForce(before.get(PLAN)));

    /** In any spelling; the last fiscal year of the edition that was over on the day of judgement. */
    public static final Parameter<FiscalPeriod> PERIOD = parameter("period", FiscalPeriod.class,
            (text, context, before) -> PeriodReader.read(text) instanceof PeriodReading.Read read ? Optional.of(read.period())
                    : Optional.empty(),
            (context, before) -> Optional.of(PlanYears.standard(before.find(EDITION), context.asOf())));

    /** By printed code, in the edition. */
    public static final Parameter<Element> ELEMENT = parameter("element", Element.class,
            (text, context, before) -> inEdition(text, context, before, Element.class, Element::getCode),
            (context, before) -> Optional.empty());

    /** By code, in the edition. */
    public static final Parameter<Kpi> KPI = parameter("kpi", Kpi.class,
            (text, context, before) -> inEdition(text, context, before, Kpi.class, Kpi::getCode),
            (context, before) -> Optional.empty());

    /** By code or name. */
    public static final Parameter<Department> DEPARTMENT = parameter("department", Department.class,
            (text, context, before) -> named(departments(context), text, Department::getCode)
                    .or(() -> named(departments(context), text, Department::getName))
                    .or(() -> named(departments(context), text, Department::getShortName)),
            (context, before) -> Optional.empty());

    private Parameters() {
    }

    /** The edition of a plan that is in force, else its last. */
    public static Optional<Edition> inForce(Plan plan) {
        return plan.getEditions().stream().filter(edition -> edition.getState() == EditionState.CURRENT).findFirst()
                .or(() -> plan.getEditions().stream().reduce((earlier, later) -> later));
    }

    /** What an identifier names is that and nothing else, also where it belongs to another edition. */
    private static <T extends Identified> Optional<T> inEdition(String text, FigureContext context, Choices before, Class<T> type,
            Function<T, String> code) {
        Optional<Edition> edition = before.find(EDITION);
        Optional<T> known = context.find(text, type);
        return known.isPresent() ? known.filter(found -> edition.isPresent() && Contents.edition(found).equals(edition))
                : edition.flatMap(one -> named(Contents.of(one, type), text, code));
    }

    private static Stream<Department> departments(FigureContext context) {
        return Stream.ofNullable(context.program().getOrganization())
                .flatMap(organization -> Contents.of(organization, Department.class));
    }

    private static <T extends Identified> Optional<T> named(Stream<T> things, String text, Function<T, String> name) {
        return things.filter(thing -> Objects.equals(thing.getId(), text)
                || Optional.ofNullable(name.apply(thing)).filter(known -> TextNormalizer.same(known, text)).isPresent()).findFirst();
    }

    private static <T> Parameter<T> parameter(String name, Class<T> type, Parameter.Reading<T> reading, Parameter.Standard<T> standard) {
        return new Parameter<>(name, type, Texts.CATALOGUE.sentence("parameter.name." + name), true, reading, standard);
    }
}
