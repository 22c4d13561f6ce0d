package org.rashinban.exchange.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.core.enquiry.Entering;
import org.rashinban.core.enquiry.FormStatus;
import org.rashinban.core.enquiry.Outcome;
import org.rashinban.core.enquiry.Reminder;
import org.rashinban.core.permission.PeriodLocks;
import org.rashinban.core.tree.Contents;
import org.rashinban.exchange.Office;
import org.rashinban.exchange.Rounds;
import org.rashinban.exchange.SavedForm;
import org.rashinban.exchange.form.Issue;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.AskedValue;
import org.rashinban.model.Enquiry;
import org.rashinban.model.EnquiryForm;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiValueType;
import org.rashinban.model.PeriodLock;
import org.rashinban.model.Plan;
import org.rashinban.model.amount.Amount;

/** Hamamatsu's round: eleven departments are asked, answer, and are heard. */
class WholeRoundTest {

    private static final LocalDate JUNE = LocalDate.of(2025, 6, 2);

    @TempDir
    Path folder;

    private final Enquiry enquiry = Rounds.open(Rounds.program("hamamatsu"), Rounds.order("令和6年度KPI照会"));

    private List<Path> filled() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Issue.Issued issued : Rounds.issue(enquiry, folder.resolve("issued"))) {
            SavedForm form = SavedForm.open(issued.file());
            int row = SavedForm.FIRST_ROW;
            for (AskedValue asked : issued.form().getAsked()) {
                fill(form, row, asked.getKpi());
                row += 1 + asked.getKpi().getComponents().size();
            }
            files.add(form.save(folder.resolve("returned").resolve(issued.file().getFileName().toString())));
        }
        return files;
    }

    private static void fill(SavedForm form, int row, Kpi kpi) {
        if (kpi.getValueType() == KpiValueType.TEXT) {
            form.text("I" + row, "実施済み");
        } else {
            form.number("I" + row, value(kpi));
        }
    }

    /** The same whoever answers, and below a hundred, for there are percentages. */
    private static int value(Kpi kpi) {
        return 10 + Math.floorMod(kpi.getCode().hashCode(), 80);
    }

    @Test
    void elevenDepartmentsAreAskedForWhatTheyOwn() throws IOException {
        List<Issue.Issued> issued = Rounds.issue(enquiry, folder);

        assertThat(issued).hasSize(11);
        Set<String> links = enquiry.getForms().stream().flatMap(form -> form.getAsked().stream()
                .map(asked -> form.getDepartment().getName() + Contents.element(asked.getKpi()).orElseThrow().getCode()))
                .collect(Collectors.toSet());
        assertThat(links).as("each link of an item with a department that owns it").hasSize(26);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(11);
        }
        assertThat(enquiry.getForms()).allSatisfy(form -> {
            assertThat(form.getIssuedOn()).isEqualTo(Rounds.MAY);
            assertThat(form.getChecksum()).matches("[0-9a-f]{64}");
        });
    }

    @Test
    void whatComesBackIsAcceptedOnceForEachValue() throws IOException {
        accept(filled().stream().map(ReturnedFile::of).toList());
    }

    @Test
    void soItIsWhenLibreOfficeSavedTheForms() throws IOException, InterruptedException {
        Office office = Office.orPassOver();
        Path saved = Files.createDirectories(folder.resolve("saved"));
        office.saveAs("xlsx", filled(), saved, folder.resolve("profile"));
        accept(ReturnedFile.in(saved));
    }

    private void accept(List<ReturnedFile> files) throws IOException {
        assertThat(files).hasSize(11);
        Collected collected = new Collecting(Rounds.STORE, enquiry).collect(files, any -> {
        });

        assertThat(collected.refused()).isEmpty();
        Map<Outcome, Long> outcomes =
                collected.rows().stream().collect(Collectors.groupingBy(CollectedRow::outcome, Collectors.counting()));
        int asked = enquiry.getForms().stream().mapToInt(form -> form.getAsked().size()).sum();
        long kpis = enquiry.getForms().stream().flatMap(form -> form.getAsked().stream()).map(AskedValue::getKpi).distinct().count();
        assertThat(outcomes).containsEntry(Outcome.NEW, kpis).containsEntry(Outcome.UNCHANGED, asked - kpis).hasSize(2);

        Accepting accepting = new Accepting(collected, JUNE);
        assertThat(accepting.accept(Accepting.Choice.NONE)).isEmpty();
        assertThat(accepting.accept(Accepting.Choice.VALID)).hasSize((int) kpis);

        for (EnquiryForm form : enquiry.getForms()) {
            for (AskedValue value : form.getAsked()) {
                Actual actual = Entering.present(value.getKpi(), value.getPeriod()).orElseThrow();
                assertThat(actual.getState()).isEqualTo(ActualState.ACCEPTED);
                if (value.getKpi().getValueType() == KpiValueType.TEXT) {
                    assertThat(actual.getText()).isEqualTo("実施済み");
                } else {
                    assertThat(actual.getAmount()).isEqualTo(Amount.of(value(value.getKpi())));
                }
            }
        }
        assertThat(accepting.reason(Locale.JAPANESE)).contains("令和6年度KPI照会", collected.files().getFirst().sha256());
        assertThat(FormStatus.of(enquiry, JUNE)).allSatisfy(status -> {
            assertThat(status.isComplete()).isTrue();
            assertThat(status.overdue()).isFalse();
            assertThat(status.receivedOn()).contains(JUNE);
            assertThat(Reminder.of(enquiry, status)).isEmpty();
        });
    }

    @Test
    void aSecondReplyCorrectsTheFirst() throws IOException {
        Path form = Rounds.issue(enquiry, folder.resolve("issued")).getFirst().file();
        take(SavedForm.open(form).number("I14", 240).save(folder.resolve("a/first.xlsx")));
        Path second = SavedForm.open(form).number("I14", 250).number("I15", 15).save(folder.resolve("a/second.xlsx"));

        Returns returns = Returns.of(enquiry, second);

        CollectedRow changed = returns.about("A07a");
        assertThat(changed.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(changed.difference()).hasValueSatisfying(difference -> assertThat(difference).isEqualByComparingTo("10"));
        assertThat(Returns.said(changed)).isEqualTo("240回 から 250回 に変わります。");
        assertThat(returns.about("A07b").outcome()).isEqualTo(Outcome.NEW);
        take(second);
        assertThat(Returns.of(enquiry, second).about("A07a").outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(Returns.of(enquiry, second).collected().files().getFirst().notes()).singleElement()
                .satisfies(note -> assertThat(note.in(Locale.JAPANESE)).contains("取り込み済み"));
        assertThat(enquiry.getForms().getFirst().getReplies()).hasSize(2);
    }

    /** Somebody collects a whole folder once more, in which the first reply still lies beside the second. */
    @Test
    void anOldFileThatIsCollectedOnceMoreTakesNothingBack() throws IOException {
        Path form = Rounds.issue(enquiry, folder.resolve("issued")).getFirst().file();
        Path first = SavedForm.open(form).number("I14", 240).save(folder.resolve("a/first.xlsx"));
        Path second = SavedForm.open(form).number("I14", 250).save(folder.resolve("a/second.xlsx"));
        take(first);
        take(second);

        CollectedRow old = Returns.of(enquiry, first).about("A07a");
        assertThat(old.outcome()).isEqualTo(Outcome.CONFLICTING);
        assertThat(Returns.said(old)).isEqualTo("この回答は取り込み済みで、現在の値（250回）はその後に入力されたものです。");
        assertThat(Accepting.Choice.VALID.test(old)).isFalse();
        take(first);
        assertThat(Returns.of(enquiry, second).about("A07a").outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void whatTheOfficeHasCorrectedStaysWhenTheFileIsCollectedOnceMore() throws IOException {
        Path form = Rounds.issue(enquiry, folder.resolve("issued")).getFirst().file();
        Path file = SavedForm.open(form).number("I14", 240).save(folder.resolve("a/first.xlsx"));
        take(file);
        Kpi kpi = Returns.of(enquiry, file).about("A07a").asked().orElseThrow().getKpi();
        kpi.getActuals().getLast().setAmount(Amount.of(204));

        CollectedRow row = Returns.of(enquiry, file).about("A07a");

        assertThat(row.outcome()).isEqualTo(Outcome.CONFLICTING);
        assertThat(Accepting.Choice.VALID.test(row)).isFalse();
        assertThat(Accepting.Choice.ALL.test(row)).as("if the office wants it, it can").isTrue();
    }

    private void take(Path file) {
        new Accepting(Returns.of(enquiry, file).collected(), JUNE).accept(Accepting.Choice.VALID);
    }

    @Test
    void whatWasEnteredMeanwhileIsNotOverwritten() throws IOException {
        Path form = Rounds.issue(enquiry, folder.resolve("issued")).getFirst().file();
        Kpi kpi = enquiry.getForms().getFirst().getAsked().stream().map(AskedValue::getKpi).filter(one -> "A07a".equals(one.getCode()))
                .findFirst().orElseThrow();
        Actual entered = Entering.actual(kpi, enquiry.getPeriods().getFirst());
        entered.setAmount(Amount.of(238));
        kpi.getActuals().add(entered);

        Returns returns = Returns.of(enquiry, SavedForm.open(form).number("I14", 240).save(folder.resolve("late/a.xlsx")));

        CollectedRow row = returns.about("A07a");
        assertThat(row.outcome()).isEqualTo(Outcome.CONFLICTING);
        assertThat(Returns.said(row)).isEqualTo("回答票の配布後に 238回 が入力されていますが、回答は 240回 です。");
        assertThat(Accepting.Choice.VALID.test(row)).isFalse();
        assertThat(Accepting.Choice.ALL.test(row)).isTrue();
        Returns untouched = Returns.of(enquiry, SavedForm.open(form).save(folder.resolve("late/b.xlsx")));
        assertThat(untouched.about("A07a").outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void ownersWhoSayDifferentThingsAreSetBesideEachOther() throws IOException {
        List<Issue.Issued> issued = Rounds.issue(enquiry, folder.resolve("issued"));
        int row = SavedForm.FIRST_ROW;
        Map<String, Integer> rows = new HashMap<>();
        for (AskedValue asked : issued.get(1).form().getAsked()) {
            rows.put(asked.getKpi().getCode(), row);
            row += 1 + asked.getKpi().getComponents().size();
        }
        Path one = SavedForm.open(issued.getFirst().file()).number("I14", 240).save(folder.resolve("own/1.xlsx"));
        Path other = SavedForm.open(issued.get(1).file()).number("I" + rows.get("A07a"), 230).save(folder.resolve("own/2.xlsx"));

        Returns returns = Returns.of(enquiry, one, other);

        assertThat(returns.rows(Outcome.CONFLICTING)).hasSize(2).allSatisfy(disputed -> {
            assertThat(Returns.kpi(disputed)).contains("A07a");
            assertThat(Accepting.Choice.ALL.test(disputed)).isFalse();
        });
    }

    @Test
    void whatIsLockedMeanwhileIsNotTakenOver() throws IOException {
        Path form = Rounds.issue(enquiry, folder.resolve("issued")).getFirst().file();
        Path back = SavedForm.open(form).number("I14", 240).save(folder.resolve("locked/a.xlsx"));
        PeriodLock lock = PeriodLocks.made(enquiry.getPeriods().getFirst(), "office", JUNE, "本部会議に報告済み");
        Contents.nearest(enquiry.getForms().getFirst().getAsked().getFirst().getKpi(), Plan.class).orElseThrow().getLocks().add(lock);

        CollectedRow row = Returns.of(enquiry, back).about("A07a");

        assertThat(row.outcome()).isEqualTo(Outcome.CONFLICTING);
        assertThat(Returns.said(row)).contains("締め切られて", "本部会議に報告済み");
        assertThat(Accepting.Choice.ALL.test(row)).as("nobody can take it over").isFalse();
    }
}
