package org.rashinban.exchange.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.enquiry.AnswerPart;
import org.rashinban.core.enquiry.AnswerPart.Kind;
import org.rashinban.core.enquiry.Entering;
import org.rashinban.core.enquiry.Outcome;
import org.rashinban.exchange.form.Issue;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.text.Localized;

/** The office takes one cell of a row and leaves another, seeing of each what is known, what would hold and the difference. */
class ChosenCellsTest extends AnsweredRound {

    private static String shown(ReplyCell cell) {
        return String.join(" ", cell.address(), cell.label().in(Locale.JAPANESE), text(cell.before()), text(cell.after()),
                cell.difference().map(Object::toString).orElse(""));
    }

    private static String text(Optional<Localized> said) {
        return said.map(words -> words.in(Locale.JAPANESE)).orElse("－");
    }

    private static Decision taking(Kind... kinds) {
        return (row, part) -> List.of(kinds).contains(part.kind());
    }

    private void take(Returns returns, Decision decision) {
        assertThat(decision.objection(returns.collected())).isEmpty();
        new Accepting(returns.collected(), JUNE).accept(decision);
    }

    private static String objection(Returns returns, Decision decision) {
        return decision.objection(returns.collected()).orElseThrow().in(Locale.JAPANESE);
    }

    @Test
    void everyCellIsShownWithWhatIsKnownWhatWouldHoldAndTheDifference() throws IOException {
        enter("A07a", ActualState.ACCEPTED, said -> amount("204").apply(said).withNote(Optional.of("確定値")));
        Returns returns = Returns.of(enquiry, reply(issue().getFirst(),
                form -> form.text("I14", "約250").text("N14", "速報値").text("O14", "台帳.xlsx")));
        assertThat(returns.about("A07a").cells()).extracting(ChosenCellsTest::shown).containsExactly("回答票!I14 実績値 204回 250回 46",
                "回答票!M14 概数 － 約 ", "回答票!N14 備考 確定値 速報値 ", "回答票!O14 根拠資料 － 台帳.xlsx ");
    }

    @Test
    void theValueIsTakenWithoutItsNote() throws IOException {
        enter("A07a", ActualState.ACCEPTED, said -> amount("204").apply(said).withNote(Optional.of("確定値")));
        Issue.Issued form = issue().getFirst();
        Returns returns = Returns.of(enquiry, reply(form, some -> some.number("I14", 250).text("N14", "未確認の備考").text("O14", "台帳.xlsx")));
        take(returns, taking(Kind.VALUE, Kind.EVIDENCE));
        Answer stored = Answer.of(actual("A07a").orElseThrow());
        assertThat(stored.amount()).contains(Amount.of(250));
        assertThat(stored.note()).contains("確定値");
        assertThat(stored.evidence()).contains("台帳.xlsx");
        assertThat(returns.collected().files().getFirst().form().orElseThrow().getReplies()).singleElement()
                .satisfies(reply -> assertThat(reply.getAcceptedValues()).isEqualTo(1));
    }

    @Test
    void whatWasLeftCanBeTakenFromTheSameFileLater() throws IOException {
        Issue.Issued form = issue().getFirst();
        Returns returns = Returns.of(enquiry, reply(form, some -> some.number("I14", 250).text("N14", "速報値")));
        take(returns, taking(Kind.VALUE));
        CollectedRow again = Returns.of(enquiry, reply(form, some -> some.number("I14", 250).text("N14", "速報値"))).about("A07a");
        assertThat(again.outcome()).as(Returns.said(again)).isEqualTo(Outcome.CONFLICTING);
        assertThat(Returns.said(again)).isEqualTo("この回答は取り込み済みですが、備考または根拠資料は受け付けていないか、その後に改められています。");
        Returns second = Returns.of(enquiry, reply(form, some -> some.number("I14", 250).text("N14", "速報値")));
        take(second, taking(Kind.NOTE));
        assertThat(actual("A07a").orElseThrow().getComment()).isEqualTo("速報値");
    }

    @Test
    void theNoteAloneLeavesTheValueAsItStands() throws IOException {
        enter("A07a", ActualState.SUBMITTED, amount("204"));
        Returns returns = Returns.of(enquiry, reply(issue().getFirst(), form -> form.number("I14", 250).text("N14", "速報値")));
        take(returns, taking(Kind.NOTE));
        Actual stored = actual("A07a").orElseThrow();
        assertThat(stored.getAmount()).isEqualTo(Amount.of(204));
        assertThat(stored.getComment()).isEqualTo("速報値");
        assertThat(stored.getState()).as("nobody has accepted the value").isEqualTo(ActualState.SUBMITTED);
    }

