package org.rashinban.core.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rashinban.core.evaluation.ElementGrader;
import org.rashinban.core.evaluation.Status;
import org.rashinban.core.rollup.DepartmentRollUp;
import org.rashinban.core.rollup.KpiScope;
import org.rashinban.core.rollup.RollUp;
import org.rashinban.core.rollup.RollUps;
import org.rashinban.core.rollup.Summary;
import org.rashinban.model.Element;
import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalPeriod;

/** What counts once and what counts several times when a plan is summed up. */
class RollUpCasesTest {

    private static RollUps rollUps(CityPlan plan, String period) {
        return new RollUps(kpi -> plan.evaluate(kpi.getCode(), period), new ElementGrader(FiscalPeriod.of(period), Optional.empty()));
    }

    @Test
    @DisplayName("case 26: business chat stands in three items and is one deliverable: reported once, it counts once")
    void case26_aDeliverableOfThreeItemsCountsOnce() {
        CityPlan plan = CityPlan.of("hamamatsu").tell("B01b", "FY2022", "導入");
        assertThat(plan.kpi("B02b").getRepeats()).isSameAs(plan.kpi("B01b"));
        assertThat(plan.element("HAM-B03").getRepeatedKpis()).contains(plan.kpi("B02b"));
        assertThat(plan.evaluate("B02b", "FY2022").status()).as("what is reported for the one is reported for the other")
                .isEqualTo(Status.MET);

        for (String item : List.of("HAM-B01", "HAM-B02", "HAM-B03")) {
            assertThat(rollUps(plan, "FY2022").of(plan.element(item)).summary().count(Status.MET)).as(item).isEqualTo(1);
        }
        RollUp whole = rollUps(plan, "FY2022").of(plan.edition());
        assertThat(whole.summary().count(Status.MET)).isEqualTo(1);
        assertThat(plan.all(Kpi.class)).hasSize(33);
        assertThat(whole.summary().total()).as("33 series of which chat is two").isEqualTo(32);
        assertThat(KpiScope.of(plan.edition())).contains(plan.kpi("B01b")).doesNotContain(plan.kpi("B02b"));
    }

    @Test
    @DisplayName("case 38: 26 measures without indicator, owner or year are \"not in the document\", not 0 %")
    void case38_whatIsNotInTheDocumentIsNotZero() {
        CityPlan plan = CityPlan.of("kisarazu");
        List<Element> measures = plan.all(Element.class).filter(element -> element.getLevel().isMeasure()).toList();
        assertThat(measures.stream().collect(Collectors.groupingBy(measure -> measure.getCode().substring(0, 2), Collectors.counting())))
                .isEqualTo(Map.of("01", 14L, "02", 5L, "03", 5L, "04", 2L));
        assertThat(measures).allSatisfy(measure -> {
            assertThat(measure.getKpis()).isEmpty();
            assertThat(measure.getOwners()).isEmpty();
            assertThat(measure.getSpan()).isNull();
        });
        assertThat(plan.edition().getFlags()).anyMatch(flag -> flag.getText().contains("資料に記載がない"));

        Summary summary = rollUps(plan, "FY2024").of(plan.edition()).summary();
        assertThat(summary.total()).isZero();
        assertThat(summary.achievement().value()).as("no percentage at all").isEmpty();
        assertThat(summary.statuses()).isEmpty();
    }

    @Test
    @DisplayName("case 39: by department co-owned items count for each owner: 26 for 16 items, and the totals say so")
    void case39_departmentsCountCoOwnedItemsSeveralTimes() {
        CityPlan plan = CityPlan.of("hamamatsu").enter("A03", "FY2022", "73");
        DepartmentRollUp departments = rollUps(plan, "FY2022").byDepartment(plan.edition());

        assertThat(departments.elements()).isEqualTo(16);
        assertThat(departments.elementLinks()).isEqualTo(26);
        assertThat(departments.departments()).hasSize(11);
        assertThat(departments.departments().values().stream().mapToInt(DepartmentRollUp.Share::elements).sum()).isEqualTo(26);
        assertThat(departments.whole().count(Status.MET)).isEqualTo(1);
        assertThat(departments.departments().entrySet().stream().filter(share -> share.getValue().kpis().count(Status.MET) == 1)
                .map(share -> share.getKey().getName()))
                .containsExactlyInAnyOrder("デジタル・スマートシティ推進課", "アセットマネジメント推進課", "情報システム課");
        assertThat(CityPlan.ja(departments.said())).contains("16").contains("26");
    }
}
