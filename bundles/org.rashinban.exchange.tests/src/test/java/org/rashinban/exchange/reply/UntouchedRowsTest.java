package org.rashinban.exchange.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.enquiry.Entering;
import org.rashinban.core.enquiry.Outcome;
import org.rashinban.exchange.Office;
import org.rashinban.exchange.SavedForm;
import org.rashinban.exchange.form.Issue;
import org.rashinban.model.Absence;
import org.rashinban.model.ActualState;
import org.rashinban.model.KpiSource;
import org.rashinban.model.KpiValueType;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

/** Whatever a form had printed, a row that nobody touched changes nothing. */
class UntouchedRowsTest extends AnsweredRound {

    private static final String LONG = "所管課の説明。".repeat(400);

    private void isUnchanged(String code, Path file) {
        CollectedRow row = Returns.of(enquiry, file).about(code);
        assertThat(row.outcome()).as(Returns.said(row)).isEqualTo(Outcome.UNCHANGED);
        assertThat(row.touched()).isFalse();
    }

    @Test
    void aNoteThatIsLongerThanOneMayType() throws IOException {
        enter("A07a", ActualState.ACCEPTED, said -> amount("240").apply(said).withNote(Optional.of(LONG)));
        Issue.Issued form = issue().getFirst();
        isUnchanged("A07a", form.file());
        CollectedRow changed = Returns.of(enquiry, number(form, "A07a", 250)).about("A07a");
        assertThat(changed.outcome()).as("the note is left as it was").isEqualTo(Outcome.CHANGED);
        assertThat(changed.after().note()).contains(LONG);
        CollectedRow longer = Returns.of(enquiry, reply(form, some -> some.text("N14", LONG + "追記"))).about("A07a");
        assertThat(longer.outcome()).as("what somebody typed is looked at").isEqualTo(Outcome.UNREADABLE);
    }

