package org.rashinban.core.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rashinban.core.Programs;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Effect;
import org.rashinban.model.EffectKind;
import org.rashinban.model.Element;
import org.rashinban.model.Program;
import org.rashinban.model.ProgressReport;
import org.rashinban.model.Verification;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;

class EffectLedgerTest {

    private static final FiscalPeriod FY2023 = FiscalPeriod.fiscalYear(2023);
    private static final FiscalPeriod FY2024 = FiscalPeriod.fiscalYear(2024);
    private static final FiscalSpan ALL = FY2023.plus(-2).to(FY2024);

    private final Program matsudo = Programs.template("matsudo");

    @Test
    void ofRecord13TheTotalCountsAndItsPartsDoNot() {
        EffectLedger ledger = record("13");

        assertThat(ledger.sums()).extracting(EffectSum::year, EffectSum::kind, EffectSum::unit, EffectSum::amount)
                .containsExactly(tuple(FY2023, EffectKind.COUNT, "件", Amount.of("6305 TOTAL")));
        List<Amount> parts = ledger.listed().stream().filter(item -> item.effect().getPartOf() != null)
                .map(item -> item.effect().getAmount()).toList();
        assertThat(parts.stream().mapToInt(amount -> amount.value().intValueExact()).sum()).isEqualTo(2538 + 3192 + 52 + 523)
                .isEqualTo(6305);
    }

    @Test
    void ofRecord9ThePartialBreakdownAddsNothingToTheApplications() {
        EffectLedger ledger = record("9");

        assertThat(ledger.total(EffectKind.COUNT, "申請件数", "件", Verification.VERIFIED)).contains(Amount.of(63698));
        assertThat(List.of("9-5", "9-6", "9-7", "9-8"))
                .allSatisfy(code -> assertThat(why(ledger, code)).isEqualTo("Already contained in 9-4 申請件数."));
    }

    @Test
    void applicationsAndAccessesMakeNoSumThoughBothAreCases() {
        assertThat(record("9").sums()).filteredOn(sum -> sum.unit().equals("件")).extracting(EffectSum::counted)
                .containsExactly("申請件数", "アクセス件数", "個人市民税・県民税証明書の交付申請（キャッシュレス決済）", "納税証明書の交付申請（キャッシュレス決済）");
    }

    @Test
    void withoutTheirTotalPartialAmountsMakeAPartialSum() {
        Program program = reports("""
                [{effects: [{code: all, name: 申請, period: FY2024}, {name: 申請, period: FY2024, amount: 4 PARTIAL, partOf: all},
                            {name: 申請, period: FY2024, amount: 5, partOf: all}]}]""");

        assertThat(amounts(program)).containsExactly(Amount.of("9 PARTIAL"));
    }

    @Test
    void ofRecord14TheBooksOfTheComingYearAreExpectedAndTheCumulativeIsInNoYear() {
        EffectLedger ledger = record("14");

        assertThat(ledger.sums()).extracting(EffectSum::year, EffectSum::verification, EffectSum::amount).containsExactly(
                tuple(FY2023, Verification.VERIFIED, Amount.of("26")), tuple(FY2024, Verification.EXPECTED, Amount.of("13")));
        assertThat(why(ledger, "14-1")).isEqualTo("The number is not one of the year (cumulative).");
    }

    @Test
    void aPeakIsNoTotal() {
        EffectLedger ledger = record("2");

        assertThat(ledger.sums()).extracting(EffectSum::year, EffectSum::amount).containsExactly(
                tuple(FiscalPeriod.fiscalYear(2022), Amount.of("40000 ABOUT")), tuple(FY2023, Amount.of("27700 ABOUT")));
        assertThat(ledger.total(EffectKind.COUNT, "質問件数", "件", Verification.VERIFIED)).contains(Amount.of("67700 ABOUT"));
        assertThat(why(ledger, "2-2")).isEqualTo("Effects of the kind “Peak” are not added up.");
    }

    @Test
    void ratesCapacitiesScopesAndWordsAreListedOnly() {
        EffectLedger ledger = EffectLedger.of(matsudo, ALL);

        assertThat(ledger.sums()).extracting(EffectSum::kind).doesNotContain(
                EffectKind.PEAK, EffectKind.RATE, EffectKind.REDUCTION_RATE, EffectKind.CAPACITY, EffectKind.SCOPE, EffectKind.QUALITATIVE);
        assertThat(ledger.listed()).extracting(item -> item.effect().getCode()).contains("1-2", "1-4", "8-2", "17-1", "17-2", "16-3");
    }

