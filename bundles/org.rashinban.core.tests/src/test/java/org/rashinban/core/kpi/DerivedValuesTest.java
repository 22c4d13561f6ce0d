package org.rashinban.core.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashinban.core.KpiBuilder.edition;
import static org.rashinban.core.KpiBuilder.kpi;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rashinban.core.KpiBuilder;
import org.rashinban.core.evaluation.KpiEvaluator;
import org.rashinban.model.Accumulation;
import org.rashinban.model.Edition;
import org.rashinban.model.Effect;
import org.rashinban.model.EffectKind;
import org.rashinban.model.Element;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiSource;
import org.rashinban.model.ProgressReport;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.TargetBasis;
import org.rashinban.model.TrainingCount;
import org.rashinban.model.TrainingCourse;
import org.rashinban.model.TrainingSession;
import org.rashinban.model.Verification;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.period.FiscalPeriod;

class DerivedValuesTest {

    private static final RashinbanFactory FACTORY = RashinbanFactory.eINSTANCE;

    private final KpiValues values = new KpiValues(ContainedActuals.accepted());
    private final Edition edition = edition("FY2022..FY2024");

    private Value in(Kpi kpi, String period) {
        return values.in(kpi, FiscalPeriod.of(period));
    }

    private static String number(Value value) {
        return value.known().map(known -> known.amount().toString()).orElse("-");
    }

    private static String why(Value value) {
        return switch (value) {
            case Value.Unknown unknown -> unknown.why().in(Locale.JAPANESE);
            case Value.Undefined undefined -> undefined.why().in(Locale.JAPANESE);
            case Value.Known known -> "";
        };
    }

    // ---- formulas

    @Test
    @DisplayName("a formula is calculated from the values of the same period")
    void formula() {
        kpi("A").annual().actual("FY2024", "120 ABOUT").actual("FY2023", "100").in(edition);
        kpi("B").annual().actual("FY2024", "80").in(edition);
        Kpi share = kpi("S").annual().formula("A ÷ (A + B) × 100").in(edition);
        assertThat(in(share, "FY2024").known().orElseThrow().amount()).isEqualTo(Amount.of(60, Qualifier.ABOUT));
        assertThat(in(share, "FY2023")).isInstanceOf(Value.Unknown.class);
        assertThat(why(in(share, "FY2023"))).isEqualTo("計算に必要な B の値がありません。");
    }

    @Test
    @DisplayName("a formula is no more complete than what it is made of, and stands where the oldest of it stands")
    void incompleteOperand() {
        kpi("A").annual().months(2024, "1", "1", "1").in(edition);
        kpi("B").actual("2024-05", "2").in(edition);
        Value value = in(kpi("S").formula("A + B").in(edition), "FY2024");
        assertThat(value.known().orElseThrow().coverage().isComplete()).isFalse();
        assertThat(value.known().orElseThrow().until()).isEqualTo("2024-05-31");
    }

    @Test
    @DisplayName("of two stocks the one that was reported last long ago says of which day their share is")
    void operandOfAShorterPeriod() {
        kpi("A").actual("2024-12", "30").in(edition);
        kpi("B").actual("FY2024", "60").in(edition);
        Kpi share = kpi("S").formula("A ÷ B").in(edition);
        assertThat(values.standsBefore(share, FiscalPeriod.of("FY2024"))).contains(LocalDate.of(2024, 12, 31));
    }

    @Test
    @DisplayName("a formula in a circle is refused and the circle is named")
    void cycle() {
        Kpi a = kpi("A").formula("B + 1").in(edition);
        Kpi b = kpi("B").formula("2 × C").in(edition);
        Kpi c = kpi("C").formula("D + A").in(edition);
        kpi("D").actual("FY2024", "1").in(edition);
        Kpi outside = kpi("X").formula("D + B").in(edition);
        assertThat(FormulaGraph.cycle(a)).containsExactly(a, b, c, a);
        assertThat(FormulaGraph.cycle(outside)).containsExactly(b, c, a, b);
        assertThat(in(a, "FY2024")).isInstanceOf(Value.Undefined.class);
        assertThat(why(in(a, "FY2024"))).isEqualTo("計算式が循環しています：A → B → C → A");
        assertThat(FormulaGraph.cycle(kpi("Y").formula("D + D × D").in(edition))).isEmpty();
    }

    @Test
    @DisplayName("a KPI used along two ways is no circle")
    void diamond() {
        kpi("D").actual("FY2024", "1").in(edition);
        kpi("B").formula("D + 1").in(edition);
        kpi("C").formula("D + B").in(edition);
        Kpi a = kpi("A").formula("B + C").in(edition);
        assertThat(FormulaGraph.cycle(a)).isEmpty();
        assertThat(number(in(a, "FY2024"))).isEqualTo("5");
    }

