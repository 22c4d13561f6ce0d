package org.rashinban.exchange.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rashinban.core.enquiry.FormStatus;
import org.rashinban.core.enquiry.Outcome;
import org.rashinban.exchange.form.Issue;
import org.rashinban.model.KpiSource;
import org.rashinban.model.amount.Amount;

/** A department fills in the form of an earlier issue, although it has been sent a newer one. */
class EarlierFormsTest extends AnsweredRound {

    private Returns answered() throws IOException {
        Issue.Issued earlier = issue().getFirst();
        kpi("A07a").setUnit("講座");
        kpi("A07b").setTitle("学校数");
        issue();
        Path reply = reply(earlier, form -> form.number("I6", 45.5).number("I14", 240).number("I15", 15));
        return Returns.of(enquiry, reply);
    }

    @Test
    void itIsToldApartFromAnAlteredOne() throws IOException {
        assertThat(answered().collected().files()).singleElement().satisfies(file -> assertThat(file.notes()).singleElement()
                .satisfies(note -> assertThat(note.in(Locale.JAPANESE))
                        .isEqualTo("最新の回答票より前に配布されたものです。照会の内容が変わっていない行は、そのまま読み取りました。")));
    }

    @Test
    void rowsAboutWhichTheSameIsAskedAreReadAsUsual() throws IOException {
        CollectedRow same = answered().about("A01b");

        assertThat(same.outcome()).as(Returns.said(same)).isEqualTo(Outcome.NEW);
        assertThat(same.reply().amount()).contains(Amount.of("45.5"));
        assertThat(Accepting.Choice.VALID.test(same)).isTrue();
    }

    @Test
    void rowsAboutWhichSomethingElseIsAskedNeedADecision() throws IOException {
        Returns returns = answered();

        assertThat(returns.about("A07a").outcome()).isEqualTo(Outcome.CONFLICTING);
        assertThat(Returns.said(returns.about("A07a"))).isEqualTo("最新より前に配布された回答票の行で、照会の内容が「回」から「講座」に変わっています。");
        assertThat(returns.about("A07b").outcome()).isEqualTo(Outcome.CONFLICTING);
        assertThat(Returns.said(returns.about("A07b"))).contains("から「学校数」に変わっています。");
        assertThat(Accepting.Choice.VALID.test(returns.about("A07a"))).isFalse();
        assertThat(Accepting.Choice.ALL.test(returns.about("A07a"))).as("if the office wants it, it can").isTrue();
    }

    /** 240 回 that come back when the plan counts in 千回 by now. */
    @Test
    void whatTheLatestFormAskedMayHaveBeenChangedInThePlanSince() throws IOException {
        Issue.Issued form = issue().getFirst();
        Path reply = reply(form, some -> some.number("I14", 240).number("I15", 15));
        kpi("A07a").setUnit("千回");

        Returns returns = Returns.of(enquiry, reply);
        assertThat(returns.about("A07a").outcome()).isEqualTo(Outcome.CONFLICTING);
        assertThat(Returns.said(returns.about("A07a"))).isEqualTo("回答票の配布後に、照会の内容が「回」から「千回」に変わっています。");
        assertThat(Accepting.Choice.VALID.test(returns.about("A07a"))).isFalse();
        assertThat(returns.about("A07b").outcome()).as("the others stand").isEqualTo(Outcome.NEW);
    }

    @Test
    void aFormThatWasIssuedAgainWithTheSameQuestionsIsNoEarlierOne() throws IOException {
        Issue.Issued first = issue().getFirst();
        issue();
        Returns returns = Returns.of(enquiry, number(first, "A07a", 240));

        assertThat(returns.collected().files().getFirst().notes()).isEmpty();
        assertThat(returns.about("A07a").outcome()).isEqualTo(Outcome.NEW);
    }

    /** The plan calculates by now what the form asked for: nobody would see the answer. */
    @Test
    void whatIsCalculatedByNowIsAskedForNoMore() throws IOException {
        Issue.Issued form = issue().getFirst();
        Path reply = number(form, "A07a", 240);
        int asked = FormStatus.of(enquiry, JUNE).getFirst().asked();
        kpi("A07a").setSource(KpiSource.FORMULA);

        CollectedRow row = Returns.of(enquiry, reply).about("A07a");
        assertThat(row.outcome()).isEqualTo(Outcome.FOREIGN);
        assertThat(Returns.said(row)).isEqualTo("この指標の実績値は、照会の開始後に計算で求めるものに改められたため、受け付けません。");
        assertThat(row.canBeAccepted()).isFalse();
        assertThat(FormStatus.of(enquiry, JUNE).getFirst().asked()).as("nor is the department reminded of it").isEqualTo(asked - 1);
        assertThat(issue().getFirst().values()).isEqualTo(form.values() - 1);
    }
}
