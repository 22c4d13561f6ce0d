package org.rashinban.core.enquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.rashinban.model.Absence;
import org.rashinban.model.Component;
import org.rashinban.model.Kpi;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.AmountFormat;
import org.rashinban.model.label.Labels;
import org.rashinban.model.text.Localized;

/** An answer as a reader wants to see it beside another one. */
public final class AnswerText {

    private AnswerText() {
    }

    /** The value alone, without note and evidence; a dash where nothing is stated. */
    public static Localized of(Kpi kpi, Answer answer) {
        String unit = Optional.ofNullable(kpi.getUnit()).orElse("");
        return locale -> {
            List<String> parts = new ArrayList<>();
            answer.amount().ifPresent(amount -> parts.add(AmountFormat.format(amount, unit, locale)));
            answer.numerator().ifPresent(numerator -> parts.add(number(numerator, locale) + " / "
                    + answer.denominator().map(denominator -> number(denominator, locale)).orElse("?")));
            answer.text().ifPresent(parts::add);
            answer.doneOn().ifPresent(day -> parts.add(Texts.CATALOGUE.sentence("doneOn", day).in(locale)));
            if (answer.absence() != Absence.NONE) {
                parts.add(Labels.of(answer.absence()).in(locale));
            }
            if (!answer.components().isEmpty() || !answer.absentParts().isEmpty()) {
                parts.add(components(kpi, answer, locale));
            }
            return parts.isEmpty() ? "-" : String.join(" ", parts);
        };
    }

    private static String number(Amount amount, Locale locale) {
        return AmountFormat.format(amount, "", locale);
    }

    private static String components(Kpi kpi, Answer answer, Locale locale) {
        return kpi.getComponents().stream().flatMap(component -> part(component, answer, locale).stream())
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static Optional<String> part(Component component, Answer answer, Locale locale) {
        return Optional.ofNullable(answer.components().get(component.getId())).map(amount -> number(amount, locale))
                .or(() -> Optional.ofNullable(answer.absentParts().get(component.getId())).map(why -> Labels.of(why).in(locale)))
                .map(said -> name(component) + " " + said);
    }

    private static String name(Component component) {
        return Optional.ofNullable(component.getName()).or(() -> Optional.ofNullable(component.getCode())).orElse("");
    }
}
