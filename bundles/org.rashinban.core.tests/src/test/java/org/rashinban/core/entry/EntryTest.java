package org.rashinban.core.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rashinban.core.KpiBuilder;
import org.rashinban.core.Programs;
import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.enquiry.Enquiries;
import org.rashinban.core.enquiry.EnquiryOpening;
import org.rashinban.core.enquiry.EnquiryOrder;
import org.rashinban.core.enquiry.Entering;
import org.rashinban.core.permission.PeriodLocks;
import org.rashinban.model.Absence;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.ComponentRole;
import org.rashinban.model.EnquiryState;
import org.rashinban.model.Frequency;
import org.rashinban.model.Kpi;
import org.rashinban.model.Program;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.period.FiscalPeriod;

/** A value on its way from the department that enters it to the office that accepts it. */
class EntryTest {

    private static final FiscalPeriod YEAR = FiscalPeriod.fiscalYear(2024);
    private static final LocalDate MAY = LocalDate.of(2025, 5, 10);

    private final Program program = Programs.template("hamamatsu");
    private final Kpi kpi = Programs.find(program, Kpi.class, "A07a");

    private DueValue value(Kpi of, FiscalPeriod period) {
        return new DueValues(program).of(List.of(of), FiscalPeriod.fiscalYear(period.fiscalYear())).stream()
                .filter(one -> one.period().equals(period)).findFirst().orElseThrow();
    }

    private void enter(String amount) {
        Drafting.change(kpi, YEAR, answer -> answer.withAmount(Optional.of(Amount.of(amount))));
    }

    private Actual actual() {
        return value(kpi, YEAR).actual().orElseThrow();
    }

    @Test
    void aYearIsDueWhenItIsOverAndOverdueAfterTheAccountsAreClosed() {
        assertThat(value(kpi, YEAR).dueOn()).contains(LocalDate.of(2025, 5, 31));
        assertThat(value(kpi, YEAR).stage(LocalDate.of(2025, 3, 31))).isEqualTo(Stage.RUNNING);
        assertThat(value(kpi, YEAR).stage(LocalDate.of(2025, 4, 1))).isEqualTo(Stage.DUE);
        assertThat(value(kpi, YEAR).stage(LocalDate.of(2025, 5, 31))).isEqualTo(Stage.DUE);
        assertThat(value(kpi, YEAR).stage(LocalDate.of(2025, 6, 1))).isEqualTo(Stage.OVERDUE);
        kpi.setReportDueDays(10);
        assertThat(value(kpi, YEAR).stage(LocalDate.of(2025, 4, 11))).isEqualTo(Stage.OVERDUE);
    }

    @Test
    void anOpenEnquirySaysUntilWhen() {
        EnquiryOpening opening = new Enquiries(program).open(new EnquiryOrder("照会", List.of(YEAR), MAY, MAY.plusDays(5), Optional.empty(),
                List.of(), List.of(), Optional.empty(), Optional.empty()));
        assertThat(value(kpi, YEAR).dueOn()).contains(MAY.plusDays(5));
        ((EnquiryOpening.Opened) opening).enquiry().setState(EnquiryState.CLOSED);
        assertThat(value(kpi, YEAR).dueOn()).contains(LocalDate.of(2025, 5, 31));
    }

    @Test
    void everyPartOfTheYearIsOfferedAsTheFrequencyGivesIt() {
        kpi.setFrequency(Frequency.QUARTERLY);
        List<DueValue> values = new DueValues(program).of(List.of(kpi), YEAR);
        assertThat(values).extracting(value -> value.period().toString()).containsExactly("FY2024-Q1", "FY2024-Q2", "FY2024-Q3",
                "FY2024-Q4");
        assertThat(values).extracting(value -> value.stage(LocalDate.of(2024, 10, 1))).containsExactly(Stage.OVERDUE, Stage.DUE,
                Stage.RUNNING, Stage.RUNNING);
    }

    @Test
    void whatIsDeliveredOnceIsNotLateBeforeItsTargetIs() {
        Kpi manual = KpiBuilder.kpi("M").with(some -> some.setFrequency(Frequency.ONCE)).textTarget("FY2022..FY2024", "策定")
                .in(KpiBuilder.edition("FY2022..FY2024"));
        assertThat(value(manual, FiscalPeriod.fiscalYear(2023)).stage(LocalDate.of(2025, 9, 1))).isEqualTo(Stage.ANYTIME);
        assertThat(value(manual, YEAR).stage(LocalDate.of(2025, 9, 1))).isEqualTo(Stage.OVERDUE);
    }