    @Test
    @DisplayName("a code that is nobody's or everybody's, a text that is no formula, a division by zero: each has its sentence")
    void undefinedFormulas() {
        kpi("D").actual("FY2024", "0").in(edition);
        kpi("D2").actual("FY2024", "1").in(edition);
        kpi("D2").actual("FY2024", "2").in(edition);
        assertThat(why(in(kpi("A").formula("D + X").in(edition), "FY2024"))).isEqualTo("計算式にある X という指標はありません。");
        assertThat(why(in(kpi("A").formula("D2").in(edition), "FY2024"))).isEqualTo("計算式のコード D2 に該当する指標が複数あります。");
        assertThat(why(in(kpi("A").formula("D +").in(edition), "FY2024"))).contains("途中で終わって");
        assertThat(why(in(kpi("A").formula("1 ÷ D").in(edition), "FY2024"))).isEqualTo("計算式で 0 による除算が生じます。");
        assertThat(in(kpi("A").with(kpi -> kpi.setSource(KpiSource.FORMULA)).in(edition), "FY2024")).isInstanceOf(Value.Undefined.class);
    }

    @Test
    @DisplayName("a code is looked for in the KPI's own edition first, then in the whole program")
    void scope() {
        Edition other = edition("FY2022..FY2024");
        var program = FACTORY.createProgram();
        program.getPlans().add(edition.getPlan());
        program.getPlans().add(other.getPlan());
        kpi("D").actual("FY2024", "1").in(edition);
        kpi("D").actual("FY2024", "2").in(other);
        kpi("E").actual("FY2024", "10").in(other);
        assertThat(number(in(kpi("A").formula("D + E").in(edition), "FY2024"))).isEqualTo("11");
    }

    @Test
    @DisplayName("a result is rounded to the decimals of its KPI, one if it has none")
    void rounding() {
        kpi("D").actual("FY2024", "1").in(edition);
        assertThat(number(in(kpi("A").formula("D ÷ 3").in(edition), "FY2024"))).isEqualTo("0.3");
        assertThat(number(in(kpi("A").formula("2 × D ÷ 3").with(kpi -> kpi.setDecimals(3)).in(edition), "FY2024"))).isEqualTo("0.667");
        assertThat(number(in(kpi("A").formula("D × 5").in(edition), "FY2024"))).isEqualTo("5");
        assertThat(in(kpi("A").formula("40 + 2").in(edition), "FY2024").known().orElseThrow().until()).isEqualTo("2025-03-31");
    }

    // ---- training

    private TrainingCourse course(String... sessions) {
        TrainingCourse course = FACTORY.createTrainingCourse();
        for (int i = 0; i < sessions.length; i += 2) {
            TrainingSession session = FACTORY.createTrainingSession();
            session.setPeriod(FiscalPeriod.of(sessions[i]));
            if (!sessions[i + 1].isEmpty()) {
                session.setParticipants(Amount.of(sessions[i + 1]));
            }
            course.getSessions().add(session);
        }
        edition.getCourses().add(course);
        return course;
    }

    private static KpiBuilder training(TrainingCourse... courses) {
        return kpi("T").annual().with(kpi -> {
            kpi.setSource(KpiSource.TRAINING);
            kpi.getCourses().addAll(List.of(courses));
        });
    }

    @Test
    @DisplayName("training feeds its KPI: participants of the sessions in the period")
    void participants() {
        TrainingCourse managers = course("2022-06", "114", "2023-06", "188");
        TrainingCourse leaders = course("2023-10", "30 ABOUT", "2024-01-15", "12 PERSON_TIMES");
        Kpi kpi = training(managers, leaders).in(edition);
        assertThat(number(in(kpi, "FY2022"))).isEqualTo("114");
        assertThat(number(in(kpi, "FY2023"))).as("different courses: some took both").isEqualTo("230 PERSON_TIMES ABOUT");
        assertThat(number(in(kpi, "FY2023-H1"))).isEqualTo("188");
        assertThat(why(in(kpi, "FY2024"))).isEqualTo("研修の実施記録がありません。");
        assertThat(number(values.in(kpi, FiscalPeriod.of("FY2023"), TargetBasis.CUMULATIVE))).isEqualTo("344 PERSON_TIMES ABOUT");
    }