    @Test
    void aNoteThatIsLongerThanACellHolds() throws IOException {
        enter("A07a", ActualState.ACCEPTED, said -> amount("240").apply(said).withNote(Optional.of(LONG.repeat(20))));
        isUnchanged("A07a", issue().getFirst().file());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024/10/1", "令和6年10月1日", "=WEBSERVICE(A1)", "@cmd|'/c calc'!A0", "なし", "不明", "未定", "－"})
    void wordsThatNobodyCouldTypeAnew(String words) throws IOException {
        assertThat(kpi("A02a").getValueType()).isEqualTo(KpiValueType.TEXT);
        enter("A02a", ActualState.ACCEPTED, said -> said.withText(Optional.of(words)).withNote(Optional.of(words)));
        Issue.Issued form = issue().getFirst();
        isUnchanged("A02a", form.file());
        isUnchanged("A02a", reply(form, some -> some.number("I14", 240)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"集計は来年度から", "2～3", "5人"})
    void wordsWhereANumberIsAskedFor(String words) throws IOException {
        enter("A07a", ActualState.ACCEPTED, said -> said.withText(Optional.of(words)));
        Issue.Issued form = issue().getFirst();
        assertThat(SavedForm.open(form.file()).shown("I14")).isEqualTo(words);
        isUnchanged("A07a", form.file());
        CollectedRow number = Returns.of(enquiry, number(form, "A07a", 250)).about("A07a");
        assertThat(number.after().amount()).contains(Amount.of(250));
    }

    @Test
    void theSameAfterLibreOfficeHasSavedIt() throws IOException, InterruptedException {
        enter("A02a", ActualState.ACCEPTED, said -> said.withText(Optional.of("2024/10/1")).withNote(Optional.of("一行目\n二行目")));
        enter("A07a", ActualState.ACCEPTED, said -> amount("240.5").apply(said).withNote(Optional.of(LONG)));
        enter("A07b", ActualState.ACCEPTED, said -> said.withAbsence(Absence.NOT_APPLICABLE));
        enter("A05b", ActualState.ACCEPTED, said -> said.withAbsence(Absence.NOT_YET));
        Path saved = Files.createDirectories(folder.resolve("saved"));
        List<Path> issued = issue().stream().map(Issue.Issued::file).toList();
        Office.orPassOver().saveAs("xlsx", issued, saved, folder.resolve("profile"));
        Returns returns = Returns.of(enquiry, issued.stream().map(file -> saved.resolve(file.getFileName())).toArray(Path[]::new));
        assertThat(returns.collected().rows()).isNotEmpty().allSatisfy(row -> assertThat(row.outcome()).as(Returns.said(row))
                .isEqualTo(Outcome.UNCHANGED));
    }

    @Test
    void thatThereIsNoValueIsPrintedInAFormThatIsIssuedAgain() throws IOException {
        enter("A07a", ActualState.ACCEPTED, said -> said.withAbsence(Absence.NOT_YET));
        enter("A07b", ActualState.ACCEPTED, said -> said.withAbsence(Absence.NOT_APPLICABLE));
        enter("A02a", ActualState.ACCEPTED, said -> said.withAbsence(Absence.NOT_YET));
        kpi("B01a").setValueType(KpiValueType.DATE);
        enter("B01a", ActualState.ACCEPTED, said -> said.withAbsence(Absence.NOT_YET));
        Issue.Issued form = issue().getFirst();
        SavedForm printed = SavedForm.open(form.file());
        assertThat(List.of(printed.shown("I14"), printed.shown("I15"), printed.shown("I7"), printed.shown("L" + row(form, "B01a"))))
                .containsExactly("未定", "-", "未定", "未定");
        for (String code : List.of("A07a", "A07b", "A02a", "B01a")) {
            isUnchanged(code, form.file());
        }
        CollectedRow come = Returns.of(enquiry, number(form, "A07a", 240)).about("A07a");
        assertThat(come.outcome()).as(Returns.said(come)).isEqualTo(Outcome.CHANGED);
        assertThat(Returns.said(come)).isEqualTo("未確定 から 240回 に変わります。");
    }

    @Test
    void thatComponentsAreStillToComeIsPrintedInTheirRows() throws IOException {
        kpi("A03").setSource(KpiSource.COMPONENTS);
        enter("A03", ActualState.ACCEPTED, said -> said.withAbsence(Absence.NOT_YET));
        Issue.Issued form = issue().getFirst();
        int at = row(form, "A03");
        SavedForm printed = SavedForm.open(form.file());
        assertThat(List.of(printed.shown("I" + at), printed.shown("I" + (at + 1)), printed.shown("I" + (at + 2)))).containsExactly("", "未定",
                "未定");
        isUnchanged("A03", form.file());
        CollectedRow come =
                Returns.of(enquiry, reply(form, some -> some.number("I" + (at + 1), 110).number("I" + (at + 2), 74))).about("A03");
        assertThat(come.outcome()).as(Returns.said(come)).isEqualTo(Outcome.CHANGED);
        assertThat(come.after().components()).hasSize(2);
        assertThat(come.after().absence()).isEqualTo(Absence.NONE);
    }

    @Test
    void lastValuesStandBesideComponentsAndDays() throws IOException {
        List<String> ids = kpi("A03").getComponents().stream().map(part -> part.getId()).toList();
        before("A03",
                said -> said.withComponent(ids.get(0), Optional.of(Amount.of(101))).withComponent(ids.get(1), Optional.of(Amount.of(70))));
        kpi("A07a").setValueType(KpiValueType.DATE);
        before("A07a", said -> said.withDoneOn(Optional.of(FiscalPeriod.day(2023, 10, 1))));
        before("A02a", said -> said.withText(Optional.of("一部導入")).withDoneOn(Optional.of(FiscalPeriod.of("2024-02"))));
        Issue.Issued form = issue().getFirst();
        SavedForm printed = SavedForm.open(form.file());
        int at = row(form, "A03");
        assertThat(printed.shown("H" + (at + 1))).contains("101");
        assertThat(printed.shown("H" + (at + 2))).contains("70");
        assertThat(printed.shown("H14")).contains("10", "完了");
        assertThat(printed.shown("H7")).contains("一部導入", "完了");
    }

    private void before(String code, UnaryOperator<Answer> said) {
        kpi(code).getActuals().clear();
        var actual = Entering.actual(kpi(code), YEAR.previous());
        Entering.replace(said.apply(Answer.BLANK), actual, kpi(code));
        actual.setState(ActualState.ACCEPTED);
        kpi(code).getActuals().add(actual);
    }
}
