package org.rashinban.cli.plan;

import java.time.Clock;
import java.time.LocalDate;

import org.rashinban.cli.Arguments;
import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.Option;
import org.rashinban.model.period.Expect;
import org.rashinban.model.period.PeriodReader;
import org.rashinban.model.period.PeriodReading;

/** The option {@code --as-of}: the day on which the plan is looked at. Of a month or a year it is the last day. */
public final class AsOf {

    public static final Option OPTION = option("option.asOf");
    /** The same where only the judgement is of that day, not what was known then. */
    public static final Option JUDGED_ON = option("option.judgedOn");

    private final Clock clock;

    public AsOf(Clock clock) {
        this.clock = clock;
    }

    private static Option option(String explained) {
        return Option.value("as-of", "2025-03-31", Texts.CATALOGUE.sentence(explained));
    }

    public LocalDate of(Arguments arguments) {
        return arguments.value(OPTION.name()).map(AsOf::read).orElseGet(() -> LocalDate.now(clock));
    }

    /** Of a frozen state, if no day is named, the day for which it speaks. */
    public LocalDate of(Arguments arguments, ProgramSource.Reading reading) {
        return reading.asOf().filter(frozen -> !arguments.has(OPTION.name())).orElseGet(() -> of(arguments));
    }

    private static LocalDate read(String typed) {
        return switch (PeriodReader.read(typed, Expect.DATE)) {
            case PeriodReading.Read read -> read.period().last();
            case PeriodReading.Unreadable unreadable -> throw CommandFailure.refused(unreadable.why());
        };
    }
}