    @Test
    void oneComponentIsTakenAndTheOtherLeft() throws IOException {
        List<String> ids = kpi("A03").getComponents().stream().map(part -> part.getId()).toList();
        enter("A03", ActualState.ACCEPTED, said -> said.withComponent(ids.get(0), Optional.of(Amount.of(110)))
                .withComponent(ids.get(1), Optional.of(Amount.of(74))));
        Issue.Issued form = issue().getFirst();
        int at = row(form, "A03");
        Returns returns = Returns.of(enquiry, reply(form, some -> some.number("I" + (at + 1), 120).number("I" + (at + 2), 80)));
        List<ReplyCell> cells = returns.about("A03").cells();
        assertThat(shown(cells.getFirst())).as("the sum is told, but not taken by itself").isEqualTo(" 実績値（計算） 184窓口 200窓口 16");
        assertThat(cells.getFirst().part()).isEmpty();
        AnswerPart first = cells.get(1).part().orElseThrow();
        assertThat(cells.get(1).address()).isEqualTo("回答票!I" + (at + 1));
        take(returns, (row, part) -> part.equals(first));
        assertThat(Answer.of(actual("A03").orElseThrow()).components()).containsEntry(ids.get(0), Amount.of(120)).containsEntry(ids.get(1),
                Amount.of(74));
    }

    @Test
    void halfAFractionAndAMarkWithoutItsNumberAreRefused() throws IOException {
        Returns returns = Returns.of(enquiry, reply(issue().getFirst(), form -> form.number("J5", 60).number("K5", 200).text("M5", "約")));
        assertThat(objection(returns, taking(Kind.NUMERATOR))).isEqualTo("reply.xlsx の 回答票!J5：分子と分母は両方とも記入してください。");
        assertThat(objection(returns, taking(Kind.ABOUT))).contains("選んだセルだけでは回答になりません。");
        take(returns, taking(Kind.NUMERATOR, Kind.DENOMINATOR));
        assertThat(actual("A01a").orElseThrow().getNumerator()).isEqualTo(Amount.of(60));
    }

    @Test
    void aPercentageIsTakenWithoutTheFractionThatContradictsIt() throws IOException {
        Returns returns =
                Returns.of(enquiry, reply(issue().getFirst(), form -> form.number("I5", 85).number("J5", 60).number("K5", 200)));
        assertThat(returns.about("A01a").outcome()).isEqualTo(Outcome.CONFLICTING);
        take(returns, taking(Kind.NUMERATOR, Kind.DENOMINATOR));
        assertThat(actual("A01a").orElseThrow().getAmount()).isNull();
        assertThat(actual("A01a").orElseThrow().getDenominator()).isEqualTo(Amount.of(200));
    }

    @Test
    void ofRepliesThatContradictOneAnotherOneValueIsTakenAndTheNoteOfTheOther() throws IOException {
        List<Issue.Issued> owners = asking(issue(), "A07a");
        int at = row(owners.get(1), "A07a");
        Returns returns = Returns.of(enquiry, number(owners.getFirst(), "A07a", 240),
                reply(owners.get(1), form -> form.number("I" + at, 230).text("N" + at, "別の集計による")));
        assertThat(objection(returns, taking(Kind.VALUE))).contains("回答が食い違っています。どれか一つを選んでください。");
        CollectedRow first = returns.collected().rows().stream().filter(CollectedRow::disputed).findFirst().orElseThrow();
        take(returns, (row, part) -> part.kind() == (row == first ? Kind.VALUE : Kind.NOTE));
        assertThat(actual("A07a").orElseThrow().getAmount()).isEqualTo(Amount.of(240));
        assertThat(actual("A07a").orElseThrow().getComment()).isEqualTo("別の集計による");
    }

    @Test
    void whatTakesTheValueBackMayBeLeftAndItsNoteTaken() throws IOException {
        enter("A07a", ActualState.ACCEPTED, amount("204"));
        Returns returns = Returns.of(enquiry, reply(issue().getFirst(), form -> form.clear("I14").text("N14", "再集計中")));
        assertThat(returns.about("A07a").cells()).extracting(ChosenCellsTest::shown).containsExactly("回答票!I14 実績値 204回 － ",
                "回答票!N14 備考 － 再集計中 ");
        take(returns, taking(Kind.NOTE));
        assertThat(Answer.of(actual("A07a").orElseThrow()).amount()).contains(Amount.of(204));
    }

    @Test
    void theNoteToAnUnlikelyValueConfirmsItOnlyIfThatIsChosen() throws IOException {
        kpi("A07a").getActuals().clear();
        enterBefore("100");
        Returns returns = Returns.of(enquiry, reply(issue().getFirst(), form -> form.number("I14", 900).text("N14", "全校で実施したため")));
        assertThat(returns.about("A07a").cells()).extracting(ChosenCellsTest::shown).contains("回答票!N14 備考による確認 － 全校で実施したため ");
        take(returns, taking(Kind.VALUE, Kind.NOTE));
        assertThat(actual("A07a").orElseThrow().getConfirmation()).isNull();
    }

    private void enterBefore(String number) {
        Actual before = Entering.actual(kpi("A07a"), YEAR.previous());
        before.setState(ActualState.ACCEPTED);
        before.setAmount(Amount.of(number));
        kpi("A07a").getActuals().add(before);
    }
}
