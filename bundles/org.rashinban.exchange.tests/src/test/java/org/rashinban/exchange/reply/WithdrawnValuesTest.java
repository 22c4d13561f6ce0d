package org.rashinban.exchange.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.enquiry.Outcome;
import org.rashinban.core.permission.PeriodLocks;
import org.rashinban.core.tree.Contents;
import org.rashinban.exchange.form.Issue;
import org.rashinban.model.Absence;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Component;
import org.rashinban.model.Plan;
import org.rashinban.model.amount.Amount;

/** A value that its department takes back by emptying the cell. */
class WithdrawnValuesTest extends AnsweredRound {

    @Test
    void aValueThatWasEmptiedIsTakenBackWhenTheOfficeAccepts() throws IOException {
        enter("A07a", ActualState.ACCEPTED, amount("240"));
        Issue.Issued form = issue().getFirst();
        Path emptied = reply(form, some -> some.clear("I14"));
        Returns returns = Returns.of(enquiry, emptied);

        assertThat(returns.about("A07a").outcome()).isEqualTo(Outcome.CONFLICTING);
        assertThat(returns.about("A07a").after()).isEqualTo(Answer.BLANK);
        assertThat(Returns.said(returns.about("A07a"))).startsWith("記入してあった値（240回）が消されています。");
        accept(returns, Accepting.Choice.VALID);
        assertThat(actual("A07a")).as("what is plain does not take it back").isPresent();
        accept(returns, Accepting.Choice.ALL);
        assertThat(actual("A07a")).isEmpty();

        enter("A07a", ActualState.ACCEPTED, amount("250"));
        CollectedRow again = Returns.of(enquiry, emptied).about("A07a");
        assertThat(again.outcome()).as("what was entered since stays").isEqualTo(Outcome.UNCHANGED);
        assertThat(Returns.said(again)).contains("250回", "その後に入力された");
    }

    private void isTakenBackOnlyByItself(Path moved, String place) {
        Returns returns = Returns.of(enquiry, moved);
        CollectedRow row = returns.about("A07a");
        assertThat(row.outcome()).as(Returns.said(row)).isEqualTo(Outcome.CONFLICTING);
        assertThat(Returns.said(row)).contains("ただし、" + place + " に移された可能性があり、取下げかどうか確定できません。");
        accept(returns, Accepting.Choice.ALL);
        assertThat(actual("A07a").orElseThrow().getAmount()).as("all together take nothing back").isEqualTo(Amount.of(240));
        assertThat(row.canBeAccepted()).as("somebody who has looked at it may accept it").isTrue();
    }

    @Test
    void aValueThatStandsElsewhereIsNotTakenBackWithTheOthers() throws IOException {
        enter("A07a", ActualState.ACCEPTED, amount("240"));
        Issue.Issued form = issue().getFirst();

        isTakenBackOnlyByItself(reply(form, some -> some.clear("I14").number("Q14", 240)), "回答票!Q14");
        isTakenBackOnlyByItself(reply(form, some -> some.clear("I14").number("Q14", 250)), "回答票!Q14");
        isTakenBackOnlyByItself(reply(form, some -> some.clear("I14").number("Q20", 240)), "回答票!Q20");
        isTakenBackOnlyByItself(reply(form, some -> some.clear("I14").number("N14", 250)), "回答票!N14");
        isTakenBackOnlyByItself(reply(form, some -> some.clear("I14").insert(26, Map.of("D", "別の指標", "I", "250"))), "回答票!I26");
        isTakenBackOnlyByItself(reply(form, some -> some.clear("I14").clear("C14").clear("D14").clear("E14")), "回答票!I14");
    }

    @Test
    void aWholeColumnOfValuesThatIsCutAndPastedWithoutItsHeadingTakesNothingBack() throws IOException {
        enter("A07a", ActualState.ACCEPTED, amount("240"));
        enter("A07b", ActualState.ACCEPTED, amount("15"));
        Returns returns = Returns.of(enquiry, reply(issue().getFirst(), some -> some.swapCells("I", "Q", 5)));

        accept(returns, Accepting.Choice.ALL);

        assertThat(actual("A07a").orElseThrow().getAmount()).isEqualTo(Amount.of(240));
        assertThat(actual("A07b").orElseThrow().getAmount()).isEqualTo(Amount.of(15));
    }

