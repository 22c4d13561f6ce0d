package org.rashinban.core.figure.progress;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.core.effect.EffectLedger;
import org.rashinban.core.effect.EffectSum;
import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.Composed;
import org.rashinban.core.figure.Composed.Part;
import org.rashinban.core.figure.EditionFigure;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.Heading;
import org.rashinban.core.figure.PageFigure;
import org.rashinban.core.figure.Parameter;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Point;
import org.rashinban.core.figure.SeriesFigure.Role;
import org.rashinban.core.figure.SeriesFigure.Series;
import org.rashinban.core.figure.SeriesFigure.Shape;
import org.rashinban.core.kpi.Actuals;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Edition;
import org.rashinban.model.EffectKind;
import org.rashinban.model.ProgressReport;
import org.rashinban.model.Verification;
import org.rashinban.model.label.Labels;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.text.Localized;

/** 年度別・種類別の効果: a chart for each thing that adds up, verified and expected apart. */
public final class EffectSeries extends EditionFigure {

    /** By the word of the model or by its name; without it all kinds are shown. */
    static final Parameter<EffectKind> KIND =
            new Parameter<>("effect", EffectKind.class, Texts.CATALOGUE.sentence("parameter.effect"), false,
                    (text, context, before) -> Arrays.stream(EffectKind.values())
                            .filter(kind -> Stream.of(Locale.JAPANESE, Locale.ENGLISH).anyMatch(locale -> text.equalsIgnoreCase(Labels
                                    .of(kind).in(locale))) || text.equalsIgnoreCase(kind.getLiteral()))
                            .findFirst(),
                    (context, before) -> Optional.empty());

    /**
     * What may stand on one axis.
     *
     * @param record whose it is, where several records count in the same words what makes no sum
     */
    private record Account(EffectKind kind, String counted, String unit, Optional<ProgressReport> record) {

        static Account of(EffectSum sum) {
            return new Account(sum.kind(), sum.counted(), sum.unit(), Optional.empty());
        }

        Account of(ProgressReport one) {
            return new Account(kind, counted, unit, Optional.of(one));
        }

        boolean holds(EffectSum sum) {
            return sum.kind() == kind && sum.counted().equals(counted) && sum.unit().equals(unit)
                    && (record.isEmpty() || record.equals(sum.record()));
        }

        Localized name() {
            Localized what = counted.isEmpty() ? Labels.of(kind)
                    : Composed.of(Texts.CATALOGUE.sentence("effects-by-year.of", Labels.of(kind), counted),
                            new Part("", Cell.words(Labels.of(kind))), new Part("counted", Cell.text(counted)));
            return record.<Localized>map(one -> Texts.CATALOGUE.sentence("effects-by-year.record", what, Names.of(one))).orElse(what);
        }
    }

    public EffectSeries() {
        super("effects-by-year", Texts.CATALOGUE, KIND);
    }

    @Override
    protected Figure figure(FigureContext context, Edition edition, Choices choices) {
        Optional<EffectKind> kind = choices.find(KIND);
        List<EffectSum> sums = EffectLedger.of(edition, FiscalSpan.startingAt(Actuals.BEGINNING)).sums().stream()
                .filter(sum -> kind.isEmpty() || kind.get() == sum.kind()).toList();
        List<FiscalPeriod> years = Years.of(sums.stream().map(EffectSum::year));
        List<Account> accounts = sums.stream().map(Account::of).distinct().flatMap(account -> apart(account, sums))
                .sorted((one, other) -> one.kind().compareTo(other.kind())).toList();
        Caption caption = caption(choices, accounts.isEmpty());
        return new PageFigure(
                accounts.stream().anyMatch(account -> account.record().isPresent()) ? caption.with(List.of(said("effects.byRecord")))
                        : caption,
                accounts.stream().<Figure>map(account -> chart(account, sums, years)).toList());
    }

    /** By record, if two of them have a number for one year. */
    private static Stream<Account> apart(Account account, List<EffectSum> sums) {
        List<EffectSum> own = sums.stream().filter(account::holds).toList();
        boolean meet = own.stream().anyMatch(one -> own.stream().anyMatch(other -> one.year().equals(other.year())
                && !one.record().equals(other.record())));
        return meet ? own.stream().flatMap(sum -> sum.record().stream()).distinct().map(account::of) : Stream.of(account);
    }

    private static SeriesFigure chart(Account account, List<EffectSum> sums, List<FiscalPeriod> years) {
        List<Series> series = Arrays.stream(Verification.values())
                .filter(verification -> sums.stream().anyMatch(sum -> is(sum, account, verification)))
                .map(verification -> new Series(verification.getLiteral(), Labels.of(verification),
                        verification == Verification.EXPECTED ? Role.FORECAST : Role.ACTUAL, Optional.empty(),
                        years.stream().map(year -> point(sums, account, verification, year)).toList()))
                .toList();
        return new SeriesFigure(new Caption(account.name(), Optional.empty(), List.of()), Shape.COLUMNS,
                years.stream().map(Heading::of).toList(), account.unit(), series, Optional.empty());
    }

    /** A year without a report is a gap: nobody said that there was no effect. */
    private static Point point(List<EffectSum> sums, Account account, Verification verification, FiscalPeriod year) {
        return sums.stream().filter(sum -> is(sum, account, verification) && sum.year().equals(year)).findFirst()
                .map(sum -> Point.of(sum.amount()).behind(sum.effects().getFirst().getId())).orElseGet(() -> Point.missing(Gap.NONE));
    }

    private static boolean is(EffectSum sum, Account account, Verification verification) {
        return sum.verification() == verification && account.holds(sum);
    }
}
