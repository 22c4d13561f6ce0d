package org.rashinban.ui.tests.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rashinban.model.BarBaseline;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Milestone;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.RoadmapBar;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;
import org.rashinban.ui.roadmap.Box;
import org.rashinban.ui.roadmap.RoadmapLayout;
import org.rashinban.ui.roadmap.RoadmapLayout.Placed;
import org.rashinban.ui.roadmap.RoadmapLayout.Point;
import org.rashinban.ui.roadmap.TimeScale;

/** What stands where on a roadmap, without any screen. */
class RoadmapLayoutTest {

    private static final int ROW = 40;
    private static final int QUARTER = 100;

    private final TimeScale scale =
            new TimeScale(FiscalPeriod.fiscalYear(2024), FiscalPeriod.fiscalYear(2026), Granularity.QUARTER, QUARTER);
    private final Edition edition = RashinbanFactory.eINSTANCE.createEdition();
    private final Element element = RashinbanFactory.eINSTANCE.createElement();
    private final RoadmapBar first = bar("FY2024");
    private final RoadmapBar second = bar("FY2025-Q1..FY2025-Q2");

    @BeforeEach
    void bars() {
        edition.getChildren().add(element);
        element.getBars().add(first);
        element.getBars().add(second);
    }

    @Test
    void aFiscalYearIsFourQuartersLongAndBeginsInApril() {
        Box box = planned(first);
        assertThat(box.x()).isZero();
        assertThat(box.width()).isBetween(4 * QUARTER - 2, 4 * QUARTER + 2);
        assertThat(planned(second).x()).isEqualTo(box.right());
    }

    @Test
    void everyBarHasARowOfItsOwnBelowItsElement() {
        RoadmapLayout layout = layout();
        assertThat(layout.rows()).extracting(RoadmapLayout.Row::node).containsExactly(element, element);
        assertThat(layout.rows()).extracting(RoadmapLayout.Row::first).containsExactly(true, false);
        assertThat(layout.bars()).extracting(placed -> placed.row().y()).containsExactly(0, ROW);
        assertThat(layout.height()).isEqualTo(2 * ROW);
    }

    @Test
    void milestonesStandInARowAboveTheBars() {
        Milestone milestone = RashinbanFactory.eINSTANCE.createMilestone();
        milestone.setPeriod(FiscalPeriod.of("2024-10"));
        element.getMilestones().add(milestone);
        RoadmapLayout layout = layout();
        assertThat(layout.marks()).singleElement().satisfies(mark -> {
            assertThat(mark.box().y()).isLessThan(ROW);
            assertThat(mark.box().x() + mark.box().width() / 2).isBetween(2 * QUARTER, 2 * QUARTER + QUARTER / 3);
        });
        assertThat(layout.bars().getFirst().row().y()).isEqualTo(ROW);
    }

    @Test
    void milestonesOfTheSameMonthStandBelowEachOtherSoThatEachHasRoomForItsName() {
        for (String month : List.of("2024-10", "2026-10", "2024-10")) {
            Milestone milestone = RashinbanFactory.eINSTANCE.createMilestone();
            milestone.setPeriod(FiscalPeriod.of(month));
            element.getMilestones().add(milestone);
        }
        RoadmapLayout layout = layout();
        assertThat(layout.marks()).extracting(mark -> mark.box().y() / ROW).containsExactly(0, 1, 0);
        assertThat(layout.marks()).allSatisfy(mark -> assertThat(layout.roomBeside(mark)).isGreaterThan(QUARTER));
        assertThat(layout.rows()).extracting(RoadmapLayout.Row::first).containsExactly(true, false, false, false);
        assertThat(layout.bars().getFirst().row().y()).isEqualTo(2 * ROW);
    }

    @Test
    void anOpenBarGoesToTheEndOfThePaper() {
        second.setSpan(FiscalSpan.of("FY2025.."));
        assertThat(planned(second).right()).isEqualTo(scale.width());
    }

    @Test
    void aBarWithoutDatesHasARowButNoPlace() {
        second.setSpan(null);
        assertThat(placed(second).planned()).isEmpty();
        assertThat(layout().rows()).hasSize(2);
    }