    @Test
    @DisplayName("one course counts persons (実), several courses or an attendance count count times (延べ), and the sentence says so")
    void personsOrTimes() {
        TrainingCourse managers = course("2023-06", "100", "2023-07", "88");
        TrainingCourse security = course("2023-10", "1222");
        assertThat(number(in(training(managers).in(edition), "FY2023"))).isEqualTo("188");
        Kpi both = training(managers, security).target("FY2023", "1300").in(edition);
        assertThat(number(in(both, "FY2023"))).isEqualTo("1410 PERSON_TIMES");
        assertThat(new KpiEvaluator(values).evaluate(both, FiscalPeriod.of("FY2023"), LocalDate.of(2024, 6, 1)).why().in(Locale.JAPANESE))
                .isEqualTo("実績 延べ1,410 ÷ 目標 1,300 = 108.5 %（達成）");
        assertThat(number(in(training(course("2023-10", "207 PERSON_TIMES")).in(edition), "FY2023"))).isEqualTo("207 PERSON_TIMES");
        Kpi held = training(managers, security).with(kpi -> kpi.setTrainingCount(TrainingCount.SESSIONS)).in(edition);
        assertThat(number(in(held, "FY2023"))).as("sessions are no persons").isEqualTo("3");
    }

    @Test
    @DisplayName("HAM B01: yearly participants are not summed, supporters are")
    void cumulativeTraining() {
        Kpi kpi = training(course("FY2022", "25", "FY2023", "25", "FY2024", "25")).cumulative().in(edition);
        assertThat(number(in(kpi, "FY2024"))).isEqualTo("75");
        assertThat(number(in(kpi, "FY2022"))).isEqualTo("25");
        assertThat(number(in(kpi, "FY2021"))).as("before the plan").isEqualTo("-");
        Kpi stock = training(course("FY2022", "2", "FY2023", "3")).accumulation(Accumulation.STOCK).in(edition);
        assertThat(number(in(stock, "FY2023"))).isEqualTo("5");
    }

    @Test
    @DisplayName("sessions are counted where the KPI counts sessions")
    void sessions() {
        TrainingCourse course = course("2022-06", "", "2022-09", "5");
        course.getSessions().get(1).setSessions(3);
        Kpi kpi = training(course, course).with(some -> some.setTrainingCount(TrainingCount.SESSIONS)).in(edition);
        assertThat(number(in(kpi, "FY2022"))).isEqualTo("4");
    }

    @Test
    @DisplayName("a session whose participants nobody counted leaves the sum unknown; attendance by department is a count")
    void uncounted() {
        TrainingCourse course = course("2022-06", "10", "2022-09", "");
        Kpi kpi = training(course).in(edition);
        assertThat(why(in(kpi, "FY2022"))).isEqualTo("令和4年9月の研修の受講者数が不明です。");
        var one = FACTORY.createAttendance();
        one.setParticipants(3);
        var two = FACTORY.createAttendance();
        two.setParticipants(4);
        course.getSessions().get(1).getAttendance().addAll(List.of(one, two));
        assertThat(number(in(kpi, "FY2022"))).isEqualTo("17");
        two.setParticipants(null);
        assertThat(number(in(kpi, "FY2022"))).isEqualTo("-");
    }

    // ---- effects

    private Effect effect(ProgressReport report, EffectKind kind, String period, String amount) {
        Effect effect = FACTORY.createEffect();
        effect.setKind(kind);
        effect.setPeriod(FiscalPeriod.of(period));
        effect.setAmount(Amount.of(amount));
        effect.setVerification(Verification.VERIFIED);
        report.getEffects().add(effect);
        return effect;
    }

    private ProgressReport report(Element element) {
        ProgressReport report = FACTORY.createProgressReport();
        element.getReports().add(report);
        return report;
    }

    private Element element() {
        Element element = FACTORY.createElement();
        edition.getChildren().add(element);
        return element;
    }

    private static KpiBuilder effects(EffectKind kind) {
        return kpi("E").annual().with(kpi -> {
            kpi.setSource(KpiSource.EFFECTS);
            kpi.setEffectKind(kind);
        });
    }

    @Test
    @DisplayName("hours saved are the verified ones of the element, each counted once")
    void effectsCountOnce() {
        Element measure = element();
        ProgressReport report = report(measure);
        Effect hours = effect(report, EffectKind.HOURS_SAVED, "FY2023", "1800");
        Effect again = effect(report(measure), EffectKind.HOURS_SAVED, "FY2023", "1800");
        again.setSameAs(hours);
        Effect total = effect(report, EffectKind.HOURS_SAVED, "FY2023", "500");
        effect(report, EffectKind.HOURS_SAVED, "FY2023", "200").setPartOf(total);
        effect(report, EffectKind.HOURS_SAVED, "FY2023", "300").setPartOf(total);
        effect(report, EffectKind.HOURS_SAVED, "FY2023", "9999").setVerification(Verification.EXPECTED);
        effect(report, EffectKind.MONEY_SAVED, "FY2023", "7000000");
        effect(report, EffectKind.HOURS_SAVED, "FY2022", "1000");
        effect(report(element()), EffectKind.HOURS_SAVED, "FY2023", "70");
        Kpi own = effects(EffectKind.HOURS_SAVED).build();
        measure.getKpis().add(own);
        assertThat(number(in(own, "FY2023"))).isEqualTo("2300");
        assertThat(number(values.in(own, FiscalPeriod.of("FY2023"), TargetBasis.CUMULATIVE))).isEqualTo("3300");
        assertThat(number(in(effects(EffectKind.HOURS_SAVED).in(edition), "FY2023"))).as("the whole plan").isEqualTo("2370");
        assertThat(why(in(own, "FY2024"))).isEqualTo("検証済みの効果が報告されていません。");
    }

