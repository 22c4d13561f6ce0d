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
        return Answer.BLANK.withAmount(Optional.ofNullable(amount).map(Amount::of))
                .withNumerator(Optional.ofNullable(numerator).map(Amount::of))
                .withDenominator(Optional.ofNullable(denominator).map(Amount::of));
    }

    private static Known known(Answer stored) {
        return new Known(stored, Optional.empty());
    }

    private static Answer absent(Absence why) {
        return Answer.BLANK.withAbsence(why);
    }

    private static Answer noted(Answer answer, String note) {
        return answer.withNote(Optional.of(note));
    }

    private Outcome outcome(Answer issued, Answer stored, Answer reply) {
        return Judging.of(kpi, new Basis(Optional.of(issued), Optional.empty()), known(stored), reply).outcome();
    }

    @Test
    void aBlankSaysNothingWhateverIsKnown() {
        assertThat(outcome(Answer.BLANK, Answer.BLANK, Answer.BLANK)).isEqualTo(Outcome.UNCHANGED);
        assertThat(outcome(Answer.BLANK, number("5"), Answer.BLANK)).isEqualTo(Outcome.UNCHANGED);
        assertThat(
                Judging.of(kpi, new Basis(Optional.empty(), Optional.empty()), known(number("5")), Answer.BLANK).why().in(Locale.JAPANESE))
                .contains("現在の値を残します");
    }

    @Test
    void whoEmptiesACellTakesTheValueBackIfTheOfficeAgrees() {
        Judgement emptied = Judging.of(kpi, new Basis(Optional.of(number("5")), Optional.empty()), known(number("5")), Answer.BLANK);
        assertThat(emptied.outcome()).isEqualTo(Outcome.CONFLICTING);
        assertThat(emptied.withdraws()).isTrue();
        assertThat(emptied.why().in(Locale.JAPANESE)).isEqualTo("記入してあった値（5回）が消されています。受け付けると取下げとして扱い、未報告に戻します。");
        Judgement other = Judging.of(kpi, new Basis(Optional.of(number("5")), Optional.empty()), known(number("6")), Answer.BLANK);
        assertThat(other.outcome()).as("what somebody else entered since stays").isEqualTo(Outcome.UNCHANGED);
        assertThat(noted(Answer.BLANK, "集計誤り").withdrawing(noted(number("5"), "速報値"))).isEqualTo(noted(Answer.BLANK, "集計誤り"));
        assertThat(Answer.BLANK.withdrawing(parts("184", "110", "74"))).isEqualTo(Answer.BLANK);
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
    }

    /** A form that went out blank, whose first reply said this. */
    private Judgement after(Answer first, Answer stored, Answer reply) {
        return Judging.of(kpi, new Basis(Optional.of(Answer.BLANK), Optional.of(AnswerMark.of(first))), known(stored), reply);
    }

    @Test
    void aSecondReplyCorrectsTheFirstAndNobodyElse() {
        assertThat(after(number("7"), number("7"), number("6")).outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(after(number("7"), number("8"), number("6")).outcome()).as("the office wrote 8 since").isEqualTo(Outcome.CONFLICTING);
        assertThat(after(number("7"), number("8"), number("6")).why().in(Locale.JAPANESE))
                .isEqualTo("前回の回答の受付後に 8回 が入力されていますが、回答は 6回 です。");
        assertThat(after(number("7"), number("8"), number("7")).outcome()).as("repeats what the office corrected")
                .isEqualTo(Outcome.CONFLICTING);
        assertThat(after(number("7"), number("8"), number("8")).outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void aFormThatDoesNotTellWhatItSaidOverwritesNothingUnasked() {
        Basis lost = new Basis(Optional.empty(), Optional.empty());
        assertThat(Judging.of(kpi, lost, known(number("5")), number("6")).outcome()).isEqualTo(Outcome.CONFLICTING);
        assertThat(Judging.of(kpi, lost, known(number("5")), number("5")).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(Judging.of(kpi, lost, known(Answer.BLANK), number("6")).outcome()).isEqualTo(Outcome.NEW);
    }

    @Test
    void whatAFormCannotTellOfANumberIsNoChangeOfIt() {
        assertThat(outcome(number("184"), number("184 CUMULATIVE"), number("190"))).isEqualTo(Outcome.CHANGED);
    }

    private static Answer evidence(Answer answer, String lines) {
        return answer.withEvidence(Optional.of(lines));
    }

    @Test
    void wordsThatSomebodyElseWroteAreKept() {
        Basis blank = new Basis(Optional.of(Answer.BLANK), Optional.empty());
        assertThat(blank.beside(noted(number("5"), "速報値"), noted(number("5"), "支所を含む")).note()).contains("速報値\n支所を含む");
        assertThat(blank.beside(evidence(number("5"), "a.xlsx"), evidence(number("5"), "b.pdf\na.xlsx")).evidence())
                .contains("a.xlsx\nb.pdf");
        Basis own = new Basis(Optional.of(Answer.BLANK), Optional.of(AnswerMark.of(noted(number("5"), "速報値"))));
        assertThat(own.beside(noted(number("5"), "速報値"), noted(number("5"), "確定値")).note()).as("its own note").contains("確定値");
        Basis printed = new Basis(Optional.of(noted(number("5"), "速報値")), Optional.empty());
        assertThat(printed.beside(noted(number("5"), "確定値"), noted(number("6"), "速報値")).note()).as("printed, not said").isEmpty();
    }

    @Test
    void aComponentThatIsKnownIsNotTakenBackByAWord() {
        Answer both = parts("184", "110", "74");
        Answer less = both.withAbsentPart("指定管理", Absence.NOT_YET);
        assertThat(outcome(both, both, less)).isEqualTo(Outcome.CONFLICTING);
        assertThat(less.over(both).components()).containsOnlyKeys("直営");
        assertThat(outcome(less, less, both)).isEqualTo(Outcome.CHANGED);
    }

    @Test
    void whereOnlyComponentsAreSaidToBeMissingTheValueIs() {
        Answer none = Answer.BLANK.withAbsentPart("直営", Absence.NOT_APPLICABLE).withAbsentPart("指定管理", Absence.NOT_YET);
        assertThat(none.isStated()).isTrue();
        assertThat(none.whyNone()).isEqualTo(Absence.NOT_YET);
        assertThat(none.withComponent("直営", Optional.of(Amount.of(1))).whyNone()).isEqualTo(Absence.NONE);
        assertThat(none.withComponent("直営", Optional.empty()).withComponent("指定管理", Optional.empty()).isBlank()).isTrue();
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
    void howSureAnEarlierNumberWasSaysNothingOfAnother() {
        assertThat(number("1200").over(number("1200 ESTIMATE")).amount()).contains(Amount.of("1200 ESTIMATE"));
        assertThat(number("1215").over(number("1200 ESTIMATE")).amount()).contains(Amount.of("1215"));
        assertThat(number("90").over(number("100 CUMULATIVE AT_LEAST")).amount()).contains(Amount.of("90 CUMULATIVE"));
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
        return Judging.of(kpi, new Basis(Optional.of(Answer.BLANK), Optional.empty()), known(Answer.BLANK), reply).outcome();
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
        return Answer.BLANK.withAmount(Optional.of(Amount.of(total))).withComponent("直営", Optional.of(Amount.of(one)))
                .withComponent("指定管理", Optional.of(Amount.of(other)));
    }

    @Test
    void anAnswerIsToldAsAReaderWantsToSeeIt() {
        assertThat(AnswerText.of(kpi, number("1200 ABOUT")).in(Locale.JAPANESE)).isEqualTo("約1,200回");
        assertThat(AnswerText.of(rate, answer("33.3", "1", "3")).in(Locale.JAPANESE)).isEqualTo("33.3 % 1 / 3");
        assertThat(AnswerText.of(kpi, Answer.BLANK).in(Locale.JAPANESE)).isEqualTo("-");
        Answer done = Answer.BLANK.withText(Optional.of("導入済み")).withDoneOn(Optional.of(FiscalPeriod.day(2024, 10, 1)));
        assertThat(AnswerText.of(kpi, done).in(Locale.JAPANESE)).isEqualTo("導入済み 令和6年10月1日 完了");
    }
}
