package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.UiTable;
import org.rashinban.ui.testing.UiTree;
import org.rashinban.ui.testing.WorkbenchTest;
import org.rashinban.ui.tests.figure.FragileFigure;

/** From a plan to its figures on screen. */
@WorkbenchTest
class FigureJourneyTest extends ViewJourney {

    private static final String SAVE = "名前を付けて保存…";
    private static final String CHOOSE = "この図表の対象とする要素を、「計画」で選択してください。";
    private static final String CHOOSE_KPI = "この図表の対象とする指標を、「指標」の一覧で選択してください。";

    @Test
    void aFigureIsDrawnOfWhatIsSelected(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        UiScope figures = driver.view("図表");
        driver.waitUntil("the figure of the whole plan", () -> figures.button(SAVE).enabled());

        figures.combo("figure.kind").select("施策評価シート");
        driver.waitUntil("the question of which measure", () -> figures.shows(CHOOSE));
        assertThat(figures.button(SAVE).enabled()).isFalse();

        UiTree plan = driver.view("計画").tree("plan.tree");
        String title = plan.children().getFirst();
        String edition = plan.children(title).getFirst();
        plan.select(title, edition, plan.children(title, edition).getFirst());
        driver.waitUntil("the sheet of what was selected", () -> !figures.shows(CHOOSE) && figures.button(SAVE).enabled());
        assertThat(figures.canvas("figure.canvas").height()).isPositive();
    }

    @Test
    void whatIsDrawnIsCopiedSavedAndPrinted(RashinbanWindow window, UiDriver driver) throws BackingStoreException, IOException {
        CityStore.open(parent, window, driver);
        UiScope figures = driver.view("図表");
        driver.waitUntil("the figure of the whole plan", () -> figures.button(SAVE).enabled());
        Path picture = parent.resolve("status.png");
        try (ChosenFile chosen = new ChosenFile(driver, picture)) {
            figures.button(SAVE).click();
            driver.waitUntil("the file", () -> Files.exists(picture));
        }
        figures.button("コピー").click();
        Pasted.isPictureOf(driver, picture);

        Path paper = parent.resolve("status.pdf");
        try (ChosenPrinter printer = new ChosenPrinter(driver, paper)) {
            figures.button("印刷…").click();
            driver.waitUntil("the last page", () -> read(paper).contains("%%EOF"));
        }
        assertThat(read(paper)).startsWith("%PDF");
    }

    /** Under its name neither it nor the one before can be copied. */
    @Test
    void aFigureThatCannotBeMadeSaysWhyAndLeavesNothingOfTheOneBefore(RashinbanWindow window, UiDriver driver)
            throws BackingStoreException {
        CityStore.open(parent, window, driver);
        UiScope figures = driver.view("図表");
        driver.waitUntil("the figure of the whole plan", () -> figures.button(SAVE).enabled());
        FragileFigure.broken(true);
        try {
            figures.combo("figure.kind").select("Fragile");
            driver.waitUntil("the reason", () -> figures.shows("この図表を作成できませんでした（" + FragileFigure.REASON + "）。"));
        } finally {
            FragileFigure.broken(false);
        }
        for (String doing : List.of("コピー", SAVE, "印刷…")) {
            assertThat(figures.button(doing).enabled()).as(doing).isFalse();
        }
    }

    /** The plan shows no indicators: somebody who looks for one there would never find it. */
    @Test
    void aFigureOfOneIndicatorSaysWhereToSelectIt(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        UiScope figures = driver.view("図表");
        figures.combo("figure.kind").select("指標の推移");
        driver.waitUntil("the question of which indicator", () -> figures.shows(CHOOSE_KPI));

        UiTable kpis = driver.view("指標").table("kpis.table");
        driver.waitUntil("the indicators", () -> kpis.rowCount() > 1);
        kpis.select(1);
        driver.view("図表");
        driver.waitUntil("the course of what was selected", () -> figures.button(SAVE).enabled() && !figures.shows(CHOOSE_KPI));
    }

    @Test
    void aPlanWithoutIndicatorsAsksForNone(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, "kisarazu", window, driver);
        UiScope figures = driver.view("図表");
        figures.combo("figure.kind").select("指標の推移");

        driver.waitUntil("the reason why", () -> figures.shows("この図表は指標ごとのものです。この計画には指標が定められていません。"));
    }

    @Test
    void whatIsPrintedComesOutOnPaper(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        Path paper = parent.resolve("roadmap.pdf");
        UiScope roadmap = driver.view("ロードマップ");
        try (ChosenPrinter printer = new ChosenPrinter(driver, paper)) {
            driver.waitUntil("a roadmap", () -> roadmap.button("roadmap.print").enabled());
            roadmap.button("roadmap.print").click();
            driver.waitUntil("the last page", () -> read(paper).contains("%%EOF"));
        }
        assertThat(driver.dialogs()).isEmpty();
        assertThat(read(paper)).startsWith("%PDF").as("A4 across").containsPattern("MediaBox \\[ 0 0 841[0-9.]* 595");
        assertThat(read(paper)).as("more than one page").containsPattern("/Count [2-9]");
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
