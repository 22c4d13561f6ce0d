package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Milestone;
import org.rashinban.model.RoadmapBar;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;
import org.rashinban.ui.roadmap.SpanMove;
import org.rashinban.ui.store.StoreDesk;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiCanvas;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.WorkbenchTest;
import org.rashinban.ui.testing.display.Windows;
import org.rashinban.ui.widgets.WidgetId;

/** Bars of the roadmap are moved by keys and by the mouse. */
@WorkbenchTest
class RoadmapJourneyTest extends SampleJourney {

    private static final String VIEW = "ロードマップ";

    @Test
    void aBarIsMovedByKeysUndoneAndSaved(RashinbanWindow window, UiDriver driver) {
        UiCanvas roadmap = driver.view(VIEW).canvas("roadmap.canvas");
        roadmap.focus();
        roadmap.press("ARROW_DOWN");
        RoadmapBar bar = selected(driver);
        FiscalSpan before = bar.getSpan();
        roadmap.press("CTRL+ARROW_RIGHT");
        FiscalSpan later = SpanMove.WHOLE.by(before, Granularity.QUARTER, 1);
        assertThat(bar.getSpan()).isEqualTo(later);
        roadmap.press("SHIFT+ARROW_RIGHT");
        FiscalSpan longer = SpanMove.END.by(later, Granularity.QUARTER, 1);
        assertThat(bar.getSpan()).isEqualTo(longer);
        roadmap.press("CTRL+Z");
        assertThat(bar.getSpan()).isEqualTo(later);
        roadmap.press("CTRL+S");
        CityStore.waitForSave(driver);

        String id = bar.getId();
        CityStore.reopen(window, driver);
        assertThat(driver.read(() -> bars().stream().filter(known -> known.getId().equals(id)).findFirst().orElseThrow().getSpan()))
                .isEqualTo(later);
    }

    @Test
    void aBarIsDrawnToWhereItBelongs(UiDriver driver) {
        UiScope view = driver.view(VIEW);
        UiCanvas roadmap = view.canvas("roadmap.canvas");
        roadmap.focus();
        roadmap.press("ARROW_DOWN");
        RoadmapBar bar = selected(driver);
        FiscalSpan before = bar.getSpan();
        Point place = find(driver, bar).orElseThrow();
        int x = place.x;
        int y = place.y;
        roadmap.drag(x, y, x + roadmap.width() / 4, y);
        assertThat(bar.getSpan()).isNotEqualTo(before);
        assertThat(bar.getSpan().first()).isAfter(before.first());
        roadmap.press("CTRL+Z");
        assertThat(bar.getSpan()).isEqualTo(before);
    }

    @Test
    void theDayOfReportingIsTypedAsPeopleWriteIt(UiDriver driver) {
        UiScope view = driver.view(VIEW);
        view.text("roadmap.asOf").replace("R6.3.31");
        view.text("roadmap.asOf").press("CR");
        assertThat(view.text("roadmap.asOf").read()).isEqualTo("令和6年3月31日");
        view.text("roadmap.asOf").replace("いつか");
        view.text("roadmap.asOf").press("CR");
        assertThat(view.text("roadmap.asOf").read()).isEqualTo("いつか");
    }

    @Test
    void theRoadmapIsWrittenAsAPictureAndAsATable(UiDriver driver) throws IOException {
        Path picture = parent.resolve("工程表.svg");
        Path table = parent.resolve("工程表.csv");
        for (Path file : List.of(picture, table)) {
            try (ChosenFile chosen = new ChosenFile(driver, file)) {
                driver.view(VIEW).button("roadmap.save").click();
                driver.waitUntil("the file " + file, () -> Files.exists(file));
            }
        }
        String bar = driver.read(() -> Contents.of(CityStore.desk().current().orElseThrow().program(), RoadmapBar.class)
                .map(RoadmapBar::getLabel).filter(label -> label != null).findFirst().orElseThrow());
        assertThat(Files.readString(picture)).contains("<svg", bar);
        assertThat(Files.readString(table)).contains(bar);
    }

