package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Dashboard;
import org.rashinban.model.DashboardRow;
import org.rashinban.model.DashboardWidget;
import org.rashinban.model.Edition;
import org.rashinban.model.Kpi;
import org.rashinban.model.Plan;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.Target;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.ui.edit.Edits;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiCanvas;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.WorkbenchTest;

/** From a store to its dashboards: looking, choosing, opening what stands behind a mark, and changing a dashboard. */
@WorkbenchTest
class DashboardJourneyTest extends BoardJourney {

    private static final String CHOOSE = "先に対象（戦略・施策など）を選択してください。";
    private static final int WIDGETS = 12;
    private static final int STEPS = 12;

    @BeforeEach
    void open(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        showBoard(window, driver);
    }

    private static List<Dashboard> own(UiDriver driver) {
        return driver.read(() -> List.copyOf(CityStore.desk().current().orElseThrow().program().getDashboards()));
    }

    @Test
    void theHeadquartersSeeTheWholePlanAtOnce() {
        assertThat(board.combo("board.dashboard").items()).containsExactly("本部", "戦略別", "所管別", "研修・人材", "データ品質", "指標別");
        assertThat(board.combo("board.dashboard").read()).isEqualTo("本部");
        for (int number = 1; number <= WIDGETS; number++) {
            assertThat(board.canvas("board.widget" + number).height()).isPositive();
        }
    }

    @Test
    void whatHasToBeChosenIsSaidAndThenShown(UiDriver driver) {
        board.combo("board.dashboard").select("戦略別");
        driver.waitUntil("the question of which part", () -> board.shows(CHOOSE));

        String part = board.combo("board.element").items().get(1);
        board.combo("board.element").select(part);
        driver.waitUntil("everything of the part", () -> !board.shows(CHOOSE));

        assertThat(board.combo("board.element").read()).isEqualTo(part);
    }

    /** Hamamatsu's years are over; its next plan has not begun. */
    @Test
    void ofAnotherPlanAYearOfItsOwnIsLookedAt(UiDriver driver) {
        driver.read(() -> {
            OpenStore store = CityStore.desk().current().orElseThrow();
            Plan next = (Plan) Edits.create(Literals.PLAN);
            next.setTitle("次期計画");
            Edition edition = (Edition) Edits.create(Literals.EDITION);
            edition.setSpan(FiscalSpan.of("FY2029..FY2032"));
            next.getEditions().add(edition);
            new Edits(store.domain()).add(store.program(), Literals.PROGRAM__PLANS, next);
            return null;
        });
        List<String> plans = board.combo("board.plan").items();
        assertThat(plans).hasSize(2);
        assertThat(board.combo("board.year").read()).startsWith("令和6年度");

        board.combo("board.plan").select(plans.getLast());
        assertThat(board.combo("board.year").read()).startsWith("令和11年度");
        board.combo("board.plan").select(plans.getFirst());
        assertThat(board.combo("board.year").read()).startsWith("令和6年度");
    }

    @Test
    void aMarkLeadsToWhatStandsBehindItAndBack(UiDriver driver) {
        UiCanvas heatMap = board.canvas("board.widget8");
        Iterator<Point> places = places(heatMap);
        untilTheDashboardOfTheKpi(driver, () -> {
            Point place = places.next();
            heatMap.click(place.x, place.y);
        });
        assertThat(board.combo("board.kpi").read()).isNotEqualTo("（選択してください）");

        board.button("board.back").click();
        driver.waitUntil("the way back", () -> board.combo("board.dashboard").read().equals("本部"));
        assertThat(board.button("board.back").enabled()).isFalse();
    }

    @Test
    void theKeysGoFromMarkToMarkToo(UiDriver driver) {
        UiCanvas heatMap = board.canvas("board.widget8");
        untilTheDashboardOfTheKpi(driver, () -> {
            heatMap.press("ARROW_RIGHT");
            heatMap.press("CR");
        });
        assertThat(board.combo("board.kpi").read()).isNotEqualTo("（選択してください）");
    }

    /** A widget may show another plan than the one that is chosen. */
    @Test
    void aMarkOfAnotherPlanLeadsIntoThatPlan(UiDriver driver) {
        driver.read(() -> {
            OpenStore store = CityStore.desk().current().orElseThrow();
            Kpi kpi = (Kpi) Edits.create(Literals.KPI);
            kpi.setCode("N1");
            kpi.setTitle("次の指標");
            Target target = (Target) Edits.create(Literals.TARGET);
            target.setSpan(FiscalSpan.of("FY2032"));
            target.setAmount(Amount.of(10));
            kpi.getTargets().add(target);
            Edition edition = (Edition) Edits.create(Literals.EDITION);
            edition.setSpan(FiscalSpan.of("FY2029..FY2032"));
            edition.getKpis().add(kpi);
            Plan next = (Plan) Edits.create(Literals.PLAN);
            next.setTitle("次期計画");
            next.getEditions().add(edition);
            new Edits(store.domain()).add(store.program(), Literals.PROGRAM__PLANS, next);
            DashboardWidget widget = (DashboardWidget) Edits.create(Literals.DASHBOARD_WIDGET);
            widget.setKind("figure");
            widget.setFigure("kpi-heat-map");
            widget.getParameters().add("plan=" + next.getId());
            DashboardRow row = (DashboardRow) Edits.create(Literals.DASHBOARD_ROW);
            row.setHeight(50);
            row.getWidgets().add(widget);
            Dashboard dashboard = (Dashboard) Edits.create(Literals.DASHBOARD);
            dashboard.setCode("headquarters");
            dashboard.setTitle("次期計画の様子");
            dashboard.getRows().add(row);
            new Edits(store.domain()).add(store.program(), Literals.PROGRAM__DASHBOARDS, dashboard);
            return null;
        });
        driver.waitUntil("the dashboard of one's own", () -> board.combo("board.dashboard").read().equals("次期計画の様子"));
        UiCanvas heatMap = board.canvas("board.widget1");
        untilTheDashboardOfTheKpi(driver, () -> {
            heatMap.press("ARROW_RIGHT");
            if (heatMap.tip().contains("次の指標")) {
                heatMap.press("CR");
            }
        });
        assertThat(board.combo("board.plan").read()).isEqualTo("次期計画");
        assertThat(board.combo("board.kpi").read()).isEqualTo("N1 次の指標");
    }

