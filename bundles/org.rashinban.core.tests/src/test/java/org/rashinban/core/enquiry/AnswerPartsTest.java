package org.rashinban.core.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.rashinban.core.KpiBuilder;
import org.rashinban.core.enquiry.AnswerPart.Kind;
import org.rashinban.model.Absence;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.AskedValue;
import org.rashinban.model.Component;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiSource;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

/** The office takes one cell of a reply and leaves another. */
class AnswerPartsTest {

    private static final FiscalPeriod YEAR = FiscalPeriod.fiscalYear(2024);
    private static final AnswerPart VALUE = AnswerPart.of(Kind.VALUE);
    private static final AnswerPart NUMERATOR = AnswerPart.of(Kind.NUMERATOR);
    private static final AnswerPart DENOMINATOR = AnswerPart.of(Kind.DENOMINATOR);
    private static final AnswerPart ABOUT = AnswerPart.of(Kind.ABOUT);
    private static final AnswerPart NOTE = AnswerPart.of(Kind.NOTE);

    private final Kpi kpi = KpiBuilder.kpi("A07a").with(some -> some.setUnit("回")).build();

    private static Optional<Amount> amount(String text) {
        return Optional.of(Amount.of(text));
    }

    private static Answer number(String text) {
        return Answer.BLANK.withAmount(amount(text));
    }

    private Answer taken(Answer before, Answer reply, AnswerPart... chosen) {
        return new AnswerParts(kpi, before, reply.over(before)).taking(List.of(chosen)::contains);
    }

    private List<AnswerPart> differing(Answer before, Answer reply) {
        return new AnswerParts(kpi, before, reply.over(before)).differing();
    }

    @Test
    void everyCellThatDiffersIsAPartOfItsOwn() {
        Answer reply = number("1200 ABOUT").withNote(Optional.of("速報")).withEvidence(Optional.of("台帳"));
        assertThat(differing(number("1100"), reply)).containsExactly(VALUE, ABOUT, NOTE, AnswerPart.of(Kind.EVIDENCE));
        assertThat(differing(number("1200"), reply.withEvidence(Optional.empty()))).containsExactly(ABOUT, NOTE);
        assertThat(differing(reply, reply)).isEmpty();
    }

    @Test
    void theNumberIsTakenWithoutItsMarkAndItsNote() {
        Answer before = number("1100").withNote(Optional.of("確定"));
        Answer reply = number("1200 ABOUT").withNote(Optional.of("速報"));
        assertThat(taken(before, reply, VALUE)).isEqualTo(number("1200").withNote(Optional.of("確定")));
        assertThat(taken(before, reply, ABOUT)).isEqualTo(number("1100 ABOUT").withNote(Optional.of("確定")));
        assertThat(taken(before, reply, NOTE)).isEqualTo(number("1100").withNote(Optional.of("速報")));
        assertThat(taken(before, reply, VALUE, ABOUT, NOTE)).isEqualTo(reply);
        assertThat(taken(before, reply)).isEqualTo(before);
    }

    @Test
    void aPercentageThatContradictsItsFractionIsTakenWithoutIt() {
        Answer reply = number("85").withNumerator(amount("60")).withDenominator(amount("200"));
        assertThat(differing(Answer.BLANK, reply)).containsExactly(VALUE, NUMERATOR, DENOMINATOR);
        assertThat(taken(Answer.BLANK, reply, VALUE)).isEqualTo(number("85"));
        assertThat(taken(Answer.BLANK, reply, NUMERATOR, DENOMINATOR)).isEqualTo(reply.withAmount(Optional.empty()));
    }

    @Test
    void thatThereIsNoValueIsSaidOfAllOfIt() {
        Answer before = number("85").withNumerator(amount("170")).withDenominator(amount("200"));
        assertThat(differing(before, Answer.BLANK.withAbsence(Absence.NOT_YET))).containsExactly(VALUE);
        assertThat(differing(Answer.BLANK.withAbsence(Absence.NOT_YET), before.withAmount(Optional.empty())))
                .as("what was said to come has come").containsExactly(NUMERATOR, DENOMINATOR);
    }

    private Component component(String name) {
        Component component = RashinbanFactory.eINSTANCE.createComponent();
        component.setId(name);
        component.setName(name);
        kpi.getComponents().add(component);
        return component;
    }

    @Test
    void aTotalFollowsTheComponentsThatAreTaken() {
        kpi.setSource(KpiSource.COMPONENTS);
        AnswerPart direct = AnswerPart.of(Kind.VALUE, component("直営"));
        AnswerPart leased = AnswerPart.of(Kind.VALUE, component("委託"));
        Answer before = number("184").withComponent("直営", amount("110")).withComponent("委託", amount("74"));
        Answer reply = Answer.BLANK.withComponent("直営", amount("120")).withComponent("委託", amount("80"));
        assertThat(differing(before, reply)).containsExactly(direct, leased);
        assertThat(taken(before, reply, direct)).isEqualTo(
                Answer.BLANK.withComponent("直営", amount("120")).withComponent("委託", amount("74")));
        assertThat(direct.label(kpi).in(Locale.JAPANESE)).isEqualTo("実績値（直営）");
    }

