package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.WorkbenchTest;
import org.rashinban.ui.testing.display.Windows;
import org.rashinban.ui.testing.look.Widgets;

/** One key, a few letters, Enter: and what was looked for is open. */
@WorkbenchTest
class QuickAccessJourneyTest extends StoreJourney {

    private static final String FOUND = "キャッシュレス";

    @Test
    void aMeasureIsFoundWhateverTheSpellingAndOpened(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, window, driver);
        driver.view("計画").tree("plan.tree").focus();
        driver.press("CTRL+3");
        driver.waitUntil("the field", () -> field().isPresent());
        driver.read(() -> {
            field().orElseThrow().setText("ｷｬｯｼｭﾚｽ");
            return null;
        });
        driver.waitUntil("the measure", () -> row().isPresent());
        driver.read(() -> {
            TableItem row = row().orElseThrow();
            row.getParent().setSelection(row);
            Event chosen = new Event();
            chosen.item = row;
            row.getParent().notifyListeners(SWT.DefaultSelection, chosen);
            return null;
        });
        driver.waitUntil("its editor", () -> editor().isPresent());
        assertThat(driver.read(() -> editor().orElseThrow().getTitle())).contains(FOUND);
    }

    private static Optional<IEditorPart> editor() {
        return Optional.ofNullable(Windows.workbench().getActivePage().getActiveEditor());
    }

    private static Stream<Control> popup() {
        return Windows.dialog("クイックアクセス").stream().flatMap((Shell shell) -> Widgets.visible(shell));
    }

    private static Optional<Text> field() {
        return popup().filter(Text.class::isInstance).map(Text.class::cast).findFirst();
    }

    private static Optional<TableItem> row() {
        return popup().filter(Table.class::isInstance).map(Table.class::cast).flatMap(table -> Stream.of(table.getItems()))
                .filter(item -> Stream.of(item.getText(0), item.getText(1)).anyMatch(text -> text.contains(FOUND))).findFirst();
    }
}