    @Test
    void aValueThatCameFromAnotherRowIsNotAcceptedWithTheOthers() throws IOException {
        enter("A07a", ActualState.ACCEPTED, amount("240"));
        Returns returns = Returns.of(enquiry, reply(issue().getFirst(), some -> some.clear("I14").number("I15", 240)));

        CollectedRow into = returns.about("A07b");
        assertThat(into.outcome()).isEqualTo(Outcome.CONFLICTING);
        assertThat(Returns.said(into)).startsWith("回答票!I14 から消された値と同じです。");
        assertThat(into.canBeAccepted()).isTrue();
        assertThat(Returns.said(returns.about("A07a"))).contains("回答票!I15 に移された可能性");
        accept(returns, Accepting.Choice.ALL);
        assertThat(actual("A07b")).isEmpty();
        assertThat(actual("A07a").orElseThrow().getAmount()).isEqualTo(Amount.of(240));
        new Accepting(returns.collected(), JUNE).accept(row -> row.equals(into));
        assertThat(actual("A07b").orElseThrow().getAmount()).isEqualTo(Amount.of(240));
    }

    @Test
    void aComponentIsTakenBackByEmptyingItsCell() throws IOException {
        List<Component> parts = kpi("A03").getComponents();
        enter("A03", ActualState.ACCEPTED,
                said -> amount("184").apply(said).withComponent(parts.getFirst().getId(), Optional.of(Amount.of(110)))
                        .withComponent(parts.get(1).getId(), Optional.of(Amount.of(74))));
        Issue.Issued form = asking(issue(), "A03").getFirst();
        int at = row(form, "A03");
        Returns returns = Returns.of(enquiry, reply(form, some -> some.clear("I" + (at + 2))));

        CollectedRow row = returns.about("A03");
        assertThat(row.outcome()).isEqualTo(Outcome.CONFLICTING);
        assertThat(Returns.said(row)).contains("の記入が消されているため、未定として読み取りました");
        accept(returns, Accepting.Choice.VALID);
        assertThat(Answer.of(actual("A03").orElseThrow()).components()).hasSize(2);
        accept(returns, Accepting.Choice.ALL);

        Answer left = Answer.of(actual("A03").orElseThrow());
        assertThat(left.components()).containsOnly(Map.entry(parts.getFirst().getId(), Amount.of(110)));
        assertThat(left.absentParts()).containsOnly(Map.entry(parts.get(1).getId(), Absence.NOT_YET));
        assertThat(left.isToCome()).as("it is to be reported again").isTrue();
    }

    @Test
    void aComponentThatSomebodyEnteredSinceStays() throws IOException {
        List<Component> parts = kpi("A03").getComponents();
        enter("A03", ActualState.ACCEPTED,
                said -> amount("184").apply(said).withComponent(parts.getFirst().getId(), Optional.of(Amount.of(110)))
                        .withComponent(parts.get(1).getId(), Optional.of(Amount.of(74))));
        Issue.Issued form = asking(issue(), "A03").getFirst();
        int at = row(form, "A03");
        enter("A03", ActualState.ACCEPTED,
                said -> amount("190").apply(said).withComponent(parts.get(1).getId(), Optional.of(Amount.of(80))));
        Returns returns = Returns.of(enquiry, reply(form, some -> some.clear("I" + (at + 2))));

        accept(returns, Accepting.Choice.VALID);
        assertThat(Answer.of(actual("A03").orElseThrow()).components()).containsEntry(parts.get(1).getId(), Amount.of(80));
    }

