package org.rashinban.core.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rashinban.core.KpiBuilder;
import org.rashinban.model.Absence;
import org.rashinban.model.ComponentRole;
import org.rashinban.model.Kpi;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

class JudgingTest {

    private final Kpi kpi = KpiBuilder.kpi("A07a").with(some -> some.setUnit("回")).build();
    private final Kpi rate = KpiBuilder.kpi("A01").rate().build();

    private static Answer number(String amount) {
        return answer(amount, null, null);
    }

    private static Answer answer(String amount, String numerator, String denominator) {
        return new Answer(Optional.ofNullable(amount).map(Amount::of), Optional.ofNullable(numerator).map(Amount::of),
                Optional.ofNullable(denominator).map(Amount::of), Optional.empty(), Optional.empty(), Absence.NONE, Map.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static Answer absent(Absence why) {
        return new Answer(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), why, Map.of(),
                Optional.empty(), Optional.empty());
    }

    private static Answer noted(Answer answer, String note) {
        return new Answer(answer.amount(), answer.numerator(), answer.denominator(), answer.text(), answer.doneOn(), answer.absence(),
                answer.components(), Optional.of(note), Optional.empty());
    }

    private Outcome outcome(Answer issued, Answer stored, Answer reply) {
        return Judging.of(kpi, Optional.of(issued), stored, reply, false).outcome();
    }

    @Test
    void aBlankSaysNothingWhateverIsKnown() {
        assertThat(outcome(Answer.BLANK, Answer.BLANK, Answer.BLANK)).isEqualTo(Outcome.UNCHANGED);
        assertThat(outcome(number("5"), number("5"), Answer.BLANK)).isEqualTo(Outcome.UNCHANGED);
        assertThat(Judging.of(kpi, Optional.empty(), number("5"), Answer.BLANK, false).why().in(Locale.JAPANESE)).contains("現在の値を残します");
    }

    @Test
    void whatIsSaidForTheFirstTimeIsNew() {
        assertThat(outcome(Answer.BLANK, Answer.BLANK, number("5"))).isEqualTo(Outcome.NEW);
        assertThat(outcome(Answer.BLANK, Answer.BLANK, absent(Absence.NOT_YET))).isEqualTo(Outcome.NEW);
        assertThat(outcome(Answer.BLANK, Answer.BLANK, noted(Answer.BLANK, "集計中"))).isEqualTo(Outcome.NEW);
    }

    @Test
    void whatWasLeftAsIssuedDoesNotUndoWhatCameAfter() {
        assertThat(outcome(number("5"), number("6"), number("5"))).isEqualTo(Outcome.UNCHANGED);
        assertThat(outcome(number("5"), number("5"), number("5.0"))).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void aCorrectionOfWhatWasIssuedIsAChange() {
        assertThat(outcome(number("5"), number("5"), number("6"))).isEqualTo(Outcome.CHANGED);
        assertThat(outcome(number("5"), number("5"), number("5 ABOUT"))).isEqualTo(Outcome.CHANGED);
        assertThat(outcome(number("5"), number("5"), noted(number("5"), "確定"))).isEqualTo(Outcome.CHANGED);
    }

    @Test
    void twoWhoChangedTheSameContradictEachOther() {
        assertThat(outcome(number("5"), number("7"), number("6"))).isEqualTo(Outcome.CONFLICTING);
        assertThat(outcome(Answer.BLANK, number("7"), number("6"))).isEqualTo(Outcome.CONFLICTING);
        assertThat(outcome(number("5"), number("6"), number("6"))).as("both to the same").isEqualTo(Outcome.UNCHANGED);
        assertThat(Judging.of(kpi, Optional.of(Answer.BLANK), number("7"), number("6"), true).outcome()).as("a second reply")
                .isEqualTo(Outcome.CHANGED);
    }

    @Test
    void aKnownValueIsNotTakenBackByAWord() {
        assertThat(outcome(number("5"), number("5"), absent(Absence.NOT_YET))).isEqualTo(Outcome.CONFLICTING);
        assertThat(outcome(absent(Absence.NOT_YET), absent(Absence.NOT_YET), number("5"))).isEqualTo(Outcome.CHANGED);
    }

    @Test
    void whatANumberIsBesidesGoesOn() {
        Answer stored = number("184 CUMULATIVE");
        assertThat(outcome(stored, stored, number("184"))).isEqualTo(Outcome.UNCHANGED);
        assertThat(number("185").over(stored).amount()).contains(Amount.of("185 CUMULATIVE"));
    }

    @Test
    void aRateAndItsFractionBelongTogether() {
        assertThat(judge(rate, answer(null, "1", null))).isEqualTo(Outcome.UNREADABLE);
        assertThat(judge(rate, answer(null, "1", "0"))).isEqualTo(Outcome.UNREADABLE);
        assertThat(judge(rate, answer("33.3", "1", "3"))).isEqualTo(Outcome.NEW);
        assertThat(judge(rate, answer("35", "1", "3"))).isEqualTo(Outcome.CONFLICTING);
        assertThat(judge(rate, answer(null, "4", "3"))).isEqualTo(Outcome.CONFLICTING);
        assertThat(judge(rate, number("100"))).isEqualTo(Outcome.NEW);
        assertThat(judge(rate, number("100.1"))).isEqualTo(Outcome.CONFLICTING);
        assertThat(judge(rate, number("-1"))).isEqualTo(Outcome.CONFLICTING);
    }

    private static Outcome judge(Kpi kpi, Answer reply) {
        return Judging.of(kpi, Optional.of(Answer.BLANK), Answer.BLANK, reply, false).outcome();
    }

    @Test
    void partsAddUpToTheWhole() {
        Kpi whole = KpiBuilder.kpi("A03").component("直営", ComponentRole.PART).component("指定管理", ComponentRole.PART).build();
        whole.getComponents().forEach(component -> component.setId(component.getCode()));
        assertThat(judge(whole, parts("184", "110", "74"))).isEqualTo(Outcome.NEW);
        assertThat(judge(whole, parts("185", "110", "74"))).isEqualTo(Outcome.CONFLICTING);
        assertThat(judge(whole, parts("185 ABOUT", "110", "74"))).isEqualTo(Outcome.NEW);
    }

    private static Answer parts(String total, String one, String other) {
        return new Answer(Optional.of(Amount.of(total)), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Absence.NONE,
                Map.of("直営", Amount.of(one), "指定管理", Amount.of(other)), Optional.empty(), Optional.empty());
    }

    @Test
    void anAnswerIsToldAsAReaderWantsToSeeIt() {
        assertThat(AnswerText.of(kpi, number("1200 ABOUT")).in(Locale.JAPANESE)).isEqualTo("約1,200回");
        assertThat(AnswerText.of(rate, answer("33.3", "1", "3")).in(Locale.JAPANESE)).isEqualTo("33.3 % 1 / 3");
        assertThat(AnswerText.of(kpi, Answer.BLANK).in(Locale.JAPANESE)).isEqualTo("-");
        Answer done = new Answer(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("導入済み"),
                Optional.of(FiscalPeriod.day(2024, 10, 1)), Absence.NONE, Map.of(), Optional.empty(), Optional.empty());
        assertThat(AnswerText.of(kpi, done).in(Locale.JAPANESE)).isEqualTo("導入済み 令和6年10月1日 完了");
    }
}
