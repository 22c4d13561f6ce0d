package org.rashinban.core.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rashinban.model.Element;
import org.rashinban.model.Milestone;
import org.rashinban.model.MilestoneKind;
import org.rashinban.model.MilestoneState;
import org.rashinban.model.NameVariant;
import org.rashinban.model.label.Labels;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.text.TextNormalizer;

/** The order, names and milestones of Matsudo's vision. */
class MatsudoPlanCasesTest {

    private final CityPlan plan = CityPlan.of("matsudo");

    private List<Milestone> milestones(int fiscalYear) {
        return plan.all(Milestone.class).filter(milestone -> milestone.getPeriod().at(Granularity.FISCAL_YEAR).fiscalYear() == fiscalYear)
                .toList();
    }

    @Test
    @DisplayName("case 29: the measures stand in the order of their numbers, not of the extracted text; a name may differ from page to page")
    void case29_measuresStandInTheOrderOfTheirNumbers() {
        List<Element> measures = plan.below(plan.edition(), Element.class).stream()
                .filter(element -> element.getLevel().isMeasure()).toList();
        assertThat(measures).extracting(Element::getNumber)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).mapToObj(String::valueOf).toList());
        assertThat(measures.get(7).getTitle()).as("extracted last").contains("生成AI");
        assertThat(measures.getFirst().getLevel().getFlags()).isNotEmpty();

        assertThat(measures.get(2).getVariants()).extracting(NameVariant::getWhere).containsExactly("11ページ", "12ページ");
        assertThat(measures.get(2).getVariants()).extracting(NameVariant::getText).doesNotHaveDuplicates()
                .allMatch(text -> text.contains("専用アプリ"));
    }

    @Test
    @DisplayName("case 30: what is printed a second time beside FY2024 is the milestones of FY2023 again, not new ones")
    void case30_aMilestonePrintedTwiceIsOne() {
        assertThat(CityPlan.codes(milestones(2024))).containsExactly("MAT-MS12", "MAT-MS13", "MAT-MS14");
        assertThat(milestones(2023)).hasSize(4).allSatisfy(milestone -> assertThat(milestone.getVariants()).singleElement()
                .satisfies(variant -> assertThat(variant.getWhere()).contains("④の後")));
        assertThat(plan.milestone("MAT-MS09").getVariants().getFirst().getText()).isEqualTo("「松戸市オンライン相談システム」の稼働");

        List<Milestone> all = plan.all(Milestone.class).toList();
        List<String> titles = all.stream().map(milestone -> TextNormalizer.searchKey(milestone.getTitle())).toList();
        assertThat(titles).hasSize(15).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(milestone -> assertThat(milestone.getVariants()).allSatisfy(variant -> assertThat(all)
                .filteredOn(other -> TextNormalizer.same(other.getTitle(), variant.getText())).isSubsetOf(milestone)));
    }

    @Test
    @DisplayName("case 31: in turn (順次) is a start and no completion, and the box of FY2025 is a goal")
    void case31_inTurnIsAStart() {
        assertThat(plan.all(Milestone.class).filter(Milestone::isInTurn)).extracting(CityPlan::code).containsExactly("MAT-MS11",
                "MAT-MS12");
        assertThat(plan.milestone("MAT-MS11")).extracting(Milestone::getKind, Milestone::getState)
                .containsExactly(MilestoneKind.START, MilestoneState.DONE);
        assertThat(plan.milestone("MAT-MS12")).extracting(Milestone::getKind, Milestone::getState)
                .containsExactly(MilestoneKind.START, MilestoneState.PLANNED);
        assertThat(plan.all(Milestone.class).filter(milestone -> milestone.getKind() == MilestoneKind.COMPLETION))
                .as("that the migration began completes nothing of measure 5")
                .noneMatch(milestone -> milestone.getElements().contains(plan.element("MAT-M05")));

        assertThat(milestones(2025)).singleElement().extracting(Milestone::getKind, Milestone::getState)
                .containsExactly(MilestoneKind.GOAL, MilestoneState.PLANNED);
    }

    @Test
    @DisplayName("case 32: completed though some of it continues is a state of its own")
    void case32_completedWithExceptions() {
        Milestone coordination = plan.milestone("MAT-MS07");
        assertThat(coordination).extracting(Milestone::getKind, Milestone::getState)
                .containsExactly(MilestoneKind.COMPLETION, MilestoneState.DONE_WITH_EXCEPTIONS);
        assertThat(coordination.getRemark()).contains("継続取組");
        assertThat(CityPlan.ja(Labels.of(coordination.getState()))).isEqualTo("一部を残して達成")
                .isNotEqualTo(CityPlan.ja(Labels.of(MilestoneState.DONE)));
        assertThat(plan.all(Milestone.class).filter(milestone -> milestone.getState() == MilestoneState.DONE_WITH_EXCEPTIONS))
                .containsExactly(coordination);
    }
}
