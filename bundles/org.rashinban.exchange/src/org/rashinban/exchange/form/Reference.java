package org.rashinban.exchange.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rashinban.core.evaluation.PeriodTargets;
import org.rashinban.core.kpi.ContainedActuals;
import org.rashinban.core.kpi.ReportedAmounts;
import org.rashinban.model.Actual;
import org.rashinban.model.Component;
import org.rashinban.model.Kpi;
import org.rashinban.model.Target;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.AmountFormat;
import org.rashinban.model.label.Labels;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.PeriodFormat;
import org.rashinban.model.text.Sentence;

/** What stands beside a value for reference: its target, and what was reported before. */
public final class Reference {

    private static final int LOOKED_BACK = 2;

    private final Locale locale;

    public Reference(Locale locale) {
        this.locale = locale;
    }

    public String target(Kpi kpi, FiscalPeriod period) {
        return PeriodTargets.of(kpi, period).map(target -> text(kpi, target, period)).orElse("");
    }

    private String text(Kpi kpi, Target target, FiscalPeriod period) {
        String said = switch (target.getSort()) {
            case NONE, TO_BE_SET -> Labels.of(target.getSort()).in(locale);
            case RANGE -> said("target.range", Optional.ofNullable(target.getAmount()).map(this::number).orElse(""),
                    Optional.ofNullable(target.getUpper()).map(this::number).orElse("")).in(locale);
            case AT_LEAST -> amount(target).map(number -> said("target.atLeast", number).in(locale)).orElseGet(() -> words(target));
            case AT_MOST -> amount(target).map(number -> said("target.atMost", number).in(locale)).orElseGet(() -> words(target));
            case RELATIVE_TO_BASELINE, PERCENT_OF_BASELINE -> words(target);
            default -> amount(target).orElseGet(() -> words(target));
        };
        boolean own = target.getSpan() == null || target.getSpan().overlaps(period);
        return own || said.isEmpty() ? said
                : said("target.for", period(target.getSpan().to().orElse(target.getSpan().from())), said).in(locale);
    }

    private Optional<String> amount(Target target) {
        return PeriodTargets.amount(target).map(this::number);
    }

    private String words(Target target) {
        return Stream.of(target.getText(), Labels.of(target.getSort()).in(locale)).filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** The last values before the period, the newest first; without any, the baseline. */
    public String earlier(Kpi kpi, FiscalPeriod period) {
        List<Actual> reported = reported(kpi, period);
        Map<FiscalPeriod, Amount> amounts = ReportedAmounts.of(kpi, reported.reversed());
        String lines =
                lines(reported, actual -> Optional.ofNullable(amounts.get(actual.getPeriod())).map(this::number).or(() -> words(actual)));
        return lines.isEmpty() ? baseline(kpi) : lines;
    }

    /** The last amounts of a component before the period. */
    String earlier(Kpi kpi, Component component, FiscalPeriod period) {
        return lines(reported(kpi, period), actual -> actual.getComponents().stream()
                .filter(part -> part.getComponent() == component && part.getAmount() != null).findFirst()
                .map(part -> number(part.getAmount())));
    }

    private static List<Actual> reported(Kpi kpi, FiscalPeriod period) {
        return ContainedActuals.accepted().until(kpi, period).stream().filter(actual -> actual.getPeriod().last().isBefore(period.first())
                && actual.getPeriod().granularity() == period.granularity()).toList().reversed();
    }

    private String lines(List<Actual> reported, Function<Actual, Optional<String>> value) {
        return reported.stream()
                .flatMap(actual -> value.apply(actual).map(said -> said("earlier", period(actual.getPeriod()), said).in(locale))
                        .stream())
                .limit(LOOKED_BACK).collect(Collectors.joining("\n"));
    }

    /** What was achieved, and when it was done. */
    private Optional<String> words(Actual actual) {
        return Stream.of(Optional.ofNullable(actual.getText()).filter(text -> !text.isBlank()),
                Optional.ofNullable(actual.getDoneOn()).map(day -> said("earlier.done", period(day)).in(locale))).flatMap(Optional::stream)
                .reduce((one, other) -> one + ' ' + other);
    }

    private String baseline(Kpi kpi) {
        if (kpi.getBaseline() == null || kpi.getBaseline().getAmount() == null) {
            return "";
        }
        String value = number(kpi.getBaseline().getAmount());
        return kpi.getBaseline().getPeriod() == null ? said("baseline.undated", value).in(locale)
                : said("baseline", period(kpi.getBaseline().getPeriod()), value).in(locale);
    }

    private String period(FiscalPeriod period) {
        return PeriodFormat.narrow(locale).format(period);
    }

    private String number(Amount amount) {
        return AmountFormat.format(amount, "", locale);
    }

    private static Sentence said(String key, Object... args) {
        return Texts.CATALOGUE.sentence(key, args);
    }
}
