package org.rashinban.core.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rashinban.core.evaluation.Status;
import org.rashinban.model.AsOfRule;
import org.rashinban.model.Element;
import org.rashinban.model.Flag;
import org.rashinban.model.Occurrence;
import org.rashinban.model.RoadmapBar;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;

/** How Hamamatsu's items, actions and bars hang together. */
class HamamatsuPlanCasesTest {

    private final CityPlan plan = CityPlan.of("hamamatsu");

    private List<RoadmapBar> bars(String element) {
        return plan.below(plan.element(element), RoadmapBar.class);
    }

    @Test
    @DisplayName("case 12: a deliverable for two years is not overdue after the first")
    void case12_aDeliverableOfTwoYearsIsNotOverdueAfterTheFirst() {
        assertThat(bars("HAM-A06-2").getFirst().getSpan()).isEqualTo(FiscalSpan.of("FY2022..FY2023"));
        for (String kpi : List.of("A06a", "A06b")) {
            assertThat(plan.kpi(kpi).getTargets().getFirst().getSpan()).isEqualTo(FiscalSpan.of("FY2022..FY2023"));
            assertThat(plan.evaluate(kpi, "FY2022").status()).as(kpi).isEqualTo(Status.NOT_DUE);
            assertThat(plan.evaluate(kpi, "FY2023").status()).as(kpi).isEqualTo(Status.MISSING);
            plan.tell(kpi, "FY2022", "検討中");
            assertThat(plan.evaluate(kpi, "FY2022").status()).as("under way").isEqualTo(Status.NOT_DUE);
            plan.tell(kpi, "FY2023", "完了");
            assertThat(plan.evaluate(kpi, "FY2023").status()).as(kpi).isEqualTo(Status.MET);
        }
    }

    @Test
    @DisplayName("case 27: three bars serve two actions and recur without a number: each year completes by itself")
    void case27_whatRecursCompletesYearByYear() {
        assertThat(plan.element("HAM-A10").getChildren()).hasSize(2);
        assertThat(bars("HAM-A10")).hasSize(3).allMatch(RoadmapBar::isRecurring).allSatisfy(bar -> assertThat(bar.getOccurrences())
                .extracting(Occurrence::getPeriod)
                .containsExactly(FiscalPeriod.of("FY2022"), FiscalPeriod.of("FY2023"), FiscalPeriod.of("FY2024")));
        assertThat(bars("HAM-A10-1")).hasSize(2);
        assertThat(bars("HAM-A10-2")).hasSize(1);

        plan.tell("A10a", "FY2022", "実施").tell("A10a", "FY2024", "実施");
        assertThat(plan.kpi("A10a").getAsOfRule()).isEqualTo(AsOfRule.RECURRING);
        assertThat(plan.evaluate("A10a", "FY2022").status()).isEqualTo(Status.MET);
        assertThat(plan.evaluate("A10a", "FY2023").status()).as("the training of FY2022 is not that of FY2023").isEqualTo(Status.MISSING);
        assertThat(plan.evaluate("A10a", "FY2024").status()).isEqualTo(Status.MET);
        assertThat(plan.evaluate("A10a", "FY2024").targetAmount()).isEmpty();
        assertThat(plan.evaluate("A10b", "FY2022").status()).as("the other training is another").isEqualTo(Status.MISSING);
    }

    @Test
    @DisplayName("case 28: the revision of the rules belongs to e-invoicing though its row stands first; the conflict stays flagged")
    void case28_aConflictOfTheDocumentStaysFlagged() {
        RoadmapBar revision = plan.all(RoadmapBar.class).filter(bar -> bar.getLabel().contains("規則改正")).findFirst().orElseThrow();
        assertThat(((Element) revision.eContainer()).getTitle()).isEqualTo("電子請求");
        assertThat(revision.getRow()).contains("1行目");
        assertThat(bars("HAM-A04-1")).extracting(RoadmapBar::getRow).containsOnly("文中の2行目");

        assertThat(plan.element("HAM-A04").getFlags()).singleElement().satisfies(flag -> {
            assertThat(flag.getText()).contains("規則改正").contains("食い違う");
            assertThat(flag.isResolved()).isFalse();
        });
        assertThat(bars("HAM-A04")).hasSize(5).allSatisfy(bar -> assertThat(bar.getFlags()).isNotEmpty().noneMatch(Flag::isResolved));
    }
}
