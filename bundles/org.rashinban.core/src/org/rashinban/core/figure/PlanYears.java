package org.rashinban.core.figure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.core.tree.Contents;
import org.rashinban.model.Edition;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;

/** Which fiscal years there are to look at, and which one is looked at as long as nobody chose another. */
public final class PlanYears {

    private static final int BACK = 6;
    private static final int AHEAD = 3;

    private PlanYears() {
    }

    /** The last year that is over on a day, but none outside of those of the edition: of a plan that has ended, its last one. */
    public static FiscalPeriod standard(Optional<Edition> edition, LocalDate day) {
        FiscalPeriod over = over(day);
        return edition.map(Edition::getSpan).map(span -> within(span.in(Granularity.FISCAL_YEAR), over)).orElse(over);
    }

    /** The same of the plan that is looked at. */
    public static FiscalPeriod ofProgram(Optional<Program> program, LocalDate day) {
        return standard(program.flatMap(known -> plan(known, day)).flatMap(Parameters::inForce), day);
    }

    /**
     * The plan that is looked at as long as nobody chose another: the first one whose years are nearest to the last that is over, else one
     * without years, else one without editions.
     */
    public static Optional<Plan> plan(Program program, LocalDate day) {
        return plan(program.getPlans(), day);
    }

    /** The same of some of the plans. */
    public static Optional<Plan> plan(List<Plan> plans, LocalDate day) {
        int over = over(day).number();
        return plans.stream().min(Comparator.comparing((Plan plan) -> Parameters.inForce(plan).isEmpty())
                .thenComparing(plan -> Parameters.inForce(plan).map(Edition::getSpan).isEmpty())
                .thenComparing(plan -> Math.abs(standard(Parameters.inForce(plan), day).number() - over)));
    }

    /** Where the edition that is looked at as long as nobody chose another stands among several; the first if it is none of them. */
    public static int place(List<Edition> editions, LocalDate day) {
        return editions.stream().findFirst().flatMap(Contents::program).flatMap(program -> plan(program, day)).flatMap(Parameters::inForce)
                .map(editions::indexOf).filter(index -> index >= 0).orElse(0);
    }

    /** A year, if it is one of the edition, else the one that is looked at. */
    public static FiscalPeriod kept(FiscalPeriod year, Optional<Edition> edition, LocalDate day) {
        return edition.map(Edition::getSpan).filter(span -> !span.overlaps(year)).isPresent() ? standard(edition, day) : year;
    }

    private static FiscalPeriod over(LocalDate day) {
        return FiscalPeriod.containing(day.plusDays(1), Granularity.FISCAL_YEAR).previous();
    }

    private static FiscalPeriod within(FiscalSpan years, FiscalPeriod year) {
        if (year.first().isBefore(years.first())) {
            return years.from();
        }
        return years.to().filter(last -> last.last().isBefore(year.last())).orElse(year);
    }

    /** The years around a day, and from the first to the last of those that editions are made for. */
    public static List<FiscalPeriod> offered(Optional<Program> program, LocalDate day) {
        FiscalPeriod now = FiscalPeriod.containing(day, Granularity.FISCAL_YEAR);
        List<FiscalPeriod> ends = Stream.concat(Stream.of(now.plus(-BACK), now.plus(AHEAD)),
                program.stream().flatMap(known -> known.getPlans().stream()).flatMap(plan -> plan.getEditions().stream())
                        .map(Edition::getSpan).filter(span -> span != null).map(span -> span.in(Granularity.FISCAL_YEAR))
                        .flatMap(span -> Stream.concat(Stream.of(span.from()), span.to().stream())))
                .sorted(Comparator.comparing(FiscalPeriod::first)).toList();
        return FiscalSpan.between(ends.getFirst(), ends.getLast()).periods(Granularity.FISCAL_YEAR).toList();
    }
}
