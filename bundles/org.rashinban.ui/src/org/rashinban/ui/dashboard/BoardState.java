package org.rashinban.ui.dashboard;

import java.time.LocalDate;
import java.util.Optional;

import org.rashinban.core.dashboard.Viewpoint;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.PlanYears;
import org.rashinban.core.past.Frozen;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Department;
import org.rashinban.model.Element;
import org.rashinban.model.Identified;
import org.rashinban.model.Kpi;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.ui.day.Today;

/**
 * What is looked at, and how: everything that is chosen at the top of the view. Objects are named by their identifiers, so that it outlives
 * a program that is read anew.
 *
 * @param dashboard code
 * @param frozen    the frozen state that is looked at; empty for the present one
 * @param day       by which the present state is judged; empty for today
 * @param compare   with the year before
 */
record BoardState(String dashboard, Optional<String> plan, FiscalPeriod year, Optional<String> element, Optional<String> department,
        Optional<String> kpi, Optional<Frozen> frozen, Optional<LocalDate> day, boolean compare) {

    static BoardState first(String dashboard, FiscalPeriod year) {
        return new BoardState(dashboard, Optional.empty(), year, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), false);
    }

    BoardState on(String other) {
        return new BoardState(other, plan, year, element, department, kpi, frozen, day, compare);
    }

    /** Of another plan nothing is chosen yet, and a year that is none of its years is not looked at. */
    BoardState of(Plan other) {
        return new BoardState(dashboard, Optional.of(other.getId()), PlanYears.kept(year, Parameters.inForce(other), Today.get()),
                Optional.empty(), department, Optional.empty(), frozen.filter(state -> state.covers(other)), day, compare);
    }

    BoardState in(FiscalPeriod other) {
        return new BoardState(dashboard, plan, other, element, department, kpi, frozen, day, compare);
    }

    BoardState with(Class<? extends Identified> type, Optional<String> id) {
        return new BoardState(dashboard, plan, year, type == Element.class ? id : element, type == Department.class ? id : department,
                type == Kpi.class ? id : kpi, frozen, day, compare);
    }

    BoardState at(Optional<Frozen> state, Optional<LocalDate> judged) {
        return new BoardState(dashboard, plan, year, element, department, kpi, state, judged, compare);
    }

    BoardState comparing(boolean both) {
        return new BoardState(dashboard, plan, year, element, department, kpi, frozen, day, both);
    }

    /**
     * The objects that are named; those that are not there any more are not chosen.
     *
     * @param offers what can be chosen in the shown dashboard: nothing else may narrow what it shows
     */
    Viewpoint viewpoint(Program program, BoardOffers offers) {
        Optional<Plan> chosen = find(program, Plan.class, plan).or(() -> PlanYears.plan(program, Today.get()));
        return new Viewpoint(chosen, chosen.flatMap(Parameters::inForce), year,
                find(program, Element.class, element.filter(id -> offers.element())),
                find(program, Department.class, department.filter(id -> offers.department())),
                find(program, Kpi.class, kpi.filter(id -> offers.kpi())));
    }

    private static <T extends Identified> Optional<T> find(Program program, Class<T> type, Optional<String> id) {
        return id.flatMap(wanted -> Contents.of(program, type).filter(object -> wanted.equals(object.getId())).findFirst());
    }
}
