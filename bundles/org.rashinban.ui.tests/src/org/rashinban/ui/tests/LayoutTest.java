package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.WorkbenchTest;
import org.rashinban.ui.testing.display.Windows;
import org.rashinban.ui.testing.look.Clipping;

@WorkbenchTest
class LayoutTest {

    private Point before;

    @BeforeEach
    void rememberSize(UiDriver driver) {
        before = driver.read(() -> Windows.main().getSize());
    }

    @AfterEach
    void restoreSize(UiDriver driver) throws BackingStoreException {
        CityStore.clear(driver);
        resize(driver, before);
    }

    @ParameterizedTest
    @CsvSource({"1366, 768", "1024, 700", "800, 600", "640, 480"})
    void nothingOnTheStartPageIsClipped(int width, int height, UiDriver driver) {
        resize(driver, new Point(width, height));
        assertThat(driver.read(() -> Clipping.in(startPage()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1366, 768", "900, 700"})
    void nothingOfAPlanIsClipped(int width, int height, @TempDir Path folder, RashinbanWindow window, UiDriver driver)
            throws BackingStoreException {
        resize(driver, new Point(width, height));
        CityStore.open(folder, window, driver);
        UiScope kpis = driver.view("指標");
        driver.waitUntil("the KPIs", () -> kpis.table("kpis.table").rowCount() == 33);
        for (String view : List.of("計画", "指標", "関係表", "ロードマップ", "図表", "受付", "照会", "点検", "履歴", "検索")) {
            driver.view(view);
            assertThat(driver.read(() -> Clipping.in(Windows.area(Windows.part(view).orElseThrow())))).as(view).isEmpty();
        }
    }

    @Test
    void nothingInTheWizardIsClipped(RashinbanWindow window, UiDriver driver) {
        window.startPage().createFromTemplate().click();
        window.dialog("計画のひな形から作る");
        assertThat(driver.read(() -> Clipping.in(Windows.dialog("計画のひな形から作る").orElseThrow()))).isEmpty();
    }

    private static Control startPage() {
        return Windows.area(Windows.part("スタートページ").orElseThrow());
    }

    private static void resize(UiDriver driver, Point size) {
        Rectangle screen = driver.read(() -> Windows.main().getDisplay().getBounds());
        Point wanted = new Point(Math.min(size.x, screen.width), Math.min(size.y, screen.height));
        driver.read(() -> {
            Shell shell = Windows.main();
            shell.setSize(wanted);
            return shell;
        });
        driver.waitUntil("the window to be " + wanted, () -> Windows.main().getSize().equals(wanted));
    }
}
