package org.rashinban.core.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rashinban.core.effect.EffectLedger;
import org.rashinban.core.effect.EffectSum;
import org.rashinban.core.effect.ListedEffect;
import org.rashinban.core.evaluation.Status;
import org.rashinban.core.training.CourseYear;
import org.rashinban.core.training.TrainingLedger;
import org.rashinban.model.Accumulation;
import org.rashinban.model.Audience;
import org.rashinban.model.Effect;
import org.rashinban.model.EffectKind;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiDirection;
import org.rashinban.model.KpiSource;
import org.rashinban.model.ProgressReport;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.TrainingCourse;
import org.rashinban.model.Verification;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;

/** What Matsudo's progress records say of their effects. */
class MatsudoEffectsCasesTest {

    private static final FiscalSpan ALL = FiscalSpan.of("FY2020..FY2024");

    private final CityPlan plan = CityPlan.of("matsudo");

    private static EffectLedger ledger(EObject scope) {
        return EffectLedger.of(scope, ALL);
    }

    private static List<String> counted(EffectLedger ledger) {
        return ledger.sums().stream().flatMap(sum -> sum.effects().stream()).map(Effect::getCode).toList();
    }

    private static List<String> listed(EffectLedger ledger) {
        return ledger.listed().stream().map(ListedEffect::effect).map(Effect::getCode).toList();
    }

    private static Optional<Amount> sum(EffectLedger ledger, String counted, String year) {
        return ledger.sums().stream().filter(sum -> sum.counted().equals(counted) && sum.year().equals(FiscalPeriod.of(year)))
                .map(EffectSum::amount).findFirst();
    }