    @Test
    @DisplayName("a report elsewhere counts for the elements it names, once")
    void effectsOfNamedElements() {
        Element measure = element();
        Element elsewhere = element();
        ProgressReport report = report(elsewhere);
        report.getElements().addAll(List.of(measure, elsewhere));
        effect(report, EffectKind.COUNT, "FY2023", "5");
        Kpi kpi = effects(EffectKind.COUNT).build();
        measure.getKpis().add(kpi);
        assertThat(number(in(kpi, "FY2023"))).isEqualTo("5");
        assertThat(number(in(effects(EffectKind.COUNT).in(edition), "FY2023"))).isEqualTo("5");
    }

    @Test
    @DisplayName("parts count where their total is not itself counted, and references in a circle end")
    void partsWithoutTotal() {
        Element measure = element();
        ProgressReport report = report(measure);
        Effect total = effect(report, EffectKind.COUNT, "FY2023", "500");
        total.setVerification(Verification.EXPECTED);
        Effect part = effect(report, EffectKind.COUNT, "FY2023", "200");
        part.setPartOf(total);
        total.setPartOf(part);
        Effect same = effect(report, EffectKind.COUNT, "FY2023", "200");
        same.setSameAs(part);
        part.setSameAs(same);
        Kpi kpi = effects(EffectKind.COUNT).in(edition);
        assertThat(number(in(kpi, "FY2023"))).isEqualTo("200");
    }

    @Test
    @DisplayName("persons of several reports are counted by times; a total over the years is not added to the parts of each year")
    void personsAndTotals() {
        Element measure = element();
        ProgressReport report = report(measure);
        effect(report, EffectKind.PERSONS, "FY2022", "114");
        Kpi persons = effects(EffectKind.PERSONS).accumulation(Accumulation.CUMULATIVE).build();
        measure.getKpis().add(persons);
        assertThat(number(in(persons, "FY2022"))).isEqualTo("114");
        effect(report, EffectKind.PERSONS, "FY2023", "188");
        assertThat(number(in(persons, "FY2023"))).as("114 + 188, some of them the same").isEqualTo("302 PERSON_TIMES");

        Effect total = effect(report, EffectKind.HOURS_SAVED, "FY2023", "500");
        effect(report, EffectKind.HOURS_SAVED, "FY2022", "200").setPartOf(total);
        Kpi hours = effects(EffectKind.HOURS_SAVED).accumulation(Accumulation.CUMULATIVE).build();
        measure.getKpis().add(hours);
        assertThat(number(in(hours, "FY2022"))).isEqualTo("200");
        assertThat(number(in(hours, "FY2023"))).as("the part gives way where its total is in the same sum").isEqualTo("500");
        effect(report, EffectKind.COUNT, "FY2023", "8000 PEAK");
        Kpi count = effects(EffectKind.COUNT).build();
        measure.getKpis().add(count);
        assertThat(why(in(count, "FY2023"))).as("a peak is no amount of the year").isEqualTo("検証済みの効果が報告されていません。");
    }

    @Test
    @DisplayName("rates, peaks and scopes of effects are never added up, nor different units")
    void effectsThatDoNotAdd() {
        Element measure = element();
        ProgressReport report = report(measure);
        effect(report, EffectKind.REDUCTION_RATE, "FY2023", "41.4");
        effect(report, EffectKind.COUNT, "FY2023", "1").setUnit("件");
        effect(report, EffectKind.COUNT, "FY2023", "1").setUnit("千件");
        assertThat(why(in(effects(EffectKind.REDUCTION_RATE).in(edition), "FY2023"))).isEqualTo("この種類の効果は合計できません。");
        assertThat(why(in(effects(EffectKind.COUNT).in(edition), "FY2023"))).isEqualTo("効果の単位が一致していません。");
        Kpi none = effects(EffectKind.COUNT).with(kpi -> kpi.setEffectKind(null)).in(edition);
        assertThat(in(none, "FY2023")).isInstanceOf(Value.Undefined.class);
    }
}