    @Test
    void aBarIsLetFollowAnotherOneAndNoCircleIsMade(RashinbanWindow window, UiDriver driver) {
        UiScope view = driver.view(VIEW);
        UiCanvas roadmap = view.canvas("roadmap.canvas");
        roadmap.focus();
        roadmap.press("ARROW_DOWN");
        RoadmapBar first = selected(driver);
        roadmap.contextMenu("後に行う工程を選ぶ…");
        roadmap.press("ARROW_DOWN");
        RoadmapBar next = selected(driver);
        assertThat(next.getDependsOn()).doesNotContain(first);
        roadmap.press("CR");
        assertThat(next.getDependsOn()).contains(first);

        roadmap.contextMenu("後に行う工程を選ぶ…");
        roadmap.press("ARROW_UP");
        roadmap.press("CR");
        assertThat(first.getDependsOn()).doesNotContain(next);
        assertThat(view.captions()).anyMatch(text -> text.contains("より前に行う工程のため"));

        roadmap.press("CTRL+S");
        CityStore.waitForSave(driver);
        String before = first.getId();
        String after = next.getId();
        CityStore.reopen(window, driver);
        assertThat(driver.read(() -> bar(after).getDependsOn().stream().map(RoadmapBar::getId).toList())).contains(before);
    }

    @Test
    void whatIsPlannedNowIsKeptToCompareLaterPlansWithIt(RashinbanWindow window, UiDriver driver) {
        UiScope view = driver.view(VIEW);
        UiCanvas roadmap = view.canvas("roadmap.canvas");
        roadmap.focus();
        roadmap.press("ARROW_DOWN");
        RoadmapBar bar = selected(driver);
        FiscalSpan planned = bar.getSpan();
        int kept = bar.getBaselines().size();
        view.button("roadmap.keep").click();
        UiScope dialog = driver.dialog("予定の記録");
        Reach.assertInDialog("予定の記録", driver);
        dialog.button("OK").click();
        assertThat(bar.getBaselines()).hasSize(kept + 1);
        assertThat(bar.getBaselines().getLast().getSpan()).isEqualTo(planned);

        roadmap.focus();
        roadmap.press("CTRL+ARROW_RIGHT");
        roadmap.press("CTRL+S");
        CityStore.waitForSave(driver);
        String id = bar.getId();
        CityStore.reopen(window, driver);
        assertThat(driver.read(() -> bar(id).getBaselines().getLast().getSpan())).isEqualTo(planned);
        assertThat(driver.read(() -> bar(id).getSpan())).isNotEqualTo(planned);
    }

    @Test
    void aBarIsOpenedByItsKey(UiDriver driver) {
        UiCanvas roadmap = driver.view(VIEW).canvas("roadmap.canvas");
        roadmap.focus();
        roadmap.press("ARROW_DOWN");
        RoadmapBar bar = selected(driver);
        roadmap.press("CR");
        assertThat(driver.read(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor().getTitle()))
                .contains(bar.getLabel());
    }

    @Test
    void aFinerScaleMovesByMonths(UiDriver driver) {
        UiScope view = driver.view(VIEW);
        view.combo("roadmap.zoom").select("月");
        UiCanvas roadmap = view.canvas("roadmap.canvas");
        roadmap.focus();
        roadmap.press("ARROW_DOWN");
        RoadmapBar bar = selected(driver);
        FiscalSpan before = bar.getSpan();
        roadmap.press("CTRL+ARROW_RIGHT");
        assertThat(bar.getSpan()).isEqualTo(SpanMove.WHOLE.by(before, Granularity.MONTH, 1));
        view.combo("roadmap.zoom").select("幅に合わせる");
    }

