package org.rashinban.exchange.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.enquiry.Entering;
import org.rashinban.core.enquiry.Outcome;
import org.rashinban.core.entry.Review;
import org.rashinban.exchange.SavedForm;
import org.rashinban.exchange.form.Issue;
import org.rashinban.model.Absence;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.Component;
import org.rashinban.model.KpiValueType;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

/** What a reply comes to beside what the office, other owners and earlier replies have said about the same value. */
class AnsweredValuesTest extends AnsweredRound {

    @Test
    void whatTheOfficeEnteredAfterAReplyIsNotOverwrittenByTheNext() throws IOException {
        Issue.Issued form = issue().getFirst();
        take(reply(form, some -> some.number("I14", 240).number("I15", 15)));
        enter("A07a", ActualState.ACCEPTED, amount("204"));

        Returns second = Returns.of(enquiry, reply(form, some -> some.number("I14", 250).number("I15", 16)));

        assertThat(second.about("A07a").outcome()).isEqualTo(Outcome.CONFLICTING);
        assertThat(Returns.said(second.about("A07a"))).isEqualTo("前回の回答の受付後に 204回 が入力されていますが、回答は 250回 です。");
        assertThat(second.about("A07b").outcome()).as("nobody else has touched it").isEqualTo(Outcome.CHANGED);
    }

    @Test
    void anotherValueOfTheFormThatWasAcceptedDoesNotMakeThisOneItsOwn() throws IOException {
        Issue.Issued form = issue().getFirst();
        take(number(form, "A07b", 15));
        enter("A07a", ActualState.ACCEPTED, amount("238"));

        CollectedRow row = Returns.of(enquiry, reply(form, some -> some.number("I14", 240).number("I15", 15))).about("A07a");

        assertThat(row.outcome()).isEqualTo(Outcome.CONFLICTING);
        assertThat(Returns.said(row)).isEqualTo("回答票の配布後に 238回 が入力されていますが、回答は 240回 です。");
        assertThat(Accepting.Choice.VALID.test(row)).isFalse();
    }

    @Test
    void aSecondReplyOfOneOwnerConflictsWithWhatTheOtherSaidSince() throws IOException {
        List<Issue.Issued> owners = asking(issue(), "A07a");
        Issue.Issued one = owners.getFirst();
        Issue.Issued other = owners.get(1);
        take(number(one, "A07a", 240));
        Path against = number(other, "A07a", 230);
        assertThat(Returns.of(enquiry, against).about("A07a").outcome()).isEqualTo(Outcome.CONFLICTING);
        new Accepting(Returns.of(enquiry, against).collected(), JUNE).accept(Accepting.Choice.ALL);
        assertThat(actual("A07a").orElseThrow().getAmount()).isEqualTo(Amount.of(230));

        assertThat(Returns.of(enquiry, number(one, "A07a", 250)).about("A07a").outcome()).as("it does not know of 230")
                .isEqualTo(Outcome.CONFLICTING);
        assertThat(Returns.of(enquiry, number(other, "A07a", 231)).about("A07a").outcome()).as("it corrects itself")
                .isEqualTo(Outcome.CHANGED);
    }

    @Test
    void anOwnerWhoAgreedWithTheOtherMayCorrectWhatBothSaid() throws IOException {
        List<Issue.Issued> owners = asking(issue(), "A07a");
        take(number(owners.getFirst(), "A07a", 240), number(owners.get(1), "A07a", 240));

        assertThat(Returns.of(enquiry, number(owners.get(1), "A07a", 245)).about("A07a").outcome()).isEqualTo(Outcome.CHANGED);
    }