    private void untilTheDashboardOfTheKpi(UiDriver driver, Runnable step) {
        driver.waitUntil("the dashboard of the KPI", () -> {
            boolean there = board.combo("board.dashboard").read().equals("指標別");
            if (!there) {
                step.run();
            }
            return there;
        });
    }

    /** Where a cell lies depends on the size of the window; like a pointer that is moved over the figure until it hits one. */
    private static Iterator<Point> places(UiCanvas canvas) {
        return Stream.generate(() -> IntStream.range(1, STEPS).boxed()
                .flatMap(row -> IntStream.range(1, STEPS).mapToObj(column -> new Point(canvas.width() * column / STEPS,
                        canvas.height() * row / STEPS))))
                .flatMap(Function.identity()).iterator();
    }

    /** It is kept as it was, but not what has become untrue of it. */
    @Test
    void aDashboardThatWasLeftTellsTheDataAsTheyAreWhenItIsSeenAgain(UiDriver driver) {
        untilAMarkTells(driver, "オンライン化率");
        board.combo("board.dashboard").select("指標別");
        driver.waitUntil("the question of which KPI", () -> board.shows("先に指標を選択してください。"));

        driver.read(() -> {
            OpenStore store = CityStore.desk().current().orElseThrow();
            Kpi kpi = Contents.of(store.program(), Kpi.class).filter(one -> "A01a".equals(one.getCode())).findFirst().orElseThrow();
            new Edits(store.domain()).set(kpi, Literals.KPI__TITLE, "改めた名の割合");
            return null;
        });
        board.combo("board.dashboard").select("本部");

        assertThat(untilAMarkTells(driver, "改めた名の割合")).doesNotContain("オンライン化率（件数ベース）");
    }

    private String untilAMarkTells(UiDriver driver, String words) {
        UiCanvas heatMap = board.canvas("board.widget8");
        driver.waitUntil("a mark of " + words, () -> {
            heatMap.press("ARROW_RIGHT");
            return heatMap.tip().contains(words);
        });
        return heatMap.tip();
    }

    @Test
    void aWidgetSettlesWhatItShowsByItself(RashinbanWindow window, UiDriver driver) {
        board.combo("board.dashboard").select("指標別");
        driver.waitUntil("the question of which KPI", () -> board.shows("先に指標を選択してください。"));
        board.button("board.edit").click();
        board.button("board.settings1").click();
        UiScope settings = window.dialog("図表の設定");
        Reach.assertInDialog("図表の設定", driver);
        settings.text("settings.heading").replace("窓口のキャッシュレス");
        settings.combo("settings.kpi").select("A03 キャッシュレス決済導入窓口数（累計）");
        assertThat(driver.screenshot(Path.of("target/screenshots/widget.settings.png"))).exists();
        settings.button("OK").click();

        driver.waitUntil("the dashboard of one's own", () -> !own(driver).isEmpty());
        DashboardWidget widget = own(driver).getFirst().getRows().getFirst().getWidgets().getFirst();
        assertThat(widget.getTitle()).isEqualTo("窓口のキャッシュレス");
        assertThat(widget.getParameters()).hasSize(1).first().asString().startsWith("kpi=");
        assertThat(board.canvas("board.widget1").height()).isPositive();

        board.button("board.edit").click();
        driver.press("CTRL+S");
        CityStore.waitForSave(driver);
        CityStore.reopen(window, driver);
        assertThat(own(driver)).hasSize(1);
    }

    @Test
    void whoChangesAShippedDashboardMakesItTheirOwnAndCanUndoThat(RashinbanWindow window, UiDriver driver) {
        board.button("board.edit").click();
        board.button("board.remove1").click();
        driver.waitUntil("one widget less", () -> !own(driver).isEmpty());
        Dashboard changed = own(driver).getFirst();
        assertThat(changed.getCode()).isEqualTo("headquarters");
        assertThat(changed.getRows().getFirst().getWidgets()).extracting(widget -> widget.getFigure()).containsExactly("achievement",
                "status-by-part");

        driver.press("CTRL+Z");
        driver.waitUntil("the shipped one again", () -> own(driver).isEmpty());
        board.button("board.edit").click();
    }

    @Test
    void theModeForEditingIsLeftAndEnteredAgain() {
        board.button("board.edit").click();
        board.button("board.edit").click();
        board.button("board.edit").click();
        for (int number = 1; number <= WIDGETS; number++) {
            assertThat(board.button("board.remove" + number).enabled()).isTrue();
        }
        board.button("board.edit").click();
    }
}
