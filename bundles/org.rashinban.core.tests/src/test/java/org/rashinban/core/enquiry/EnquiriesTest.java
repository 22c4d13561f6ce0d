package org.rashinban.core.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashinban.core.KpiBuilder;
import org.rashinban.core.Programs;
import org.rashinban.model.Absence;
import org.rashinban.model.Actual;
import org.rashinban.model.ActualState;
import org.rashinban.model.AskedValue;
import org.rashinban.model.Component;
import org.rashinban.model.Enquiry;
import org.rashinban.model.EnquiryForm;
import org.rashinban.model.Frequency;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiSource;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.Reply;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

class EnquiriesTest {

    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final LocalDate DUE = LocalDate.of(2025, 5, 31);
    private static final FiscalPeriod YEAR = FiscalPeriod.fiscalYear(2024);

    private static List<String> asked(Kpi kpi, FiscalPeriod period, LocalDate due) {
        return Questions.of(kpi, period, due).stream().map(question -> question.period().toString()).toList();
    }

    private static Kpi kpi(Frequency frequency) {
        return KpiBuilder.kpi("K").with(kpi -> kpi.setFrequency(frequency)).in(KpiBuilder.edition("FY2022..FY2024"));
    }

    @Test
    void theFrequencyDecidesForWhichPeriodsIsAsked() {
        assertThat(asked(kpi(Frequency.YEARLY), YEAR, DUE)).containsExactly("FY2024");
        assertThat(asked(kpi(Frequency.HALF_YEARLY), YEAR, DUE)).containsExactly("FY2024-H1", "FY2024-H2");
        assertThat(asked(kpi(Frequency.QUARTERLY), YEAR, DUE)).hasSize(4);
        assertThat(asked(kpi(Frequency.MONTHLY), YEAR, DUE)).hasSize(12).startsWith("2024-04").endsWith("2025-03");
        assertThat(asked(kpi(Frequency.IRREGULAR), YEAR, DUE)).containsExactly("FY2024");
        assertThat(asked(kpi(Frequency.YEARLY), FiscalPeriod.quarter(2024, 1), DUE)).isEmpty();
        assertThat(asked(kpi(Frequency.MONTHLY), FiscalPeriod.quarter(2024, 1), DUE)).containsExactly("2024-04", "2024-05", "2024-06");
    }

    @Test
    void monthsThatAreNotOverAreNotAskedFor() {
        assertThat(asked(kpi(Frequency.MONTHLY), YEAR, LocalDate.of(2024, 7, 10))).containsExactly("2024-04", "2024-05", "2024-06");
        assertThat(asked(kpi(Frequency.YEARLY), YEAR, LocalDate.of(2024, 7, 10))).as("a year that was named").containsExactly("FY2024");
    }

    @Test
    void aPlanIsAskedAboutItsOwnYearsAndItsTargets() {
        assertThat(asked(kpi(Frequency.YEARLY), FiscalPeriod.fiscalYear(2025), DUE)).isEmpty();
        Kpi later = KpiBuilder.kpi("B05").target("FY2025", "20").in(KpiBuilder.edition("FY2022..FY2024"));
        assertThat(asked(later, FiscalPeriod.fiscalYear(2025), DUE)).containsExactly("FY2025");
    }