    @Test
    void whatWasPlannedFirstAndWhatCameOfItStandBesideThePlan() {
        BarBaseline baseline = RashinbanFactory.eINSTANCE.createBarBaseline();
        baseline.setSpan(FiscalSpan.of("FY2024"));
        second.getBaselines().add(baseline);
        second.setActual(FiscalSpan.of("FY2025-Q2..FY2025-Q3"));
        Placed placed = placed(second);
        assertThat(placed.earlier().getFirst().x()).isZero();
        assertThat(placed.actual().orElseThrow().x()).isGreaterThan(placed.planned().orElseThrow().x());
        assertThat(List.of(placed.earlier().getFirst().middle(), placed.planned().orElseThrow().middle(),
                placed.actual().orElseThrow().middle())).isSorted();
    }

    @Test
    void ofManyEarlierPlansTheFirstAndTheLastAreShownAndNoneThatHoldsStill() {
        for (String span : List.of("FY2024", "FY2024-Q1..FY2024-Q2", "FY2024-Q2..FY2024-Q3", "FY2025-Q1..FY2025-Q2")) {
            BarBaseline baseline = RashinbanFactory.eINSTANCE.createBarBaseline();
            baseline.setSpan(FiscalSpan.of(span));
            second.getBaselines().add(baseline);
        }
        Placed placed = placed(second);
        assertThat(placed.earlier()).hasSize(2);
        assertThat(placed.earlier().getFirst().x()).isZero();
        assertThat(placed.earlier().getLast().x()).isBetween(QUARTER - 2, QUARTER + 2);
        assertThat(placed.earlier().getLast().y()).isGreaterThan(placed.earlier().getFirst().y());
    }

    @Test
    void aLineLeadsFromWhatComesFirstToWhatWaitsForIt() {
        second.getDependsOn().add(first);
        assertThat(layout().lines()).singleElement().satisfies(line -> {
            assertThat(line.from()).isEqualTo(planned(first));
            assertThat(line.to()).isEqualTo(planned(second));
        });
    }

    @Test
    void aBarIsFoundWhereItIsDrawn() {
        Box box = planned(second);
        assertThat(layout().barAt(box.x() + 1, box.middle())).map(Placed::bar).contains(second);
        assertThat(layout().barAt(box.right() + 5, box.middle())).isEmpty();
        assertThat(layout().barInRow(ROW + 1)).map(Placed::bar).contains(second);
    }

    @Test
    void theLineOfProgressSwingsToTheLeftWhereSomethingIsLate() {
        LocalDate day = LocalDate.of(2025, 7, 1);
        first.setPercentDone(50);
        List<Point> line = layout().progressLine(day);
        assertThat(line).contains(new Point(2 * QUARTER, ROW / 2));
        assertThat(line.getFirst().x()).isEqualTo(scale.x(day)).isEqualTo(line.getLast().x());
    }

    @Test
    void theLineOfProgressSwingsToTheRightWhereSomethingIsAhead() {
        second.setPercentDone(100);
        LocalDate day = LocalDate.of(2025, 5, 1);
        assertThat(layout().progressLine(day)).extracting(Point::x).anyMatch(x -> x > scale.x(day));
    }

    @Test
    void theLineOfProgressIsStraightWhereAllIsDoneOrNobodyHasReported() {
        first.setPercentDone(100);
        LocalDate day = LocalDate.of(2025, 7, 1);
        assertThat(layout().progressLine(day)).extracting(Point::x).containsOnly(scale.x(day));
    }

    private RoadmapLayout layout() {
        return RoadmapLayout.of(edition, scale, ROW);
    }

    private Placed placed(RoadmapBar bar) {
        return layout().of(bar).orElseThrow();
    }

    private Box planned(RoadmapBar bar) {
        return placed(bar).planned().orElseThrow();
    }

    private static RoadmapBar bar(String span) {
        RoadmapBar bar = RashinbanFactory.eINSTANCE.createRoadmapBar();
        bar.setSpan(FiscalSpan.of(span));
        return bar;
    }
}