    @Test
    void everyEffectIsEitherInOneSumOrListed() {
        EffectLedger ledger = EffectLedger.of(matsudo, FiscalPeriod.fiscalYear(2019).to(FY2024));
        List<Effect> all = Contents.of(matsudo, Effect.class).toList();

        List<Effect> told = new ArrayList<>(ledger.sums().stream().flatMap(sum -> sum.effects().stream()).toList());
        told.addAll(ledger.listed().stream().map(ListedEffect::effect).toList());

        assertThat(told).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void personTimesMakeASumOfPersonTimes() {
        Program program = reports("[{effects: [{kind: PERSONS, period: FY2024, amount: 207 PERSON_TIMES}, "
                + "{kind: PERSONS, period: FY2024, amount: 20}]}]");

        assertThat(EffectLedger.of(program, ALL).sums()).extracting(EffectSum::amount).containsExactly(Amount.of("227 PERSON_TIMES"));
    }

    @Test
    void personsOfSeveralNumbersOrYearsAreCountedByTimesForSomeMayBeTheSame() {
        Program program = reports("[{effects: [{kind: PERSONS, period: FY2023, amount: 30}, {kind: PERSONS, period: FY2024, amount: 20}, "
                + "{kind: PERSONS, period: FY2024, amount: 5}]}]");
        EffectLedger ledger = EffectLedger.of(program, ALL);

        assertThat(ledger.sums()).extracting(EffectSum::amount).containsExactly(Amount.of("30"), Amount.of("25 PERSON_TIMES"));
        assertThat(ledger.total(EffectKind.PERSONS, "", "", Verification.VERIFIED)).contains(Amount.of("55 PERSON_TIMES"));
    }

    @Test
    void boundsAddUpToABoundAndOppositeOnesToAnApproximation() {
        Program floor = reports("[{effects: [{period: FY2024, amount: 5 AT_LEAST}, {period: FY2024, amount: 3 MORE_THAN}]}]");
        Program ceiling = reports("[{effects: [{period: FY2024, amount: 5 AT_MOST}, {period: FY2024, amount: 3}]}]");
        Program both = reports("[{effects: [{period: FY2024, amount: 5 LESS_THAN}, {period: FY2024, amount: 3 AT_LEAST}]}]");

        assertThat(amounts(floor)).containsExactly(Amount.of("8 AT_LEAST"));
        assertThat(amounts(ceiling)).containsExactly(Amount.of("8 AT_MOST"));
        assertThat(amounts(both)).containsExactly(Amount.of("8 ABOUT"));
    }

    @Test
    void anEffectToldTwiceCountsOnce() {
        Program program = reports("""
                [{code: r1, effects: [{code: a, period: FY2024, amount: 100, unit: 件, sameAs: b}]},
                 {code: r2, effects: [{code: b, period: FY2024, amount: 100, unit: 件}]},
                 {code: r3, effects: [{code: c, period: FY2024, amount: 100, unit: 件, sameAs: a}]}]""");

        EffectLedger ledger = EffectLedger.of(program, ALL);

        assertThat(ledger.sums()).singleElement().satisfies(sum -> {
            assertThat(sum.amount()).isEqualTo(Amount.of(100));
            assertThat(sum.effects()).extracting(Effect::getCode).containsExactly("b");
        });
        assertThat(why(ledger, "a")).isEqualTo("Already counted as b.");
    }

    @Test
    void theFirstTellingCountsWhereTheOneReferredToIsOutOfScopeOrTheReferencesRunInACircle() {
        Program program = reports("""
                [{code: r1, effects: [{code: a, period: FY2024, amount: 10, sameAs: b}]},
                 {code: r2, effects: [{code: b, period: FY2024, amount: 10, sameAs: a}]}]""");
        List<ProgressReport> scope = List.of(Programs.find(program, ProgressReport.class, "r1"));

        assertThat(EffectLedger.of(program, ALL).sums()).singleElement().extracting(EffectSum::effects)
                .isEqualTo(List.of(Programs.find(program, Effect.class, "a")));
        assertThat(EffectLedger.of(scope, ALL, List.of()).sums()).singleElement().extracting(EffectSum::amount).isEqualTo(Amount.of(10));
    }

    @Test
    void aPartOfARetoldTotalIsNotCountedBesideIt() {
        Program program = reports("""
                [{code: r1, effects: [{code: whole, period: FY2024, amount: 10}]},
                 {code: r2, effects: [{code: again, period: FY2024, amount: 10, sameAs: whole},
                            {code: part, period: FY2024, amount: 4, partOf: again}]}]""");

        assertThat(amounts(program)).containsExactly(Amount.of(10));
    }

    @Test
    void partsOfEachOtherAreBothCountedRatherThanLost() {
        Program program = reports("[{effects: [{code: a, period: FY2024, amount: 1, partOf: b}, "
                + "{code: b, period: FY2024, amount: 2, partOf: a}]}]");

        assertThat(amounts(program)).containsExactly(Amount.of(3));
    }

    @Test
    void anExpectationAndWhatCameOfItStandSideBySide() {
        Program program = reports("""
                [{effects: [{code: hoped, kind: HOURS_SAVED, period: FY2024, amount: 1000, unit: 時間, verification: EXPECTED},
                            {code: came, kind: HOURS_SAVED, period: FY2024, amount: 800, unit: 時間, sameAs: hoped}]}]""");

        assertThat(EffectLedger.of(program, ALL).sums()).extracting(EffectSum::verification, EffectSum::amount).containsExactly(
                tuple(Verification.VERIFIED, Amount.of(800)), tuple(Verification.EXPECTED, Amount.of(1000)));
    }

    @Test
    void unitsAreNeverMixedAndSpellingsOfOneUnitAre() {
        Program program = reports("[{effects: [{period: FY2024, amount: 1, unit: 件}, {period: FY2024, amount: 2, unit: 台}, "
                + "{period: FY2024, amount: 4, unit: ' 件'}]}]");

        assertThat(EffectLedger.of(program, ALL).sums()).extracting(EffectSum::unit, EffectSum::amount)
                .containsExactlyInAnyOrder(tuple("件", Amount.of(5)), tuple("台", Amount.of(2)));
    }

    @Test
    void anEffectWithoutATimeTakesThatOfItsReportElseItIsListed() {
        Program program = reports("[{period: 2025-01, effects: [{code: a, amount: 1}]}, {effects: [{code: b, amount: 2}, "
                + "{code: c, period: FY2024}]}]");

        EffectLedger ledger = EffectLedger.of(program, ALL);

        assertThat(ledger.sums()).extracting(EffectSum::year, EffectSum::amount).containsExactly(tuple(FY2024, Amount.of(1)));
        assertThat(why(ledger, "b")).isEqualTo("It is not stated when.");
        assertThat(why(ledger, "c")).isEqualTo("No number is stated.");
    }

    @Test
    void aSpanCountsWholeFiscalYears() {
        FiscalSpan planPeriod = FiscalPeriod.month(2023, 1).to(FiscalPeriod.month(2023, 3));

        assertThat(EffectLedger.of(matsudo, planPeriod).sums()).extracting(EffectSum::year).containsOnly(FiscalPeriod.fiscalYear(2022));
    }

    @Test
    void anElementHasTheEffectsReportedAboutItWhereverTheReportStands() {
        Element training = Programs.find(matsudo, Element.class, "MAT-M09");

        EffectLedger ledger = EffectLedger.of(training, FY2023.to(FY2023));

        assertThat(ledger.sums()).extracting(EffectSum::counted, EffectSum::amount)
                .as("of two records: a promotion manager may be a recruit, too")
                .containsExactly(tuple("受講者数", Amount.of(188)), tuple("受講者数", Amount.of(81)), tuple("対象職員数", Amount.of(20)));
    }

    @Test
    void aReportOnTwoElementsCountsOnceForBoth() {
        Program program = Programs.edition("""
                children: [{code: A}, {code: B}]
                reports: [{elements: [A, B], effects: [{period: FY2024, amount: 7}]}]
                """);
        List<Element> both = List.of(Programs.find(program, Element.class, "A"), Programs.find(program, Element.class, "B"));

        assertThat(EffectLedger.of(both, ALL, List.of()).sums()).extracting(EffectSum::amount).containsExactly(Amount.of(7));
    }

    @Test
    void hoursBecomePersonYearsAndYen() {
        LabourValue value = labour("[{period: FY2024, yenPerHour: 3285, hoursPerPersonYear: 1860}]", "3632");

        assertThat(value.personYears()).contains(Amount.of("1.95"));
        assertThat(value.yen()).contains(Amount.of(11931120));
        assertThat(value.formula().in(Locale.JAPANESE)).isEqualTo("3,632時間 ÷ 1,860時間 = 1.95人工、3,632時間 × 3,285円 = 11,931,120円");
    }

    @Test
    void whatIsAboutStaysAbout() {
        LabourValue value = labour("[{period: FY2024, yenPerHour: 3000}]", "1800 ABOUT");

        assertThat(value.yen()).contains(Amount.of("5400000 ABOUT"));
        assertThat(value.personYears()).isEmpty();
        assertThat(value.formula().in(Locale.JAPANESE))
                .isEqualTo("約1,800時間 × 3,000円 = 約5,400,000円（1人工の時間数が未設定のため、人工は算出しません）");
    }

    @Test
    void theLatestEarlierUnitCostIsAppliedAndSaid() {
        LabourValue value = labour("[{period: FY2025, yenPerHour: 9}, {period: FY2022, yenPerHour: 2, hoursPerPersonYear: 100}, "
                + "{period: FY2021, yenPerHour: 1}, {}]", "50");

        assertThat(value.cost().orElseThrow().getPeriod()).isEqualTo(FiscalPeriod.fiscalYear(2022));
        assertThat(value.formula().in(Locale.ENGLISH)).isEqualTo(
                "50 h ÷ 100 h = 0.50 person-years; 50 h × 2 yen = 100 yen (for FY2024 the unit cost of FY2022 is applied)");
    }

    @Test
    void withoutAUnitCostThereIsNoYenNotZero() {
        LabourValue none = labour("[{period: FY2025, yenPerHour: 9}]", "50");
        LabourValue hoursOnly = labour("[{period: FY2024, hoursPerPersonYear: 25}]", "50");

        assertThat(none.yen()).isEmpty();
        assertThat(none.formula().in(Locale.ENGLISH)).startsWith("50 h; no unit cost is set for FY2024 or before");
        assertThat(hoursOnly.yen()).isEmpty();
        assertThat(hoursOnly.personYears()).contains(Amount.of("2.00"));
        assertThat(hoursOnly.formula().in(Locale.ENGLISH)).startsWith("50 h ÷ 25 h = 2.00 person-years; no cost of an hour is set");
    }

    @Test
    void moneyStatedByAReportIsNoPartOfTheLabourValue() {
        EffectLedger ledger = record("8");

        assertThat(ledger.total(EffectKind.MONEY_SAVED, "", "円", Verification.VERIFIED)).contains(Amount.of("7000000 ESTIMATE ABOUT"));
        assertThat(ledger.labour()).singleElement().satisfies(value -> {
            assertThat(value.hours()).isEqualTo(Amount.of("1800 ABOUT"));
            assertThat(value.yen()).isEmpty();
        });
    }

    @Test
    void minutesAreHoursToo() {
        Program program = reports("""
                [{effects: [{kind: HOURS_SAVED, period: FY2024, amount: 90, unit: 分},
                           {kind: HOURS_SAVED, period: FY2024, amount: 2, unit: 時間／年},
                            {kind: HOURS_SAVED, period: FY2024, amount: 3, unit: 人日}]}]""");

        assertThat(EffectLedger.of(program, ALL).labour()).extracting(LabourValue::hours).containsExactly(Amount.of("3.5"));
    }

    @Test
    void whatIsNotThereHasNoTotal() {
        assertThat(record("2").total(EffectKind.HOURS_SAVED, "", "時間", Verification.VERIFIED)).isEqualTo(Optional.empty());
    }

    private EffectLedger record(String number) {
        return EffectLedger.of(Programs.find(matsudo, ProgressReport.class, number), ALL);
    }

    private static String why(EffectLedger ledger, String code) {
        return ledger.listed().stream().filter(item -> code.equals(item.effect().getCode())).findFirst().orElseThrow().why()
                .in(Locale.ENGLISH);
    }

    private static List<Amount> amounts(Program program) {
        return EffectLedger.of(program, ALL).sums().stream().map(EffectSum::amount).toList();
    }

    private static LabourValue labour(String costs, String hours) {
        Program program = Programs.of("organization: {unitCosts: " + costs
                + "}\nplans: [{code: P, editions: [{code: E, reports: [{effects: ["
                + "{kind: HOURS_SAVED, period: FY2024, unit: 時間, amount: " + hours + "}]}]}]}]\n");
        return EffectLedger.of(program, ALL).labour().getFirst();
    }

    private static Program reports(String yaml) {
        return Programs.edition("reports: " + yaml.replace("\n", "\n  ") + "\n");
    }
}