    @Test
    void whatIsDeliveredIsNotAskedForAgain() {
        Kpi manual = kpi(Frequency.ONCE);
        assertThat(asked(manual, YEAR, DUE)).containsExactly("FY2024");
        Actual done = Entering.actual(manual, FiscalPeriod.fiscalYear(2023));
        done.setDoneOn(FiscalPeriod.of("2023-10"));
        manual.getActuals().add(done);
        assertThat(asked(manual, YEAR, DUE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DRAFT,1", "RETURNED,1", "SUBMITTED,0", "ACCEPTED,0"})
    void onlyWhatIsReportedAsDeliveredNeedsNoFurtherReport(ActualState state, int questions) {
        Kpi manual = kpi(Frequency.ONCE);
        Actual done = Entering.actual(manual, YEAR);
        done.setDoneOn(FiscalPeriod.of("2024-10"));
        done.setState(state);
        manual.getActuals().add(done);
        assertThat(asked(manual, YEAR, DUE)).hasSize(questions);
    }

    @Test
    void whatNobodyEntersIsNotAskedFor() {
        Program program = Programs.template("sample");
        assertThat(program.getPlans()).flatExtracting(Questions::kpis).extracting(Kpi::getCode).contains("K06", "K20")
                .doesNotContain("K19");

        AskedValue asked = RashinbanFactory.eINSTANCE.createAskedValue();
        asked.setKpi(KpiBuilder.kpi("K").build());
        assertThat(Questions.stands(asked)).isTrue();
        asked.getKpi().setSource(KpiSource.TRAINING);
        assertThat(Questions.stands(asked)).as("since it was asked for").isFalse();
    }

    private static EnquiryOrder order(String name, String... kpis) {
        return new EnquiryOrder(name, List.of(YEAR), MAY, DUE, Optional.empty(), Arrays.asList(kpis), List.of(), Optional.empty(),
                Optional.empty());
    }

    private static String refusal(Program program, EnquiryOrder order) {
        EnquiryOpening opening = new Enquiries(program).open(order);
        assertThat(opening).isInstanceOf(EnquiryOpening.Refused.class);
        return ((EnquiryOpening.Refused) opening).why().in(Locale.ENGLISH);
    }

    private static Enquiry opened(Program program, EnquiryOrder order) {
        EnquiryOpening opening = new Enquiries(program).open(order);
        assertThat(opening).isInstanceOf(EnquiryOpening.Opened.class);
        return ((EnquiryOpening.Opened) opening).enquiry();
    }

    @Test
    void everyOwnerIsAskedForWhatItOwns() {
        Program program = Programs.template("hamamatsu");
        Enquiry enquiry = opened(program, order("照会"));

        assertThat(enquiry.getForms()).hasSize(11);
        assertThat(enquiry.getForms().stream().filter(form -> form.getAsked().stream().anyMatch(asked -> is(asked, "A03")))
                .map(form -> form.getDepartment().getName()))
                .containsExactlyInAnyOrder("デジタル・スマートシティ推進課", "情報システム課", "アセットマネジメント推進課");
        assertThat(enquiry.getForms()).extracting(EnquiryForm::getIdentity).doesNotHaveDuplicates()
                .allSatisfy(identity -> assertThat(identity).matches("[0-9A-F]{10}"));
        Set<String> ids = enquiry.getForms().stream().flatMap(form -> form.getAsked().stream()).map(AskedValue::getId)
                .collect(Collectors.toSet());
        assertThat(ids).hasSize(55);
        assertThat(Enquiries.plans(enquiry)).containsExactly(program.getPlans().getFirst());
    }

    private static boolean is(AskedValue asked, String code) {
        return code.equals(asked.getKpi().getCode());
    }

    @Test
    void whatCannotBeOpenedIsRefusedAndLeavesNothingBehind() {
        Program program = Programs.template("hamamatsu");
        opened(program, order("照会", "A03"));
        assertThat(refusal(program, order(" 照会"))).contains("already");
        assertThat(refusal(program, order("  "))).contains("1 to 80");
        assertThat(refusal(program, order("別", "Z99"))).contains("“Z99”");
        assertThat(refusal(program, new EnquiryOrder("別", List.of(FiscalPeriod.fiscalYear(1999)), MAY, DUE, Optional.empty(), List.of(),
                List.of(), Optional.empty(), Optional.empty()))).contains("nothing to ask");
        assertThat(refusal(program,
                new EnquiryOrder("別", List.of(YEAR, FiscalPeriod.fiscalYear(2026)), MAY, DUE, Optional.empty(), List.of(),
                        List.of(), Optional.empty(), Optional.empty())))
                .isEqualTo("FY2026 begins after the due date: nothing can be reported for it by then.");
        assertThat(program.getEnquiries()).hasSize(1);
    }

    @Test
    void whatHasNoOwnerIsNamed() {
        EnquiryOpening opening = new Enquiries(withOwnerless()).open(order("照会"));
        assertThat(((EnquiryOpening.Opened) opening).ownerless()).extracting(Kpi::getCode).containsExactly("K2");
    }

    private static Program withOwnerless() {
        Program program = Programs.template("hamamatsu");
        KpiBuilder.kpi("K2").in(Programs.edition(program));
        return program;
    }

    @Test
    void ofSeveralRepliesOfOneDayTheLastOneCounts() {
        Enquiry enquiry = opened(Programs.template("hamamatsu"), order("照会", "A05a", "A05b"));
        EnquiryForm form = enquiry.getForms().getFirst();
        for (String file : List.of("回答.xlsx", "回答（差し替え）.xlsx")) {
            Reply reply = RashinbanFactory.eINSTANCE.createReply();
            reply.setReceivedOn(LocalDate.of(2025, 5, 20));
            reply.setFileName(file);
            form.getReplies().add(reply);
        }

        assertThat(FormStatus.of(enquiry, DUE).getFirst().file()).contains("回答（差し替え）.xlsx");
    }

    @Test
    void theStatusCountsWhatIsThereAndWhatIsStillToCome() {
        Program program = Programs.template("hamamatsu");
        Enquiry enquiry = opened(program, order("照会", "A05a", "A05b"));
        EnquiryForm form = enquiry.getForms().getFirst();
        Acceptance acceptance = new Acceptance(LocalDate.of(2025, 5, 20));
        acceptance.accept(form.getAsked().getFirst(), amount("446000"));

        FormStatus status = FormStatus.of(enquiry, DUE).getFirst();
        assertThat(status.asked()).isEqualTo(2);
        assertThat(status.answered()).isEqualTo(1);
        assertThat(status.isComplete()).isFalse();
        assertThat(status.overdue()).isFalse();
        assertThat(FormStatus.of(enquiry, DUE.plusDays(1)).getFirst().overdue()).isTrue();
        String mail = Reminder.of(enquiry, status).orElseThrow().in(Locale.JAPANESE);
        assertThat(mail).startsWith("件名：【再依頼】照会のご回答について\n\n広聴広報課 御中").contains("令和7年（2025年）5月31日", "・A05b ").doesNotContain("A05a");

        acceptance.accept(form.getAsked().get(1), amount("440"));
        assertThat(FormStatus.of(enquiry, DUE.plusDays(1)).getFirst().isComplete()).isTrue();
    }

    @Test
    void theReminderTellsWhatWasAnsweredAsStillToComeFromWhatWasNotAnswered() {
        Program program = Programs.template("hamamatsu");
        Enquiry enquiry = opened(program, order("照会", "A05a", "A05b"));
        EnquiryForm form = enquiry.getForms().getFirst();
        Acceptance acceptance = new Acceptance(DUE);
        acceptance.accept(form.getAsked().getFirst(), Answer.BLANK.withAbsence(Absence.NOT_YET));

        String mail = Reminder.of(enquiry, FormStatus.of(enquiry, DUE.plusDays(1)).getFirst()).orElseThrow().in(Locale.JAPANESE);
        assertThat(mail).contains("次の 1 件のご回答をまだ確認できておりません", "次の 1 件は、「未定」とご回答いただいております");
        assertThat(mail.indexOf("・A05b ")).isBetween(0, mail.indexOf("「未定」"));
        assertThat(mail.indexOf("・A05a ")).isGreaterThan(mail.indexOf("「未定」"));

        acceptance.accept(form.getAsked().get(1), Answer.BLANK.withAbsence(Absence.NOT_YET));
        assertThat(Reminder.of(enquiry, FormStatus.of(enquiry, DUE.plusDays(1)).getFirst()).orElseThrow().in(Locale.JAPANESE))
                .as("nothing is unanswered").doesNotContain("確認できておりません");
    }

    @Test
    void aValueOfWhichAComponentIsStillToComeIsNotComplete() {
        Program program = Programs.template("hamamatsu");
        Enquiry enquiry = opened(program, order("照会", "A03"));
        AskedValue asked = enquiry.getForms().getFirst().getAsked().getFirst();
        List<Component> parts = asked.getKpi().getComponents();
        Answer some = Answer.BLANK.withComponent(parts.getFirst().getId(), Optional.of(Amount.of(5)))
                .withAbsentPart(parts.getLast().getId(), Absence.NOT_YET);
        new Acceptance(DUE).accept(asked, some);
        FormStatus status = FormStatus.of(enquiry, DUE.plusDays(1)).getFirst();
        assertThat(status.isComplete()).isFalse();
        assertThat(status.overdue()).isTrue();
        assertThat(Reminder.of(enquiry, status).orElseThrow().in(Locale.JAPANESE)).contains("「未定」とご回答いただいております");
    }

    private static Answer amount(String number) {
        Actual actual = Entering.actual(KpiBuilder.kpi("K").build(), YEAR);
        actual.setAmount(Amount.of(number));
        return Answer.of(actual);
    }

    @Test
    void whatIsAcceptedIsAnAcceptedValueWithItsEvidence() {
        Program program = Programs.template("hamamatsu");
        AskedValue asked = opened(program, order("照会", "A05b")).getForms().getFirst().getAsked().getFirst();
        Answer plain = amount("440");
        Answer told = plain.withNote(Optional.of("3月末現在")).withEvidence(Optional.of("集計表.xlsx\nhttps://example.com/faq"));

        new Acceptance(DUE).accept(asked, told);
        new Acceptance(DUE).accept(asked, told);

        assertThat(asked.getKpi().getActuals()).singleElement().satisfies(actual -> {
            assertThat(actual.getState()).isEqualTo(ActualState.ACCEPTED);
            assertThat(actual.getComment()).isEqualTo("3月末現在");
            assertThat(actual.getEvidence()).hasSize(2);
            assertThat(Answer.of(actual)).isEqualTo(told);
        });
    }

    @Test
    void aChangeNobodyWouldBelieveIsAskedAbout() {
        Kpi kpi = KpiBuilder.kpi("K").actual("FY2023", "100").in(KpiBuilder.edition("FY2022..FY2024"));
        assertThat(Plausibility.doubt(kpi, YEAR, amount("120"))).isEmpty();
        assertThat(Plausibility.doubt(kpi, YEAR, amount("151"))).hasValueSatisfying(doubt -> assertThat(doubt.in(Locale.JAPANESE))
                .isEqualTo("令和5年度の 100 から 151 への変化（+51.0 %）は、目安の 50 % を超えています。"));
        assertThat(Plausibility.doubt(kpi, FiscalPeriod.fiscalYear(2026), amount("900"))).as("nothing to compare with").isEmpty();
        Kpi sum = KpiBuilder.kpi("S").cumulative().actual("FY2023", "100").in(KpiBuilder.edition("FY2022..FY2024"));
        assertThat(Plausibility.doubt(sum, YEAR, amount("300"))).isEmpty();
        assertThat(Plausibility.doubt(sum, YEAR, amount("99")))
                .hasValueSatisfying(doubt -> assertThat(doubt.in(Locale.JAPANESE)).contains("減って"));
    }
}
