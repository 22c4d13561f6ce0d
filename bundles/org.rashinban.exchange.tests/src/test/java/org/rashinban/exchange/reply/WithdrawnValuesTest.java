package org.rashinban.exchange.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.enquiry.Outcome;
import org.rashinban.exchange.form.Issue;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
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
