package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Identified;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.ui.editor.Editors;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.WorkbenchTest;
import org.rashinban.ui.testing.display.Windows;
import org.rashinban.ui.testing.look.Spoken;
import org.rashinban.ui.widgets.WidgetId;

/** Whoever cannot see or cannot hold a mouse: each control has a name, and Tab comes to it. */
@WorkbenchTest
class AccessibilityTest {

    private static final List<EClass> EDITED = List.of(Literals.PLAN, Literals.EDITION, Literals.ELEMENT, Literals.KPI,
            Literals.TRAINING_COURSE, Literals.FINDING, Literals.DEPARTMENT, Literals.MILESTONE);

    private static final int ROUNDS = 3;
    private static final int WIDGETS = 12;

    @TempDir
    Path parent;

    @AfterEach
    void clear(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        window.menu("表示", "計画と指標");
        driver.view("指標");
        CityStore.clear(driver);
    }

    @Test
    void everyControlOfTheViewsHasANameAndIsReachedByTab(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, "sample", window, driver);
        List<IViewReference> views = driver.read(() -> List.of(page().getViewReferences()));
        assertThat(views).hasSizeGreaterThan(9);
        for (IViewReference view : views) {
            check(driver.read(() -> {
                page().bringToTop(view.getView(true));
                return view.getPartName();
            }), driver);
        }
    }

    @Test
    void everyControlOfADashboardHasANameAndIsReachedByTab(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, "sample", window, driver);
        window.menu("表示", "ダッシュボード");
        driver.waitUntil("the dashboards", () -> driver.view("ダッシュボード").combo("board.dashboard").items().size() > 1);
        driver.waitUntil("the figures", () -> driver.read(() -> Spoken.operable(Windows.main())
                .filter(control -> String.valueOf(control.getData(WidgetId.KEY)).startsWith("board.widget")).count() == WIDGETS));
        check("ダッシュボード", driver);
    }

    @Test
    void everyControlOfAnEditorHasANameAndIsReachedByTab(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        CityStore.open(parent, "sample", window, driver);
        for (EClass type : EDITED) {
            String title = driver.read(() -> {
                Identified object = Contents.of(CityStore.desk().current().orElseThrow().program(), Identified.class)
                        .filter(candidate -> candidate.eClass() == type).findFirst().orElseThrow();
                Editors.open(page(), object);
                return page().getActiveEditor().getTitle();
            });
            check(title, driver);
        }
    }

    @Test
    void everyControlOfTheStartPageAndTheWizardHasANameAndIsReachedByTab(RashinbanWindow window, UiDriver driver) {
        check("スタートページ", driver);
        window.startPage().createFromTemplate().click();
        window.dialog("計画のひな形から作る");
        checkShell("計画のひな形から作る", driver);
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    private static void check(String view, UiDriver driver) {
        driver.view(view);
        Control area = driver.read(() -> Windows.area(Windows.part(view).orElseThrow()));
        assertNamedAndReached(view, area, driver);
    }

    private static void checkShell(String title, UiDriver driver) {
        Shell shell = driver.read(() -> Windows.dialog(title).orElseThrow());
        assertNamedAndReached(title, shell, driver);
    }

    private static void assertNamedAndReached(String where, Control area, UiDriver driver) {
        List<String> nameless = driver.read(() -> Stream.concat(Spoken.operable(area).filter(control -> Spoken.name(control).isEmpty())
                .map(AccessibilityTest::told), Spoken.silentItems(area).stream()).toList());
        assertThat(nameless).as("without a name: " + where).isEmpty();
        Set<Control> reached = new LinkedHashSet<>();
        driver.read(() -> area.isFocusControl()
                || area.getDisplay().getFocusControl() != null && isWithin(area.getDisplay().getFocusControl(), area) || area.setFocus());
        Control start = driver.read(() -> area.getDisplay().getFocusControl());
        // What is drawn anew in the background may be away for a moment.
        for (int round = 0; round < ROUNDS && !missed(area, reached, driver).isEmpty(); round++) {
            walk(start, SWT.TRAVERSE_TAB_NEXT, area, reached, driver);
            walk(start, SWT.TRAVERSE_TAB_PREVIOUS, area, reached, driver);
        }
        assertThat(missed(area, reached, driver)).as("never reached by Tab: " + where).isEmpty();
    }

    private static List<String> missed(Control area, Set<Control> reached, UiDriver driver) {
        return driver.read(() -> Spoken.operable(area).filter(Control::isEnabled)
                .filter(control -> reached.stream().noneMatch(focus -> focus == control || isWithin(focus, control)))
                .filter(control -> !isOtherRadio(control) && !isEmptyList(control))
                .map(AccessibilityTest::told).toList());
    }

    /** From where the view puts the focus, as far as Tab or Shift and Tab lead within it. */
    private static void walk(Control start, int direction, Control area, Set<Control> reached, UiDriver driver) {
        driver.read(start::setFocus);
        Set<Control> met = new LinkedHashSet<>();
        boolean further = true;
        while (further) {
            further = driver.read(() -> {
                Control at = area.getDisplay().getFocusControl();
                boolean isNew = at != null && (at == area || isWithin(at, area)) && met.add(at);
                if (isNew) {
                    next(at, direction);
                }
                return isNew;
            });
        }
        reached.addAll(met);
    }

    /** Tab; out of what keeps that key for itself, a grid or a text of many lines, with Control. */
    private static void next(Control focus, int direction) {
        Event tab = new Event();
        tab.stateMask = direction == SWT.TRAVERSE_TAB_NEXT ? SWT.CTRL : SWT.CTRL | SWT.SHIFT;
        tab.keyCode = SWT.TAB;
        tab.character = SWT.TAB;
        focus.traverse(direction, tab);
    }

    private static boolean isWithin(Control inner, Control outer) {
        Composite up = inner.getParent();
        while (up != null && up != outer) {
            up = up.getParent();
        }
        return up == outer;
    }

    /** Within a group of radio buttons the arrows go on. */
    private static boolean isOtherRadio(Control control) {
        return (control.getStyle() & SWT.RADIO) != 0 && control instanceof Button button && !button.getSelection();
    }

    /** There is nothing to be done with it, and GTK gives it no focus. */
    private static boolean isEmptyList(Control control) {
        return control instanceof Combo combo && combo.getItemCount() == 0;
    }

    private static String told(Control control) {
        return control.getClass().getSimpleName() + " #" + control.getData(WidgetId.KEY) + " " + Spoken.name(control).orElse("");
    }
}
