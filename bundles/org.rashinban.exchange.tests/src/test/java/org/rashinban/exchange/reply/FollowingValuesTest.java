package org.rashinban.exchange.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rashinban.core.enquiry.Outcome;
import org.rashinban.exchange.SavedForm;
import org.rashinban.exchange.form.Issue;
import org.rashinban.model.Absence;
import org.rashinban.model.ActualState;
import org.rashinban.model.KpiSource;
import org.rashinban.model.KpiValueType;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.period.FiscalPeriod;

/** Grey cells of values that follow from something else: a total from its components, the value of a deliverable from its day. */
class FollowingValuesTest extends AnsweredRound {

    private Issue.Issued form;
    private int total;

    @BeforeEach
    void sums() throws IOException {
        kpi("A03").setSource(KpiSource.COMPONENTS);
        kpi("A07a").setValueType(KpiValueType.DATE);
        form = issue().getFirst();
        total = row(form, "A03");
    }

    private CollectedRow said(UnaryOperator<SavedForm> change) throws IOException {
        return Returns.of(enquiry, reply(form, change)).about("A03");
    }

    private SavedForm parts(SavedForm some) {
        return some.number("I" + (total + 1), 110).number("I" + (total + 2), 74);
    }

    @Test
    void aTotalIsComputedOfItsComponents() throws IOException {
        CollectedRow row = said(this::parts);

        assertThat(row.outcome()).as(Returns.said(row)).isEqualTo(Outcome.NEW);
        assertThat(row.amountAfter()).hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("184"));
        assertThat(row.reply().amount()).isEmpty();
    }

    @Test
    void aTotalThatIsTypedAllTheSameIsNoPartOfTheAnswerIfItIsTheSum() throws IOException {
        CollectedRow row = said(some -> parts(some).number("I" + total, 184));

        assertThat(row.outcome()).as(Returns.said(row)).isEqualTo(Outcome.NEW);
        assertThat(row.reply().amount()).as("it follows").isEmpty();
        assertThat(row.reply().components().values()).containsExactlyInAnyOrder(Amount.of(110), Amount.of(74));
    }

    @Test
    void anotherTotalThanTheSumIsNotTakenOver() throws IOException {
        CollectedRow row = said(some -> parts(some).number("I" + total, 190));

        assertThat(row.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(row.cell()).isEqualTo("回答票!I" + total);
        assertThat(Returns.said(row)).isEqualTo("合計は内訳から計算します。記入された合計 190 が、内訳から計算した 184 と異なります。");
    }

    @Test
    void aTotalWithoutItsComponentsIsNoAnswer() throws IOException {
        CollectedRow row = said(some -> some.number("I" + total, 190));

        assertThat(row.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(Returns.said(row)).isEqualTo("内訳から計算する合計 190 だけが記入されています。下の内訳の行に記入してください。");
    }

    @Test
    void aTotalMayBeSaidToBeStillToCome() throws IOException {
        assertThat(said(some -> some.text("I" + total, "未定")).reply().absence()).isEqualTo(Absence.NOT_YET);
    }

    @Test
    void componentsAreApproximateEachForItselfAndTheirTotalIsGrey() throws IOException {
        CollectedRow about = said(some -> parts(some).text("M" + (total + 1), "約"));
        assertThat(about.reply().components().values()).containsExactlyInAnyOrder(Amount.of(110, Qualifier.ABOUT), Amount.of(74));

        CollectedRow grey = said(some -> parts(some).text("M" + total, "約"));
        assertThat(grey.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(Returns.said(grey)).contains("使わない「概数」のセル");
    }

    @Test
    void aTotalThatStandsInTheStoreIsNotLostByAFormThatCameBackAsItWas() throws IOException {
        List<String> ids = kpi("A03").getComponents().stream().map(part -> part.getId()).toList();
        enter("A03", ActualState.ACCEPTED, said -> said.withAmount(Optional.of(Amount.of(184)))
                .withComponent(ids.get(0), Optional.of(Amount.of(110))).withComponent(ids.get(1), Optional.of(Amount.of(74))));
        form = issue().getFirst();

        assertThat(said(some -> some).outcome()).isEqualTo(Outcome.UNCHANGED);
        CollectedRow changed = said(some -> some.number("I" + (total + 1), 120));
        assertThat(changed.outcome()).as(Returns.said(changed)).isEqualTo(Outcome.CHANGED);
        assertThat(changed.after().amount()).as("the sum of before").isEmpty();
        assertThat(changed.amountAfter()).hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("194"));
    }

    @Test
    void wordsInTheGreyCellOfAKpiByDateAreNoValue() throws IOException {
        CollectedRow row = Returns.of(enquiry, reply(form, some -> some.text("I14", "導入済み").text("L14", "令和6年10月1日"))).about("A07a");

        assertThat(row.outcome()).isEqualTo(Outcome.UNREADABLE);
        assertThat(Returns.said(row)).isEqualTo("この行では使わない「実績値」のセルに記入されています。黄色のセルに記入してください。");
        assertThat(Returns.of(enquiry, reply(form, some -> some.text("I14", "未定"))).about("A07a").reply().absence())
                .as("said of the value as a whole").isEqualTo(Absence.NOT_YET);
    }

    @Test
    void wordsThatStandBesideADayStay() throws IOException {
        enter("A07a", ActualState.ACCEPTED, said -> said.withText(Optional.of("一部を除く"))
                .withDoneOn(Optional.of(FiscalPeriod.day(2024, 10, 1))));
        form = issue().getFirst();

        assertThat(Returns.of(enquiry, reply(form, some -> some)).about("A07a").outcome()).isEqualTo(Outcome.UNCHANGED);
        CollectedRow moved = Returns.of(enquiry, reply(form, some -> some.text("L14", "令和6年11月1日"))).about("A07a");
        assertThat(moved.outcome()).as(Returns.said(moved)).isEqualTo(Outcome.CHANGED);
        assertThat(Map.of("text", moved.after().text(), "day", moved.after().doneOn()))
                .isEqualTo(Map.of("text", Optional.of("一部を除く"), "day", Optional.of(FiscalPeriod.day(2024, 11, 1))));
    }
}
