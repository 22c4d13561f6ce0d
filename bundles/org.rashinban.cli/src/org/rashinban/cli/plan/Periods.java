package org.rashinban.cli.plan;

import java.util.Optional;

import org.rashinban.cli.Arguments;
import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.Option;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.PeriodReader;
import org.rashinban.model.period.PeriodReading;

/** The option {@code --period}, in any spelling that people use: FY2024, R6, 令和6年度, 2024-04. */
public final class Periods {

    public static final Option OPTION = Option.value("period", "FY2024", Texts.CATALOGUE.sentence("option.period"));

    private Periods() {
    }

    static Optional<FiscalPeriod> of(Arguments arguments) {
        return arguments.value(OPTION.name()).map(Periods::read);
    }

    /** For commands whose usage requires a period. */
    public static FiscalPeriod required(Arguments arguments) {
        return read(arguments.required(OPTION.name()));
    }

    /** Any spelling of a period, or a refusal. */
    public static FiscalPeriod read(String typed) {
        return switch (PeriodReader.read(typed)) {
            case PeriodReading.Read read -> read.period();
            case PeriodReading.Unreadable unreadable -> throw CommandFailure.refused(unreadable.why());
        };
    }
}