    @Test
    void aPeriodThatWasLockedIsNamedWhateverElseIsTheMatter() throws IOException {
        enter("A07a", ActualState.ACCEPTED, amount("240"));
        Issue.Issued form = issue().getFirst();
        Plan plan = Contents.nearest(kpi("A07a"), Plan.class).orElseThrow();
        plan.getLocks().add(PeriodLocks.made(YEAR, "DX推進課", JUNE, "公表済み"));
        Returns returns =
                Returns.of(enquiry, reply(form, some -> some.clear("I14").text("I15", "12件").number("I6", 50).number("I5", 120)));

        for (String code : List.of("A07a", "A07b", "A01b", "A01a")) {
            CollectedRow row = returns.about(code);
            assertThat(row.canBeAccepted()).as(code).isFalse();
            assertThat(Returns.said(row)).as(code).contains("令和6年度の入力は締め切られています").contains("公表済み");
        }
        assertThat(Returns.said(returns.about("A07a"))).startsWith("記入してあった値（240回）が消されています。");
        assertThat(Returns.said(returns.about("A07b"))).startsWith("「12件」");
    }

    @Test
    void aColumnThatIsMissingTakesNothingBack() throws IOException {
        enter("A07a", ActualState.ACCEPTED, amount("240"));
        Returns returns = Returns.of(enquiry, reply(issue().getFirst(), some -> some.withoutColumn("I")));

        assertThat(returns.about("A07a").withdraws()).isFalse();
        assertThat(returns.about("A07a").canBeAccepted()).isFalse();
        assertThat(Returns.said(returns.about("A07a"))).contains("の列がない");
        accept(returns, Accepting.Choice.ALL);
        assertThat(actual("A07a").orElseThrow().getAmount()).isEqualTo(Amount.of(240));
    }

    @Test
    void aValueIsNotTakenBackByARowThatMayBeAboutAnother() throws IOException {
        enter("A07a", ActualState.ACCEPTED, amount("240"));
        Returns returns = Returns.of(enquiry, reply(issue().getFirst(), some -> some.clear("I14").text("D14", "別の指標")));

        assertThat(returns.about("A07a").outcome()).isEqualTo(Outcome.CONFLICTING);
        assertThat(returns.about("A07a").canBeAccepted()).isFalse();
    }

    @Test
    void wordsStayWhereAValueIsTakenBackAndItIsToBeReportedAgain() throws IOException {
        enter("A07a", ActualState.ACCEPTED, said -> amount("240").apply(said).withNote(Optional.of("速報値")));
        Issue.Issued form = issue().getFirst();
        Returns returns = Returns.of(enquiry, reply(form, some -> some.clear("I14").text("N14", "集計し直しています")));

        assertThat(returns.about("A07a").withdraws()).isTrue();
        accept(returns, Accepting.Choice.ALL);

        Actual left = actual("A07a").orElseThrow();
        assertThat(Answer.of(left).isStated()).isFalse();
        assertThat(left.getComment()).contains("集計し直しています");
        assertThat(left.getState()).isEqualTo(ActualState.RETURNED);
        CollectedRow next = Returns.of(enquiry, reply(issue().getFirst(), some -> some.number("I14", 250))).about("A07a");
        assertThat(next.outcome()).isEqualTo(Outcome.NEW);
    }

    @Test
    void ownersOfWhomOneTakesBackWhatTheOtherCorrectsAreSetBesideEachOther() throws IOException {
        enter("A07a", ActualState.ACCEPTED, amount("240"));
        List<Issue.Issued> forms = issue();
        Issue.Issued first = forms.getFirst();
        Issue.Issued second = forms.stream().filter(form -> form != first && form.form().getAsked().stream()
                .anyMatch(asked -> "A07a".equals(asked.getKpi().getCode()))).findFirst().orElseThrow();
        Returns returns = Returns.of(enquiry, reply(first, some -> some.clear("I14")),
                reply(second, some -> some.number("I" + row(second, "A07a"), 260)));

        assertThat(returns.rows(Outcome.CONFLICTING)).hasSize(2).allMatch(CollectedRow::disputed);
        accept(returns, Accepting.Choice.ALL);
        assertThat(actual("A07a").orElseThrow().getAmount()).isEqualTo(Amount.of(240));
    }
}