    private AskedValue asked() {
        AskedValue asked = RashinbanFactory.eINSTANCE.createAskedValue();
        asked.setKpi(kpi);
        asked.setPeriod(YEAR);
        return asked;
    }

    private Actual known(Answer answer) {
        Actual actual = Entering.add(kpi, YEAR);
        Entering.replace(answer, actual, kpi);
        actual.setState(ActualState.ACCEPTED);
        return actual;
    }

    private static void accept(AskedValue asked, Answer reply, AnswerPart... chosen) {
        new Acceptance(LocalDate.EPOCH).accept(asked, reply, Set.of(chosen)::contains);
    }

    @Test
    void aNoteThatIsLeftIsNotLostForTheNextReply() {
        Actual actual = known(number("240").withNote(Optional.of("担当課で確認済み")));
        AskedValue asked = asked();
        Answer issued = Answer.of(actual);
        Answer reply = number("250").withNote(Optional.of("未確認"));
        accept(asked, reply, VALUE);
        assertThat(Answer.of(actual)).isEqualTo(number("250").withNote(Optional.of("担当課で確認済み")));
        Answer again = Basis.of(asked, Optional.of(issued)).beside(Answer.of(actual), reply);
        assertThat(again.note()).as("the form had printed what stands").contains("未確認");
        actual.setComment("その後の追記");
        assertThat(Basis.of(asked, Optional.of(issued)).beside(Answer.of(actual), reply).note()).contains("その後の追記\n未確認");
    }

    @Test
    void aValueWhoseNoteAloneWasTakenMayStillBeChangedByTheDepartment() {
        Actual actual = known(number("240"));
        AskedValue asked = asked();
        Basis before = Basis.of(asked, Optional.of(number("240")));
        accept(asked, number("240").withNote(Optional.of("速報")), NOTE);
        Basis after = Basis.of(asked, Optional.of(number("240")));
        assertThat(Judging.of(kpi, after, Known.of(kpi, YEAR), number("250")).outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(Map.of("before", before.isReplied(), "after", after.isReplied())).containsValues(false);
        Entering.replace(number("238"), actual, kpi);
        assertThat(Judging.of(kpi, after, Known.of(kpi, YEAR), number("250")).outcome()).as("somebody else changed it")
                .isEqualTo(Outcome.CONFLICTING);
    }

    @Test
    void theNoteIsTakenWithoutBeingAConfirmationAndTheConfirmationWithoutTheNote() {
        Actual before = Entering.add(kpi, YEAR.previous());
        before.setAmount(Amount.of(100));
        before.setState(ActualState.ACCEPTED);
        Answer reply = number("900").withNote(Optional.of("全校で実施"));
        accept(asked(), reply, VALUE, NOTE);
        Actual actual = Entering.present(kpi, YEAR).orElseThrow();
        assertThat(actual.getConfirmation()).isNull();
        assertThat(actual.getComment()).isEqualTo("全校で実施");
        kpi.getActuals().remove(actual);
        accept(asked(), reply, VALUE, AnswerPart.of(Kind.CONFIRMATION));
        Actual confirmed = Entering.present(kpi, YEAR).orElseThrow();
        assertThat(confirmed.getConfirmation()).isEqualTo("全校で実施");
        assertThat(confirmed.getComment()).isNull();
    }

    @Test
    void theWordsOfAReplyThatTakesItsValueBackAreTakenAlone() {
        Actual actual = known(number("240"));
        new Acceptance(LocalDate.EPOCH).withdraw(asked(), Answer.BLANK.withNote(Optional.of("再集計中")), Set.of(NOTE)::contains);
        assertThat(Answer.of(actual)).isEqualTo(number("240").withNote(Optional.of("再集計中")));
        new Acceptance(LocalDate.EPOCH).withdraw(asked(), Answer.BLANK.withNote(Optional.of("取下げ")), Set.of(VALUE)::contains);
        assertThat(Answer.of(actual)).isEqualTo(Answer.BLANK.withNote(Optional.of("再集計中")));
        assertThat(actual.getState()).isEqualTo(ActualState.RETURNED);
    }

    @Test
    void nothingAtAllMakesNoValue() {
        accept(asked(), number("240 ABOUT"), ABOUT);
        assertThat(kpi.getActuals()).isEmpty();
    }

    @Test
    void theWordsOfADraftStayWhereOnlyTheValueIsTaken() {
        Actual draft = known(number("230").withNote(Optional.of("下書きの備考")).withEvidence(Optional.of("台帳.xlsx")));
        draft.setState(ActualState.DRAFT);
        accept(asked(), number("240").withNote(Optional.of("回答の備考")), VALUE);
        assertThat(Answer.of(draft)).isEqualTo(number("240").withNote(Optional.of("下書きの備考")).withEvidence(Optional.of("台帳.xlsx")));
        assertThat(draft.getState()).isEqualTo(ActualState.ACCEPTED);
    }

    @Test
    void evidenceThatTwoHaveNamedIsToldOnce() {
        Actual actual = known(number("240").withEvidence(Optional.of("台帳.xlsx")));
        actual.getEvidence().add(EcoreUtil.copy(actual.getEvidence().getFirst()));
        assertThat(Answer.of(actual).evidence()).contains("台帳.xlsx");
    }
}