    @Test
    void whatIsTypedIsADraftUntilItIsSubmittedAndCountsWhenTheOfficeAcceptsIt() {
        enter("240");
        assertThat(value(kpi, YEAR).stage(MAY)).isEqualTo(Stage.DRAFT);
        assertThat(value(kpi, YEAR).isLate(LocalDate.of(2025, 7, 1))).isTrue();
        assertThat(Submission.obstacle(value(kpi, YEAR))).isEmpty();

        Submission.submit(actual());
        assertThat(value(kpi, YEAR).stage(MAY)).isEqualTo(Stage.SUBMITTED);
        assertThat(value(kpi, YEAR).isLate(LocalDate.of(2025, 7, 1))).isFalse();
        assertThat(Submission.obstacle(value(kpi, YEAR))).isPresent();

        Review.accept(actual());
        assertThat(actual().getState()).isEqualTo(ActualState.ACCEPTED);
        assertThat(actual().getAmount()).isEqualTo(Amount.of(240));
    }

    @Test
    void whoeverAltersWhatWasSubmittedHasToSubmitItAgain() {
        enter("240");
        Submission.submit(actual());
        enter("241");
        assertThat(actual().getState()).isEqualTo(ActualState.DRAFT);
    }

    @Test
    void aReturnedValueSaysWhyUntilItIsSubmittedAgain() {
        enter("240");
        Submission.submit(actual());
        Review.giveBack(actual(), "内訳も記入してください。", MAY);
        assertThat(value(kpi, YEAR).stage(MAY)).isEqualTo(Stage.RETURNED);
        enter("250");
        assertThat(Review.comment(actual())).contains("内訳も記入してください。");
        assertThat(actual().getState()).isEqualTo(ActualState.RETURNED);

        Submission.submit(actual());
        assertThat(Review.comment(actual())).isEmpty();
        assertThat(actual().getFlags()).singleElement().satisfies(flag -> assertThat(flag.isResolved()).isTrue());
        Review.giveBack(actual(), "単位をご確認ください。", MAY.plusDays(1));
        assertThat(Review.comment(actual())).contains("単位をご確認ください。");
    }

    @Test
    void emptyingADraftLeavesNothingBehind() {
        enter("240");
        Drafting.change(kpi, YEAR, answer -> answer.withNote(Optional.of("速報")));
        Drafting.change(kpi, YEAR, answer -> answer.withAmount(Optional.empty()));
        assertThat(actual().getComment()).isEqualTo("速報");
        assertThat(Submission.obstacle(value(kpi, YEAR))).hasValueSatisfying(why -> assertThat(why.in(Locale.JAPANESE)).contains("未定"));
        Drafting.change(kpi, YEAR, answer -> answer.withNote(Optional.empty()));
        assertThat(value(kpi, YEAR).actual()).isEmpty();
    }

    @Test
    void whatIsStillToComeCanBeSubmittedAndAValueTakesItsPlace() {
        Drafting.change(kpi, YEAR, answer -> answer.withAbsence(Absence.NOT_YET));
        assertThat(Submission.obstacle(value(kpi, YEAR))).isEmpty();
        enter("240");
        assertThat(actual().getAbsence()).isEqualTo(Absence.NONE);
    }

    @Test
    void whatWasAcceptedAsStillToComeIsDueUntilAValueTakesItsPlace() {
        Drafting.change(kpi, YEAR, answer -> answer.withAbsence(Absence.NOT_YET));
        Submission.submit(actual());
        assertThat(value(kpi, YEAR).stage(MAY)).as("the office decides first").isEqualTo(Stage.SUBMITTED);
        Review.accept(actual());
        assertThat(value(kpi, YEAR).stage(MAY)).isEqualTo(Stage.DUE);
        assertThat(value(kpi, YEAR).stage(LocalDate.of(2025, 6, 1))).isEqualTo(Stage.OVERDUE);
        assertThat(value(kpi, YEAR).isLate(LocalDate.of(2025, 6, 1))).isTrue();
        assertThat(Submission.obstacle(value(kpi, YEAR)))
                .hasValueSatisfying(why -> assertThat(why.in(Locale.JAPANESE)).contains("「未定」として受付済み"));

        enter("240");
        assertThat(actual().getState()).isEqualTo(ActualState.DRAFT);
        assertThat(actual().getAbsence()).isEqualTo(Absence.NONE);
        assertThat(Submission.obstacle(value(kpi, YEAR))).isEmpty();
    }