    @Test
    void aMilestoneIsOpenedByTheMouse(UiDriver driver) {
        UiCanvas roadmap = driver.view(VIEW).canvas("roadmap.canvas");
        List<String> titles = driver.read(() -> Contents.of(PlatformUI.getWorkbench().getService(StoreDesk.class).current().orElseThrow()
                .program(), Milestone.class).map(Milestone::getTitle).toList());
        Point place = find(driver, 4, canvas -> titles.stream().anyMatch(title -> tip(canvas).startsWith(title))
                && canvas.getCursor() == null).orElseThrow();
        String milestone = titles.stream().filter(roadmap.tip()::startsWith).findFirst().orElseThrow();
        roadmap.doubleClick(place.x, place.y);
        assertThat(driver.read(() -> PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor().getTitle()))
                .endsWith(milestone);
    }

    /** Of its work a beginning is reported, and no percentage. */
    @Test
    void aBarThatWasBegunAndIsPastItsEndIsCalledLate(UiDriver driver) {
        UiScope view = driver.view(VIEW);
        view.text("roadmap.asOf").replace("R20.3.31");
        view.text("roadmap.asOf").press("CR");
        UiCanvas roadmap = view.canvas("roadmap.canvas");
        roadmap.focus();
        roadmap.press("ARROW_DOWN");
        RoadmapBar first = selected(driver);
        driver.read(() -> {
            first.setActual(FiscalSpan.startingAt(first.getSpan().from()));
            first.setPercentDone(null);
            return first;
        });
        roadmap.press("ARROW_DOWN");
        roadmap.press("ARROW_UP");
        assertThat(selected(driver)).isEqualTo(first);
        assertThat(view.captions()).anyMatch(text -> text.contains(first.getLabel()) && text.endsWith("▲遅れ"));
    }

    /** Where the pointer is told of the bar and takes hold of the whole of it. */
    private static Optional<Point> find(UiDriver driver, RoadmapBar bar) {
        return find(driver, 20, canvas -> tip(canvas).startsWith(bar.getLabel())
                && canvas.getCursor() == canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    }

    private static Optional<Point> find(UiDriver driver, int step, Predicate<Canvas> there) {
        return driver.read(() -> {
            Canvas canvas = canvas(Windows.main()).orElseThrow();
            for (int y = 0; y < canvas.getSize().y; y += 5) {
                for (int x = 0; x < canvas.getSize().x; x += step) {
                    Event move = new Event();
                    move.x = x;
                    move.y = y;
                    canvas.notifyListeners(SWT.MouseMove, move);
                    if (there.test(canvas)) {
                        return Optional.of(new Point(x, y));
                    }
                }
            }
            return Optional.empty();
        });
    }

    private static String tip(Canvas canvas) {
        return String.valueOf(canvas.getToolTipText());
    }

    private static Optional<Canvas> canvas(Composite parent) {
        return Stream.of(parent.getChildren()).flatMap(child -> child instanceof Canvas canvas
                && "roadmap.canvas".equals(canvas.getData(WidgetId.KEY)) ? Stream.of(canvas)
                        : child instanceof Composite inner ? canvas(inner).stream() : Stream.empty())
                .findFirst();
    }

    private static RoadmapBar selected(UiDriver driver) {
        return selectedNow(driver).orElseThrow();
    }

    private static Optional<RoadmapBar> selectedNow(UiDriver driver) {
        return driver.read(() -> {
            IStructuredSelection selection = (IStructuredSelection) PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage()
                    .findView("org.rashinban.ui.view.roadmap").getSite().getSelectionProvider().getSelection();
            return Optional.ofNullable((RoadmapBar) selection.getFirstElement());
        });
    }

    private static RoadmapBar bar(String id) {
        return bars().stream().filter(bar -> bar.getId().equals(id)).findFirst().orElseThrow();
    }

    private static List<RoadmapBar> bars() {
        return Contents.of(PlatformUI.getWorkbench().getService(StoreDesk.class).current().orElseThrow().program(), RoadmapBar.class)
                .toList();
    }
}
