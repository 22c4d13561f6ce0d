package org.rashinban.core.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rashinban.core.edition.EditionComparison;
import org.rashinban.core.edition.Fate;
import org.rashinban.core.evaluation.Status;
import org.rashinban.core.kpi.Value;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Finding;
import org.rashinban.model.FindingKind;
import org.rashinban.model.TargetBasis;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;

class MachidaCasesTest {

    private final CityPlan plan = CityPlan.of("machida");

    private List<Finding> findings(FindingKind kind) {
        return plan.all(Finding.class).filter(finding -> finding.getKind() == kind).toList();
    }

    private List<Element> elements(String level) {
        return plan.below(plan.edition(), Element.class).stream()
                .filter(element -> element.getLevel() != null && level.equals(element.getLevel().getCode())).toList();
    }

    private Amount value(String kpi, TargetBasis basis) {
        return plan.values().in(plan.kpi(kpi), FiscalPeriod.of("FY2025"), basis).known().map(Value.Known::amount).orElseThrow();
    }

    @Test
    @DisplayName("case 15: 3 systems and then 17 more make 20, while 95 % and then 100 % are levels")
    void case15_systemsAddUpButLevelsDoNot() {
        plan.enterYears("MAC-K2", 2024, "3", "17").enterYears("MAC-K1", 2023, "95", "100", "100");

        assertThat(plan.evaluate("MAC-K2", "FY2024").status()).as("3 of 3, not 3 of 20").isEqualTo(Status.MET);
        assertThat(plan.evaluate("MAC-K2", "FY2025").status()).isEqualTo(Status.MET);
        assertThat(value("MAC-K2", TargetBasis.CUMULATIVE)).isEqualTo(Amount.of(20));
        assertThat(elements("system")).as("the systems by name").hasSize(20);
        assertThat(plan.evaluate("MAC-K1", "FY2023").status()).isEqualTo(Status.MET);
        assertThat(plan.evaluate("MAC-K1", "FY2024").status()).isEqualTo(Status.MET);
        assertThat(plan.evaluate("MAC-K1", "FY2024").actual()).contains(Amount.of(100));
        assertThat(value("MAC-K1", TargetBasis.CUMULATIVE)).as("there is no sum of levels").isEqualTo(Amount.of(100));
        CityPlan still = CityPlan.of("machida").enterYears("MAC-K1", 2023, "95", "95");
        assertThat(still.evaluate("MAC-K1", "FY2024").status()).isEqualTo(Status.NOT_MET);
    }

    @Test
    @DisplayName("case 33: the three points are not the four focus items; the point on the card is within an action of the second item")
    void case33_pointsAreNotFocusItems() {
        assertThat(CityPlan.codes(findings(FindingKind.POINT))).containsExactly("MAC-PT1", "MAC-PT2", "MAC-PT3");
        assertThat(elements("focus")).extracting(Element::getTitle).hasSize(4).doesNotContain("マイナンバーカード利活用");

        assertThat(plan.finding("MAC-PT3").getElements()).singleElement().satisfies(action -> {
            assertThat(action.getNumber()).isEqualTo("④");
            assertThat(action.eContainer()).isSameAs(plan.element("MAC-S3-F2"));
        });
        assertThat(findings(FindingKind.POINT)).flatExtracting(Finding::getElements)
                .doesNotContain(plan.element("MAC-S3-F3"), plan.element("MAC-S3-F4"));
        assertThat(findings(FindingKind.RECOMMENDATION)).hasSize(14).allMatch(finding -> finding.getPoint().getKind() == FindingKind.POINT);
    }

    @Test
    @DisplayName("case 35: an evaluation is of a pair of strategies, of ones that are gone as well")
    void case35_anEvaluationMayBeOfRetiredStrategies() {
        Edition before = plan.edition("MAC-2022");
        List<Finding> evaluations = findings(FindingKind.EVALUATION);
        assertThat(evaluations).hasSize(8).allSatisfy(evaluation -> assertThat(evaluation.getElements()).hasSize(2)
                .allMatch(strategy -> strategy.eContainer() == before));
        assertThat(evaluations).extracting(evaluation -> CityPlan.codes(evaluation.getElements())).containsOnly(
                List.of("MAC-2022-S1", "MAC-2022-S2"), List.of("MAC-2022-S3", "MAC-2022-S4"));
        assertThat(plan.element("MAC-2022-S1").isRetired()).isFalse();
        assertThat(plan.element("MAC-2022-S3").isRetired()).isTrue();
        assertThat(plan.element("MAC-2022-S4").isRetired()).isTrue();

        assertThat(EditionComparison.of(before, plan.edition()).elements())
                .filteredOn(change -> change.fate() == Fate.MERGED && change.after().equals(List.of(plan.element("MAC-S3"))))
                .singleElement()
                .satisfies(merger -> assertThat(CityPlan.codes(merger.before())).containsExactly("MAC-2022-S3", "MAC-2022-S4"));
    }
}