    @Test
    void aValueOfWhichAComponentIsStillToComeIsDueToo() {
        Kpi split = Programs.find(program, Kpi.class, "A03");
        Drafting.change(split, YEAR, answer -> answer.withComponent(split.getComponents().getFirst().getId(), Optional.of(Amount.of(5)))
                .withAbsentPart(split.getComponents().getLast().getId(), Absence.NOT_YET));
        Review.accept(value(split, YEAR).actual().orElseThrow());
        assertThat(value(split, YEAR).stage(MAY)).isEqualTo(Stage.DUE);
    }

    @Test
    void whatDoesNotApplyIsSettledOnceItIsAccepted() {
        Drafting.change(kpi, YEAR, answer -> answer.withAbsence(Absence.NOT_APPLICABLE));
        Review.accept(actual());
        assertThat(value(kpi, YEAR).stage(MAY)).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void halfAFractionCannotBeSubmitted() {
        Kpi rate = KpiBuilder.kpi("R").rate().in(KpiBuilder.edition("FY2022..FY2024"));
        Drafting.change(rate, YEAR, answer -> answer.withNumerator(Optional.of(Amount.of(405))));
        assertThat(Submission.obstacle(value(rate, YEAR)))
                .hasValueSatisfying(why -> assertThat(why.in(Locale.JAPANESE)).isEqualTo("分子と分母は両方とも記入してください。"));
        Drafting.change(rate, YEAR, answer -> answer.withDenominator(Optional.of(Amount.of(555))).withAbout(true));
        assertThat(Submission.obstacle(value(rate, YEAR))).isEmpty();
        assertThat(value(rate, YEAR).answer().denominator()).contains(Amount.of(555, Qualifier.ABOUT));
    }

    @Test
    void aChangeThatIsHardToBelieveNeedsAReason() {
        Kpi few = KpiBuilder.kpi("K").actual("FY2023", "100").in(KpiBuilder.edition("FY2022..FY2024"));
        Drafting.change(few, YEAR, answer -> answer.withAmount(Optional.of(Amount.of(120))));
        assertThat(Submission.needsReason(value(few, YEAR))).isFalse();
        Drafting.change(few, YEAR, answer -> answer.withAmount(Optional.of(Amount.of(300))));
        assertThat(Submission.needsReason(value(few, YEAR))).isTrue();
        Drafting.confirm(few, YEAR, Optional.of("支所の分を含めたため"));
        assertThat(Submission.needsReason(value(few, YEAR))).isFalse();
        assertThat(value(few, YEAR).actual().orElseThrow().getConfirmation()).isEqualTo("支所の分を含めたため");
    }

    @Test
    void theReasonForOneUnlikelyValueIsNoneForAnother() {
        Kpi few = KpiBuilder.kpi("K").actual("FY2023", "100").in(KpiBuilder.edition("FY2022..FY2024"));
        Drafting.change(few, YEAR, answer -> answer.withAmount(Optional.of(Amount.of(300))));
        Drafting.confirm(few, YEAR, Optional.of("支所の分を含めたため"));
        Drafting.change(few, YEAR, answer -> answer.withNote(Optional.of("3月末")));
        assertThat(Submission.needsReason(value(few, YEAR))).as("the value is the same").isFalse();
        Drafting.change(few, YEAR, answer -> answer.withAmount(Optional.of(Amount.of(3000))));
        assertThat(Submission.needsReason(value(few, YEAR))).isTrue();
        assertThat(value(few, YEAR).actual().orElseThrow().getConfirmation()).isNull();
    }

    @Test
    void whatTheOfficeWritesInsteadIsConfirmedByItsOwnReason() {
        Kpi few = KpiBuilder.kpi("K").actual("FY2023", "100").in(KpiBuilder.edition("FY2022..FY2024"));
        Drafting.change(few, YEAR, answer -> answer.withAmount(Optional.of(Amount.of(300))));
        Drafting.confirm(few, YEAR, Optional.of("支所の分を含めたため"));
        Actual actual = value(few, YEAR).actual().orElseThrow();
        Review.correct(few, actual, Answer.of(actual).withAmount(Optional.of(Amount.of(900))), "電話で確認");
        assertThat(actual.getConfirmation()).isEqualTo("電話で確認");
        Review.correct(few, actual, Answer.of(actual).withAmount(Optional.of(Amount.of(120))), "誤記の訂正");
        assertThat(actual.getConfirmation()).as("nothing to be confirmed any more").isNull();
    }

    @Test
    void anAcceptedValueStandsBeforeADraftBesideIt() {
        Kpi few = KpiBuilder.kpi("K").actual("FY2024", "100").in(KpiBuilder.edition("FY2022..FY2024"));
        Actual second = Entering.actual(few, YEAR);
        second.setState(ActualState.DRAFT);
        second.setAmount(Amount.of(7));
        few.getActuals().add(second);
        assertThat(value(few, YEAR).answer().amount()).contains(Amount.of(100));
        assertThat(value(few, YEAR).stage(MAY)).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void partsThatDoNotAddUpNeedAReason() {
        Kpi windows = KpiBuilder.kpi("A03").component("直営", ComponentRole.PART).component("指定管理", ComponentRole.PART)
                .in(KpiBuilder.edition("FY2022..FY2024"));
        windows.getComponents().forEach(component -> component.setId(component.getCode()));
        String first = windows.getComponents().getFirst().getId();
        String second = windows.getComponents().get(1).getId();
        Drafting.change(windows, YEAR, answer -> answer.withAmount(Optional.of(Amount.of(200))).withComponent(first,
                Optional.of(Amount.of(110))).withComponent(second, Optional.of(Amount.of(74))));
        assertThat(Submission.needsReason(value(windows, YEAR))).isTrue();
        Drafting.change(windows, YEAR, answer -> answer.withAmount(Optional.of(Amount.of(184))));
        assertThat(Submission.needsReason(value(windows, YEAR))).isFalse();
        Drafting.change(windows, YEAR, answer -> answer.withComponent(second, Optional.empty()));
        assertThat(value(windows, YEAR).answer().components()).containsOnlyKeys(first);
    }

    @Test
    void theOfficeCorrectsWithoutChangingHowFarTheValueIs() {
        enter("240");
        Submission.submit(actual());
        Review.correct(kpi, actual(), Answer.of(actual()).withAmount(Optional.of(Amount.of(204))), "電話で確認");
        assertThat(actual().getAmount()).isEqualTo(Amount.of(204));
        assertThat(actual().getState()).isEqualTo(ActualState.SUBMITTED);
    }

    @Test
    void aValueIsSetBesideTheLastAcceptedOne() {
        Kpi few = KpiBuilder.kpi("K").actual("FY2022", "90").actual("FY2023", "100").in(KpiBuilder.edition("FY2022..FY2024"));
        Drafting.change(few, YEAR, answer -> answer.withAmount(Optional.of(Amount.of(87))));
        Comparison comparison = Comparison.of(value(few, YEAR));
        assertThat(comparison.before()).hasValueSatisfying(before -> assertThat(before.getAmount()).isEqualTo(Amount.of(100)));
        assertThat(comparison.difference()).hasValueSatisfying(change -> assertThat(change).isEqualByComparingTo("-13"));

        Kpi first = KpiBuilder.kpi("F").in(KpiBuilder.edition("FY2022..FY2024"));
        Drafting.change(first, YEAR, answer -> answer.withAmount(Optional.of(Amount.of(5))));
        assertThat(Comparison.of(value(first, YEAR))).isEqualTo(new Comparison(Optional.empty(), Optional.empty()));
    }

    @Test
    void quarterlyFlowsAreSetBesideTheSameSeasonOfTheYearBefore() {
        Kpi flow = KpiBuilder.kpi("Q").annual().with(some -> some.setFrequency(Frequency.QUARTERLY)).actual("FY2023-Q1", "10")
                .actual("FY2023-Q4", "40").in(KpiBuilder.edition("FY2022..FY2024"));
        FiscalPeriod spring = FiscalPeriod.quarter(2024, 1);
        Drafting.change(flow, spring, answer -> answer.withAmount(Optional.of(Amount.of(12))));
        assertThat(Comparison.of(value(flow, spring)).difference())
                .hasValueSatisfying(change -> assertThat(change).isEqualByComparingTo("2"));
    }

    @Test
    void nothingIsHandedInForALockedPeriod() {
        enter("240");
        Kpi other = Programs.find(program, Kpi.class, "A07b");
        Drafting.change(other, YEAR, answer -> answer.withAmount(Optional.of(Amount.of(15))));
        Submission.submit(value(other, YEAR).actual().orElseThrow());
        program.getPlans().getFirst().getLocks().add(PeriodLocks.made(YEAR, "office", MAY, "本部会議に報告済み"));

        assertThat(value(kpi, YEAR).stage(MAY)).isEqualTo(Stage.LOCKED);
        assertThat(Submission.obstacle(value(kpi, YEAR)))
                .hasValueSatisfying(why -> assertThat(why.in(Locale.JAPANESE)).contains("締め切られて", "本部会議に報告済み"));
        assertThat(value(other, YEAR).stage(MAY)).as("what was handed in before").isEqualTo(Stage.SUBMITTED);
    }
}