    @Test
    void aFormThatIsIssuedAnewIsAnsweredUponWhatItSays() throws IOException {
        take(number(issue().getFirst(), "A07a", 240));
        enter("A07a", ActualState.ACCEPTED, amount("204"));

        CollectedRow row = Returns.of(enquiry, number(issue().getFirst(), "A07a", 250)).about("A07a");

        assertThat(row.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(Returns.said(row)).isEqualTo("204回 から 250回 に変わります。");
    }

    @Test
    void aDraftIsNeitherPrintedNorInTheWayOfAReply() throws IOException {
        enter("A07a", ActualState.DRAFT, amount("240"));
        Issue.Issued form = issue().getFirst();
        assertThat(SavedForm.open(form.file()).shown("I14")).as("a draft is nobody else's business").isEmpty();

        Path same = number(form, "A07a", 240);
        CollectedRow row = Returns.of(enquiry, same).about("A07a");
        assertThat(row.outcome()).isEqualTo(Outcome.NEW);
        assertThat(Returns.said(row)).isEqualTo("新しい値です。未提出の下書き（240回）に代わります。");
        take(same);
        assertThat(actual("A07a").orElseThrow().getState()).isEqualTo(ActualState.ACCEPTED);
        assertThat(kpi("A07a").getActuals().stream().filter(actual -> YEAR.equals(actual.getPeriod()))).hasSize(1);
    }

    @Test
    void aReturnedValueStandsBesideItsCellAndIsSettledByTheReply() throws IOException {
        Actual returned = enter("A07a", ActualState.SUBMITTED, said -> amount("240").apply(said).withNote(Optional.of("上半期")));
        Review.giveBack(returned, "下半期も加えてください。", JUNE);
        Issue.Issued form = issue().getFirst();
        assertThat(SavedForm.open(form.file()).shown("I14")).isEmpty();
        assertThat(SavedForm.open(form.file()).shown("D14")).contains("差し戻した値：240回（下半期も加えてください。）");

        Path same = number(form, "A07a", 240);
        CollectedRow row = Returns.of(enquiry, same).about("A07a");
        assertThat(row.outcome()).isEqualTo(Outcome.NEW);
        assertThat(Returns.said(row)).contains("差戻し中の値（240回）");
        take(same);
        assertThat(returned.getState()).isEqualTo(ActualState.ACCEPTED);
        assertThat(returned.getComment()).as("a blank takes nothing back").isEqualTo("上半期");
        assertThat(returned.getFlags()).singleElement().satisfies(flag -> assertThat(flag.isResolved()).isTrue());
    }

    @Test
    void aReplyThatRepeatsWhatWaitsForTheOfficeSaysSo() throws IOException {
        Issue.Issued form = issue().getFirst();
        enter("A07a", ActualState.SUBMITTED, amount("240"));

        CollectedRow row = Returns.of(enquiry, number(form, "A07a", 240)).about("A07a");

        assertThat(row.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(Returns.said(row)).contains("提出済みの値と同じ").contains("「受付」");
    }

    private Component component(int at) {
        return kpi("A03").getComponents().get(at);
    }

    @Test
    void aComponentThatIsStillToComeIsTakenAsSuch() throws IOException {
        Issue.Issued form = issue().getFirst();
        int at = row(form, "A03");
        Path reply = reply(form, some -> some.number("I" + (at + 1), 110).text("I" + (at + 2), "未定"));

        CollectedRow row = Returns.of(enquiry, reply).about("A03");
        assertThat(row.outcome()).as(Returns.said(row)).isEqualTo(Outcome.NEW);
        take(reply);

        Actual stored = actual("A03").orElseThrow();
        assertThat(stored.getComponents()).hasSize(2);
        assertThat(stored.getComponents()).anySatisfy(part -> assertThat(part.getAmount()).isEqualTo(Amount.of(110)))
                .anySatisfy(part -> {
                    assertThat(part.getComponent()).isSameAs(component(1));
                    assertThat(part.getAbsence()).isEqualTo(Absence.NOT_YET);
                });
        assertThat(stored.getAbsence()).as("there is something").isEqualTo(Absence.NONE);
        take(reply(form, some -> some.number("I" + (at + 1), 110).number("I" + (at + 2), 74)));
        assertThat(Answer.of(actual("A03").orElseThrow()).absentParts()).isEmpty();
    }

    @Test
    void aValueWhoseComponentsAreAllStillToComeIsStillToCome() throws IOException {
        Issue.Issued form = issue().getFirst();
        int at = row(form, "A03");
        Path reply = reply(form, some -> some.text("I" + (at + 1), "未定").text("I" + (at + 2), "－"));
        assertThat(Returns.of(enquiry, reply).about("A03").outcome()).as(Returns.said(Returns.of(enquiry, reply).about("A03")))
                .isEqualTo(Outcome.NEW);
        take(reply);

        assertThat(actual("A03").orElseThrow().getAbsence()).isEqualTo(Absence.NOT_YET);
        assertThat(Answer.of(actual("A03").orElseThrow()).absentParts()).containsEntry(component(1).getId(), Absence.NOT_APPLICABLE);
    }

    @Test
    void aDayOfCompletionThatIsNotKnownYetAnswersAKpiByDate() throws IOException {
        kpi("A07a").setValueType(KpiValueType.DATE);
        Issue.Issued form = issue().getFirst();
        take(reply(form, some -> some.text("L14", "未定")));
        assertThat(actual("A07a").orElseThrow().getAbsence()).isEqualTo(Absence.NOT_YET);

        CollectedRow done = Returns.of(enquiry, reply(form, some -> some.text("L14", "令和6年10月1日"))).about("A07a");
        assertThat(done.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(done.after().doneOn()).contains(FiscalPeriod.day(2024, 10, 1));
        assertThat(Returns.of(enquiry, reply(form, some -> some.text("L14", "-"))).about("A07a").after().absence())
                .isEqualTo(Absence.NOT_APPLICABLE);
    }

    @Test
    void aDayInTheGreyCellOfAKpiByDateIsNoText() throws IOException {
        kpi("A07a").setValueType(KpiValueType.DATE);
        Issue.Issued form = issue().getFirst();
        for (Path misplaced : List.of(reply(form, some -> some.text("I14", "2024/10/1")),
                reply(form, some -> some.number("I14", 45566, 14)))) {
            CollectedRow row = Returns.of(enquiry, misplaced).about("A07a");
            assertThat(row.outcome()).isEqualTo(Outcome.UNREADABLE);
            assertThat(Returns.said(row)).isEqualTo("日付だけが記入されています。完了した日は「完了日」の列に記入してください。");
        }
    }

    @Test
    void aWordThatIsReadAsABlankIsNamed() throws IOException {
        CollectedRow row = Returns.of(enquiry, reply(issue().getFirst(), some -> some.text("I7", "構築中").text("L7", "未定"))).about("A02a");

        assertThat(row.outcome()).isEqualTo(Outcome.NEW);
        assertThat(row.reply().text()).contains("構築中");
        assertThat(Returns.said(row)).contains("「未定」のセルは");
    }

    @Test
    void theHistoryNamesFilesByTheirWholeHashAndCountsTheOthers() throws IOException, NoSuchAlgorithmException {
        Issue.Issued form = issue().getFirst();
        Path file = number(form, "A07a", 240);
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        Collected one = Returns.of(enquiry, file).collected();
        assertThat(new Accepting(one, JUNE).reason(Locale.JAPANESE)).contains("reply.xlsx", hash);

        Collected many = new Collected(enquiry, Collections.nCopies(60, one.files().getFirst()), List.of(), List.of());
        String reason = new Accepting(many, JUNE).reason(Locale.JAPANESE);

        int named = reason.split(hash, -1).length - 1;
        assertThat(named).isBetween(20, 59);
        assertThat(reason).hasSizeLessThanOrEqualTo(3_900).endsWith("ほか " + (60 - named) + " 件");
    }

    @Test
    void theDifferenceIsThatOfTheQuotientsAndSums() throws IOException {
        enter("A01a", ActualState.ACCEPTED,
                said -> said.withNumerator(Optional.of(Amount.of(50))).withDenominator(Optional.of(Amount.of(200))));
        enter("A03", ActualState.ACCEPTED, said -> said.withComponent(component(0).getId(), Optional.of(Amount.of(100)))
                .withComponent(component(1).getId(), Optional.of(Amount.of(70))));
        Issue.Issued form = issue().getFirst();
        int at = row(form, "A03");

        Returns returns = Returns.of(enquiry, reply(form, some -> some.number("J5", 60).number("I" + (at + 1), 110)));

        assertThat(returns.about("A01a").outcome()).as(Returns.said(returns.about("A01a"))).isEqualTo(Outcome.CHANGED);
        assertThat(returns.about("A01a").difference()).hasValueSatisfying(points -> assertThat(points).isEqualByComparingTo("5"));
        assertThat(returns.about("A03").difference()).hasValueSatisfying(windows -> assertThat(windows).isEqualByComparingTo("10"));
    }

    @Test
    void anUnlikelyValueIsConfirmedByTheNoteThatCameWithItAndNoOther() throws IOException {
        kpi("A07a").getActuals().stream().filter(actual -> YEAR.previous().equals(actual.getPeriod())).toList()
                .forEach(actual -> kpi("A07a").getActuals().remove(actual));
        Actual before = Entering.actual(kpi("A07a"), YEAR.previous());
        before.setState(ActualState.ACCEPTED);
        before.setAmount(Amount.of(100));
        kpi("A07a").getActuals().add(before);
        Issue.Issued form = issue().getFirst();
        Path unlikely = reply(form, some -> some.number("I14", 900).text("N14", "全校で実施したため"));
        take(unlikely);
        assertThat(actual("A07a")).as("not unseen").isEmpty();
        accept(Returns.of(enquiry, unlikely), Accepting.Choice.ALL);
        assertThat(actual("A07a").orElseThrow().getConfirmation()).isEqualTo("全校で実施したため");

        Path again = reply(form, some -> some.number("I14", 9000));
        assertThat(Returns.of(enquiry, again).about("A07a").doubt()).isPresent();
        accept(Returns.of(enquiry, again), Accepting.Choice.ALL);
        assertThat(actual("A07a").orElseThrow().getConfirmation()).as("the reason was for 900").isNull();
    }

    @Test
    void aPercentageIsNoNumerator() throws IOException {
        Issue.Issued form = issue().getFirst();

        for (Path reply : List.of(reply(form, some -> some.text("J5", "45％").number("K5", 60)),
                reply(form, some -> some.number("J5", 45).number("K5", 0.6, 9)))) {
            CollectedRow row = Returns.of(enquiry, reply).about("A01a");
            assertThat(row.outcome()).isEqualTo(Outcome.UNREADABLE);
            assertThat(Returns.said(row)).isEqualTo("分子と分母のセルに割合が入っています。件数や人数などの数を記入してください。割合だけのときは実績値に記入してください。");
        }
        assertThat(Returns.of(enquiry, reply(form, some -> some.text("J5", "45件").text("K5", "0.6千件"))).about("A01a").outcome())
                .as("units of things are fine").isEqualTo(Outcome.NEW);
    }

    /** One of the parts is known already, the total is not. */
    @Test
    void aTotalStillToComeBesideAPartIsNotPassedOverWithoutAWord() throws IOException {
        Issue.Issued form = issue().getFirst();

        CollectedRow row = Returns.of(enquiry, reply(form, some -> some.text("I9", "未定").number("I10", 110))).about("A03");
        assertThat(Returns.said(row)).contains("「未定」のセルは、ほかに記入があるため空欄として読み取りました");
    }

    @Test
    void whatIsTheSameAsInAnotherRowIsNoWordsOfItsOwn() throws IOException {
        Issue.Issued form = issue().getFirst();

        CollectedRow words = Returns.of(enquiry, reply(form, some -> some.text("I7", "同　上"))).about("A02a");
        assertThat(words.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(Returns.said(words)).isEqualTo("「同　上」では、どの行と同じか確定できません。内容を記入してください。");
        CollectedRow note = Returns.of(enquiry, reply(form, some -> some.number("I14", 240).text("N14", "〃"))).about("A07a");
        assertThat(note.outcome()).isEqualTo(Outcome.NEW);
        assertThat(Returns.said(note)).contains("の「〃」は、どの行と同じか分からないため、そのまま読み取りました");
    }

    /** A spreadsheet would make 12,345,678,901,234,600 of it, in a row that nobody has touched. */
    @Test
    void aNumberOfMoreDigitsThanASpreadsheetKeepsComesBackAsItIs() throws IOException {
        enter("A07b", ActualState.ACCEPTED, amount("0.12345678901234567"));
        enter("B06", ActualState.ACCEPTED, amount("12345678901234567.5"));
        Issue.Issued form = issue().getFirst();

        Returns returns = Returns.of(enquiry, number(form, "A07a", 240));
        assertThat(returns.about("A07b").outcome()).as(Returns.said(returns.about("A07b"))).isEqualTo(Outcome.UNCHANGED);
        assertThat(returns.about("B06").outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(returns.about("A07a").outcome()).isEqualTo(Outcome.NEW);
    }
}
