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
}