    private BigDecimal parts(String total) {
        return plan.all(Effect.class).filter(effect -> effect.getPartOf() == plan.effect(total))
                .map(effect -> effect.getAmount().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    @DisplayName("case 18: a breakdown may be partial: 27,959 are not the 63,698 applications; that of record 13 is complete")
    void case18_aBreakdownMayBePartial() {
        assertThat(parts("9-4")).isEqualByComparingTo("27959");
        assertThat(Stream.of("9-5", "9-6", "9-7", "9-8").map(plan::effect))
                .allMatch(effect -> effect.getPartOf() == plan.effect("9-4") && effect.getAmount().is(Qualifier.PARTIAL));
        EffectLedger applications = ledger(plan.report("9"));
        assertThat(sum(applications, "申請件数", "FY2023")).as("neither the parts nor both").contains(Amount.of(63698));
        assertThat(counted(applications)).contains("9-4").doesNotContain("9-5", "9-6", "9-7", "9-8");

        assertThat(parts("13-2")).isEqualByComparingTo(plan.effect("13-2").getAmount().value()).isEqualByComparingTo("6305");
        assertThat(Stream.of("13-3", "13-4", "13-5", "13-6").map(plan::effect))
                .noneMatch(effect -> effect.getAmount().is(Qualifier.PARTIAL));
        assertThat(counted(ledger(plan.report("13")))).containsExactly("13-2");
    }

    @Test
    @DisplayName("case 19: a fall is not an error and, without a direction, not a failure")
    void case19_aFallIsNoError() {
        EffectLedger chatbot = ledger(plan.report("2"));
        assertThat(sum(chatbot, "質問件数", "FY2022")).contains(Amount.of(40000, Qualifier.ABOUT));
        assertThat(sum(chatbot, "質問件数", "FY2023")).contains(Amount.of(27700, Qualifier.ABOUT));
        assertThat(Stream.of("2-1", "2-3", "4-1", "4-2").map(plan::effect))
                .allMatch(effect -> effect.getFlags().isEmpty() && effect.getVerification() == Verification.VERIFIED);

        Kpi approvals = RashinbanFactory.eINSTANCE.createKpi();
        approvals.setCode("approvals");
        approvals.setAccumulation(Accumulation.ANNUAL);
        approvals.setDirection(KpiDirection.NONE);
        approvals.setSource(KpiSource.EFFECTS);
        approvals.setEffectKind(EffectKind.COUNT);
        plan.element("MAT-M07").getKpis().add(approvals);
        assertThat(plan.evaluate("approvals", "FY2022").actual()).contains(Amount.of(160156));
        assertThat(plan.evaluate("approvals", "FY2023").actual()).contains(Amount.of(156203));
        assertThat(plan.evaluate("approvals", "FY2023").status()).isEqualTo(Status.NO_TARGET);
    }

    @Test
    @DisplayName("case 20: \"about\" belongs to the one value: about 5,241 hours, then exactly 5,214")
    void case20_aboutBelongsToEachValue() {
        Amount before = plan.effect("1-3").getAmount();
        Amount after = plan.effect("1-5").getAmount();
        assertThat(before.in(Locale.JAPANESE)).isEqualTo("約5,241");
        assertThat(after.in(Locale.JAPANESE)).isEqualTo("5,214");

        EffectLedger tablets = ledger(plan.report("1"));
        assertThat(sum(tablets, "", "FY2022")).contains(before);
        assertThat(sum(tablets, "", "FY2023")).contains(after);
        assertThat(tablets.total(EffectKind.HOURS_USED, "", "時間", Verification.VERIFIED))
                .as("with one of them only about right the sum is").contains(Amount.of(10455, Qualifier.ABOUT));
    }

    @Test
    @DisplayName("case 21: the busiest month or day is not the year's total and in no sum")
    void case21_aPeakIsNoTotal() {
        assertThat(plan.effect("2-2").getAmount()).isEqualTo(Amount.of(8000, Qualifier.PEAK, Qualifier.ABOUT));
        assertThat(plan.effect("6-5")).extracting(Effect::getAmount, Effect::getPeriod)
                .containsExactly(Amount.of(28, Qualifier.PEAK), FiscalPeriod.of("2023-09-27"));

        EffectLedger ledger = ledger(plan.edition());
        assertThat(listed(ledger)).contains("2-2", "2-4", "6-5");
        assertThat(counted(ledger)).doesNotContain("2-2", "2-4", "6-5");
        assertThat(sum(ledger, "質問件数", "FY2022")).contains(Amount.of(40000, Qualifier.ABOUT));
        assertThat(sum(ledger(plan.report("6")), "利用者数", "FY2023")).as("207 person-times, not 28 more")
                .contains(Amount.of(207, Qualifier.PERSON_TIMES));
    }

    @Test
    @DisplayName("case 22: whom something concerns is no effect, and \"less than half\" is no number")
    void case22_scopeIsNoEffectAndWordsAreNoNumber() {
        EffectLedger attendance = ledger(plan.report("17"));
        assertThat(Stream.of("17-1", "17-2").map(plan::effect)).allMatch(effect -> effect.getKind() == EffectKind.SCOPE);
        assertThat(attendance.sums()).isEmpty();
        assertThat(listed(attendance)).contains("17-1", "17-2");
        assertThat(attendance.listed()).extracting(item -> item.why().in(Locale.JAPANESE)).contains("「対象範囲」の効果は合計しません。");

        Effect half = plan.effect("16-3");
        assertThat(half).extracting(Effect::getKind, Effect::getAmount).containsExactly(EffectKind.QUALITATIVE, null);
        assertThat(half.getText()).contains("半分以下");
        assertThat(counted(ledger(plan.report("16")))).doesNotContain("16-3");
    }

    @Test
    @DisplayName("case 23: a status as of March 2024 that tells of FY2024 is 26 map books saved and 13 expected, not 39 saved")
    void case23_aStatusMayHoldTheFuture() {
        ProgressReport maps = plan.report("14");
        assertThat(plan.effect("14-3").getPeriod().first()).isAfter(maps.getAsOf());
        assertThat(maps.getFlags()).isNotEmpty();

        EffectLedger ledger = ledger(maps);
        assertThat(ledger.total(EffectKind.COUNT, "紙の住宅地図の削減", "冊", Verification.VERIFIED)).contains(Amount.of(26));
        assertThat(ledger.total(EffectKind.COUNT, "紙の住宅地図の削減", "冊", Verification.EXPECTED)).contains(Amount.of(13));
        assertThat(listed(ledger)).as("the total over both years").contains("14-1");
        assertThat(counted(EffectLedger.of(maps, FiscalSpan.of("FY2023")))).containsExactly("14-2");
    }

    @Test
    @DisplayName("case 24: one record may start twice, and 200 tablets replace the 100 before: there are not 300")
    void case24_twoStartsAndASupersededNumber() {
        assertThat(plan.report("6").getStarts()).containsExactly(FiscalPeriod.of("2022-02"), FiscalPeriod.of("2022-03"));

        List<Effect> tablets = plan.report("1").getEffects().stream().filter(effect -> effect.getKind() == EffectKind.CAPACITY).toList();
        assertThat(tablets).extracting(effect -> effect.getAmount().value().intValue()).containsExactly(100, 200);
        assertThat(tablets.get(1).getPeriod().first()).isAfter(tablets.get(0).getPeriod().last());
        EffectLedger ledger = ledger(plan.edition());
        assertThat(ledger.sums()).extracting(EffectSum::kind).doesNotContain(EffectKind.CAPACITY);
        assertThat(listed(ledger)).contains("1-1", "1-2");
    }

    @Test
    @DisplayName("case 25: courses side by side are not added up, and those trained are part of the applicants by context only")
    void case25_parallelCoursesAndASubsetByContext() {
        TrainingCourse shops = plan.find(TrainingCourse.class, "MAT-T7");
        TrainingCourse centres = plan.find(TrainingCourse.class, "MAT-T8");
        assertThat(shops.getParallelTo()).containsExactly(centres);
        assertThat(centres.getParallelTo()).containsExactly(shops);
        TrainingLedger ledger = TrainingLedger.of(plan.edition(), FiscalSpan.of("FY2023"));
        assertThat(ledger.of(plan.find(Audience.class, "CIT"))).extracting(year -> year.participants().orElseThrow())
                .containsExactly(Amount.of(7124), Amount.of(263));
        assertThat(ledger(plan.element("MAT-M11")).sums()).extracting(EffectSum::amount).doesNotContain(Amount.of(7387));
        plan.effect("18-2").setName(plan.effect("7-2").getName());
        assertThat(ledger(plan.element("MAT-M11")).sums().stream().filter(sum -> sum.year().equals(FiscalPeriod.of("FY2023"))))
                .as("also where they are counted by one name").extracting(EffectSum::amount).contains(Amount.of(7124), Amount.of(263))
                .doesNotContain(Amount.of(7387, Qualifier.PERSON_TIMES));

        assertThat(ledger.of(plan.find(Audience.class, "GENAI"))).singleElement()
                .extracting(CourseYear::participants, CourseYear::applicants)
                .containsExactly(Optional.of(Amount.of(1169)), Optional.of(Amount.of(1222)));
        assertThat(plan.effect("16-2").getPartOf()).as("the document does not say so").isNull();
        assertThat(plan.effect("16-2").getRemark()).contains("文脈");
        assertThat(ledger(plan.report("16")).sums()).extracting(EffectSum::amount).containsExactlyInAnyOrder(Amount.of(1222),
                Amount.of(1169));
    }
}
