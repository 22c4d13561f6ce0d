package org.rashinban.cli.plan;

import java.util.Optional;

import org.rashinban.cli.Arguments;
import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.Option;
import org.rashinban.core.kpi.Kpis;
import org.rashinban.model.Absence;
import org.rashinban.model.Actual;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiSource;
import org.rashinban.model.KpiValueType;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.AmountReader;
import org.rashinban.model.amount.AmountReading;
import org.rashinban.model.amount.Qualifier;

/** A value as it was typed: a number in any spelling, a text, or numerator and denominator. */
record TypedValue(Optional<Amount> amount, Optional<Amount> numerator, Optional<Amount> denominator, Optional<String> text,
        Optional<String> note) {

    static final Option VALUE = Option.value("value", "N", Texts.CATALOGUE.sentence("option.value"));
    static final Option TEXT = Option.value("text", "T", Texts.CATALOGUE.sentence("option.text"));
    static final Option NUMERATOR = Option.value("numerator", "N", Texts.CATALOGUE.sentence("option.numerator"));
    static final Option DENOMINATOR = Option.value("denominator", "N", Texts.CATALOGUE.sentence("option.denominator"));
    static final Option ABOUT = Option.flag("about", Texts.CATALOGUE.sentence("option.about"));
    static final Option NOTE = Option.value("note", "T", Texts.CATALOGUE.sentence("option.note"));

    static TypedValue of(Arguments arguments, Kpi kpi) {
        checkSource(kpi);
        String form = arguments.exactlyOneOf(VALUE.name(), TEXT.name(), NUMERATOR.name());
        if (form.equals(NUMERATOR.name()) != arguments.has(DENOMINATOR.name())) {
            throw CommandFailure.wrongUsage(Texts.CATALOGUE.sentence("ratio.half"));
        }
        boolean wantsText = kpi.getValueType() == KpiValueType.TEXT || kpi.getValueType() == KpiValueType.DATE;
        if (wantsText != form.equals(TEXT.name())) {
            throw CommandFailure.refused(Texts.CATALOGUE.sentence(wantsText ? "value.wantsText" : "value.wantsNumber", kpi.getCode()));
        }
        String unit = kpi.getUnit() == null ? "" : kpi.getUnit();
        boolean about = arguments.has(ABOUT.name());
        Optional<Amount> denominator = amount(arguments, DENOMINATOR, "", about);
        if (denominator.filter(amount -> amount.value().signum() == 0).isPresent()) {
            throw CommandFailure.refused(Texts.CATALOGUE.sentence("ratio.zero"));
        }
        return new TypedValue(amount(arguments, VALUE, unit, about), amount(arguments, NUMERATOR, "", about), denominator,
                arguments.value(TEXT.name()), arguments.value(NOTE.name()));
    }

    private static void checkSource(Kpi kpi) {
        if (kpi.getRepeats() != null) {
            throw CommandFailure.refused(Texts.CATALOGUE.sentence("value.repeated", kpi.getCode(), Kpis.name(Kpis.root(kpi))));
        }
        if (!Kpis.isEntered(kpi)) {
            throw CommandFailure.refused(Texts.CATALOGUE.sentence("value.calculated", kpi.getCode()));
        }
        if (kpi.getSource() == KpiSource.COMPONENTS) {
            throw CommandFailure.refused(Texts.CATALOGUE.sentence("value.wantsParts", kpi.getCode()));
        }
    }

    void enter(Actual actual) {
        actual.setAmount(amount.orElse(null));
        actual.setNumerator(numerator.orElse(null));
        actual.setDenominator(denominator.orElse(null));
        actual.setText(text.orElse(null));
        actual.setAbsence(Absence.NONE);
        note.ifPresent(actual::setComment);
    }

    private static Optional<Amount> amount(Arguments arguments, Option option, String unit, boolean about) {
        return arguments.value(option.name()).map(typed -> read(typed, unit)).map(amount -> about ? amount.with(Qualifier.ABOUT) : amount);
    }

    private static Amount read(String typed, String unit) {
        AmountReading reading = unit.isEmpty() ? AmountReader.read(typed) : AmountReader.read(typed, unit);
        return switch (reading) {
            case AmountReading.Value value -> value.amount();
            case AmountReading.WrongUnit wrong -> throw CommandFailure.refused(wrong.why());
            case AmountReading.Unreadable unreadable -> throw CommandFailure.refused(unreadable.why());
            default -> throw CommandFailure.refused(Texts.CATALOGUE.sentence("value.none", typed));
        };
    }
}
