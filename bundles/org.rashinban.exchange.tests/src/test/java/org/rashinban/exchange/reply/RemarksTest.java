package org.rashinban.exchange.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.enquiry.Outcome;
import org.rashinban.core.entry.Review;
import org.rashinban.exchange.form.Issue;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.amount.Amount;

/** Notes and evidence of several owners, and words that come without a value. */
class RemarksTest extends AnsweredRound {

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

    private Issue.Issued withNoteAndEvidence() throws IOException {
        enter("A07a", ActualState.ACCEPTED,
                said -> amount("240").apply(said).withNote(Optional.of("速報値")).withEvidence(Optional.of("講座台帳.xlsx")));
        return issue().getFirst();
    }

    @Test
    void aNoteIsErasedByEmptyingItsCell() throws IOException {
        Issue.Issued form = withNoteAndEvidence();
        Path erased = reply(form, some -> some.clear("N14"));

        CollectedRow row = Returns.of(enquiry, erased).about("A07a");
        assertThat(row.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(row.stored().note()).as("what goes").contains("速報値");
        assertThat(row.after().note()).isEmpty();
        assertThat(Returns.said(row)).isEqualTo("値は同じで、備考または根拠資料が変わります。（「備考（増減の理由など）」の記入が消されています。受け付けると、現在の「速報値」を消します）");
        assertThat(actual("A07a").orElseThrow().getComment()).as("not before it is accepted").isEqualTo("速報値");
        take(erased);

        Actual left = actual("A07a").orElseThrow();
        assertThat(left.getComment()).isNull();
        assertThat(left.getAmount()).isEqualTo(Amount.of(240));
        assertThat(Answer.of(left).evidence()).contains("講座台帳.xlsx");
        assertThat(Returns.of(enquiry, erased).about("A07a").outcome()).as("the same file again").isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void evidenceIsErasedInTheSameWayAlsoTogetherWithAnotherValue() throws IOException {
        take(reply(withNoteAndEvidence(), some -> some.clear("O14").number("I14", 250)));

        Answer left = Answer.of(actual("A07a").orElseThrow());
        assertThat(left.evidence()).isEmpty();
        assertThat(left.note()).contains("速報値");
        assertThat(left.amount()).contains(Amount.of(250));
    }

    @Test
    void aNoteThatSomebodyWroteSinceIsNotErased() throws IOException {
        Issue.Issued form = withNoteAndEvidence();
        enter("A07a", ActualState.ACCEPTED, said -> said.withNote(Optional.of("確定値")));

        assertThat(Returns.of(enquiry, reply(form, some -> some.clear("N14"))).about("A07a").outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void aNoteWhoseColumnIsMissingIsNotErased() throws IOException {
        Issue.Issued form = withNoteAndEvidence();

        assertThat(Returns.of(enquiry, reply(form, some -> some.withoutColumn("N"))).about("A07a").outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void oneOwnerErasesTheNoteThatTheOtherLeftAsItWas() throws IOException {
        enter("A07a", ActualState.ACCEPTED, said -> amount("240").apply(said).withNote(Optional.of("速報値")));
        List<Issue.Issued> owners = asking(issue(), "A07a");
        Path erased = reply(owners.get(0), form -> form.clear("N" + row(owners.get(0), "A07a")));

        take(reply(owners.get(1), form -> form), erased);

        assertThat(actual("A07a").orElseThrow().getComment()).isNull();
    }

    @Test
    void theNoteOfAValueThatWasGivenBackIsErasedWithoutTouchingTheValue() throws IOException {
        Actual returned = enter("A07a", ActualState.SUBMITTED, said -> amount("240").apply(said).withNote(Optional.of("速報値")));
        Review.giveBack(returned, "下半期も加えてください。", JUNE);
        take(reply(issue().getFirst(), some -> some.clear("N14")));

        assertThat(returned.getComment()).isNull();
        assertThat(returned.getAmount()).isEqualTo(Amount.of(240));
        assertThat(returned.getState()).isEqualTo(ActualState.RETURNED);
    }

    @Test
    void aValueThatIsTakenBackTogetherWithItsNoteIsGone() throws IOException {
        enter("A07a", ActualState.ACCEPTED, said -> amount("240").apply(said).withNote(Optional.of("速報値")));
        Returns returns = Returns.of(enquiry, reply(issue().getFirst(), some -> some.clear("I14").clear("N14")));

        assertThat(returns.about("A07a").outcome()).isEqualTo(Outcome.CONFLICTING);
        accept(returns, Accepting.Choice.ALL);
        assertThat(actual("A07a")).isEmpty();
    }
}
