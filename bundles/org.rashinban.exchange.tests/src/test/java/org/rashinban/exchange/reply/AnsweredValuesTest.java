package org.rashinban.exchange.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.enquiry.Entering;
import org.rashinban.core.enquiry.Outcome;
import org.rashinban.core.entry.Review;
import org.rashinban.exchange.Rounds;
import org.rashinban.exchange.SavedForm;
import org.rashinban.exchange.form.Issue;
import org.rashinban.model.Absence;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.AskedValue;
import org.rashinban.model.Component;
import org.rashinban.model.Enquiry;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiValueType;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

/** What a reply comes to beside what the office, other owners and earlier replies have said about the same value. */
class AnsweredValuesTest {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 2);
    private static final FiscalPeriod YEAR = FiscalPeriod.fiscalYear(2024);

    @TempDir
    Path folder;

    private final Enquiry enquiry = Rounds.open(Rounds.program("hamamatsu"), Rounds.order("令和6年度KPI照会"));
    private int files;

    private Kpi kpi(String code) {
        return enquiry.getForms().stream().flatMap(form -> form.getAsked().stream()).map(AskedValue::getKpi)
                .filter(kpi -> code.equals(kpi.getCode())).findFirst().orElseThrow();
    }

    private Optional<Actual> actual(String code) {
        return Entering.present(kpi(code), YEAR);
    }

    /** Somebody enters a value in the program. */
    private Actual enter(String code, ActualState state, UnaryOperator<Answer> said) {
        Actual actual = actual(code).orElseGet(() -> {
            Actual made = Entering.actual(YEAR);
            kpi(code).getActuals().add(made);
            return made;
        });
        Entering.replace(said.apply(Answer.of(actual)), actual, kpi(code));
        actual.setState(state);
        return actual;
    }

    private static UnaryOperator<Answer> amount(String number) {
        return answer -> answer.withAmount(Optional.of(Amount.of(number)));
    }

    private List<Issue.Issued> issue() throws IOException {
        return Rounds.issue(enquiry, folder.resolve("issued" + files++));
    }

    /** The row of a KPI in a form, as it went out. */
    private static int row(Issue.Issued issued, String code) {
        int row = SavedForm.FIRST_ROW;
        for (AskedValue asked : issued.form().getAsked()) {
            if (code.equals(asked.getKpi().getCode())) {
                return row;
            }
            row += 1 + asked.getKpi().getComponents().size();
        }
        throw new AssertionError(code + " is not asked here");
    }

    private static List<Issue.Issued> asking(List<Issue.Issued> issued, String code) {
        return issued.stream().filter(one -> one.form().getAsked().stream().anyMatch(asked -> code.equals(asked.getKpi().getCode())))
                .toList();
    }

    private Path reply(Issue.Issued issued, UnaryOperator<SavedForm> change) throws IOException {
        return change.apply(SavedForm.open(issued.file())).save(folder.resolve("back" + files++ + "/reply.xlsx"));
    }

    private Path number(Issue.Issued issued, String code, double number) throws IOException {
        return reply(issued, form -> form.number("I" + row(issued, code), number));
    }

    private void take(Path... replies) {
        new Accepting(Returns.of(enquiry, replies).collected(), JUNE).accept(Accepting.Choice.VALID);
    }

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

    private Path noted(Issue.Issued issued, String note, String evidence) throws IOException {
        int at = row(issued, "A03");
        return reply(issued, form -> form.number("I" + at, 184).number("I" + (at + 1), 110).number("I" + (at + 2), 74).text("N" + at, note)
                .text("O" + at, evidence));
    }

    @Test
    void theNotesAndEvidenceOfAllOwnersAreKept() throws IOException {
        List<Issue.Issued> owners = asking(issue(), "A03");
        assertThat(owners).as("owners of A03").hasSize(3);

        take(noted(owners.get(0), "本庁分", "窓口台帳.xlsx"), noted(owners.get(1), "区役所分", "区役所集計.xlsx"),
                noted(owners.get(2), "指定管理分", "窓口台帳.xlsx"));

        Answer said = Answer.of(actual("A03").orElseThrow());
        assertThat(said.note()).contains("本庁分\n区役所分\n指定管理分");
        assertThat(said.evidence()).contains("窓口台帳.xlsx\n区役所集計.xlsx");
    }

    @Test
    void soTheyAreWhenTheRepliesComeInOneAfterTheOther() throws IOException {
        List<Issue.Issued> owners = asking(issue(), "A03");
        take(noted(owners.get(0), "本庁分", "窓口台帳.xlsx"));
        take(noted(owners.get(1), "区役所分", "区役所集計.xlsx"));
        take(noted(owners.get(0), "本庁分（確定）", "窓口台帳.xlsx"));

        Answer said = Answer.of(actual("A03").orElseThrow());
        assertThat(said.note()).contains("本庁分\n区役所分\n本庁分（確定）");
        assertThat(said.evidence()).contains("窓口台帳.xlsx\n区役所集計.xlsx");
    }

    private Path words(Issue.Issued issued, String note) throws IOException {
        return reply(issued, form -> form.text("N" + row(issued, "A07a"), note));
    }

    @Test
    void ofOwnersWhoComeInTogetherOneMayWriteNothingButANote() throws IOException {
        List<Issue.Issued> owners = asking(issue(), "A07a");
        Path value = reply(owners.get(0), form -> form.number("I" + row(owners.get(0), "A07a"), 240)
                .text("N" + row(owners.get(0), "A07a"), "本庁分"));
        Path note = words(owners.get(1), "区役所分は別途");

        take(value, note);

        assertThat(actual("A07a").orElseThrow().getAmount()).isEqualTo(Amount.of(240));
        assertThat(actual("A07a").orElseThrow().getState()).isEqualTo(ActualState.ACCEPTED);
        assertThat(actual("A07a").orElseThrow().getComment()).isEqualTo("本庁分\n区役所分は別途");
        kpi("A07a").getActuals().remove(actual("A07a").orElseThrow());

        take(note, value);

        assertThat(actual("A07a").orElseThrow().getAmount()).isEqualTo(Amount.of(240));
        assertThat(actual("A07a").orElseThrow().getComment()).isEqualTo("区役所分は別途\n本庁分");
    }

    @Test
    void aNoteWithoutAValueIsKeptAndTheValueIsStillToCome() throws IOException {
        Issue.Issued form = issue().getFirst();
        Path note = words(form, "集計中です");
        take(note);

        Actual kept = actual("A07a").orElseThrow();
        assertThat(kept.getState()).isEqualTo(ActualState.DRAFT);
        assertThat(kept.getComment()).isEqualTo("集計中です");
        assertThat(Returns.of(enquiry, note).about("A07a").outcome()).as("the same words again").isEqualTo(Outcome.UNCHANGED);
        take(reply(form, some -> some.number("I14", 240).text("N14", "確定しました")));
        assertThat(kept.getState()).isEqualTo(ActualState.ACCEPTED);
        assertThat(kept.getComment()).as("the department puts its own note anew").isEqualTo("確定しました");
    }

    @Test
    void aNoteAloneLeavesTheNumberOfADraftAndOfAValueGivenBack() throws IOException {
        Issue.Issued form = issue().getFirst();
        Actual draft = enter("A07a", ActualState.DRAFT, said -> amount("240").apply(said).withNote(Optional.of("下書きの備考")));
        take(words(form, "集計中です"));

        assertThat(draft.getState()).isEqualTo(ActualState.DRAFT);
        assertThat(draft.getAmount()).isEqualTo(Amount.of(240));
        assertThat(draft.getComment()).isEqualTo("下書きの備考\n集計中です");

        Review.giveBack(draft, "下半期も加えてください。", JUNE);
        take(words(form, "下半期は来月分かります"));
        assertThat(draft.getState()).isEqualTo(ActualState.RETURNED);
        assertThat(draft.getAmount()).isEqualTo(Amount.of(240));
        assertThat(draft.getFlags()).singleElement().satisfies(flag -> assertThat(flag.isResolved()).as("not handed in yet").isFalse());
    }

    @Test
    void aNoteAloneDoesNotAcceptWhatWaitsForTheOffice() throws IOException {
        Issue.Issued form = issue().getFirst();
        Actual waiting = enter("A07a", ActualState.SUBMITTED, said -> amount("240").apply(said).withNote(Optional.of("上半期")));
        take(words(form, "下半期を含みません"));

        assertThat(waiting.getState()).isEqualTo(ActualState.SUBMITTED);
        assertThat(waiting.getAmount()).isEqualTo(Amount.of(240));
        assertThat(waiting.getComment()).isEqualTo("上半期\n下半期を含みません");
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
    void aWordThatIsReadAsABlankIsNamed() throws IOException {
        CollectedRow row = Returns.of(enquiry, reply(issue().getFirst(), some -> some.text("I7", "構築中").text("L7", "未定"))).about("A02a");

        assertThat(row.outcome()).isEqualTo(Outcome.NEW);
        assertThat(row.reply().text()).contains("構築中");
        assertThat(Returns.said(row)).contains("「未定」のセルは");
    }

    private void accept(Returns returns, Accepting.Choice choice) {
        new Accepting(returns.collected(), JUNE).accept(choice);
    }

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
        Actual before = Entering.actual(YEAR.previous());
        before.setState(ActualState.ACCEPTED);
        before.setAmount(Amount.of(100));
        kpi("A07a").getActuals().add(before);
        Issue.Issued form = issue().getFirst();
        take(reply(form, some -> some.number("I14", 900).text("N14", "全校で実施したため")));
        assertThat(actual("A07a").orElseThrow().getConfirmation()).isEqualTo("全校で実施したため");

        Path again = reply(form, some -> some.number("I14", 9000));
        assertThat(Returns.of(enquiry, again).about("A07a").doubt()).isPresent();
        take(again);
        assertThat(actual("A07a").orElseThrow().getConfirmation()).as("the reason was for 900").isNull();
    }
}
