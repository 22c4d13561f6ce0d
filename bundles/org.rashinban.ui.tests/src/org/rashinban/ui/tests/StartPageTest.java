package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.ui.recent.RecentStore;
import org.rashinban.ui.recent.RecentStores;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.StartPage;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.WorkbenchTest;

@WorkbenchTest
class StartPageTest {

    private static final String OPEN = "org.rashinban.ui.command.open";

    private final List<String> opened = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void forgetStores() throws BackingStoreException {
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.rashinban.ui");
        preferences.remove("recentStores");
        preferences.flush();
    }

    @Test
    void saysWhatOneCanBeginWith(RashinbanWindow window) {
        assertThat(window.startPage().captions()).contains("羅針盤", "計画のひな形から作る", "ストアを開く", "最近使ったもの",
                "まだありません。開いたストアがここに並びます。", "バージョン 0.1.0");
    }

    @Test
    void bothWaysToBeginAreOpen(RashinbanWindow window) {
        StartPage page = window.startPage();
        assertThat(page.createFromTemplate().enabled()).isTrue();
        assertThat(page.openStore().enabled()).isTrue();
    }

    @Test
    void theButtonRunsItsCommand(RashinbanWindow window, UiDriver driver) {
        whileOpenIsRecorded(driver, () -> {
            window.startPage().openStore().click();

            assertThat(opened).containsExactly("(ask)");
        });
    }

    @Test
    void aRecentStoreIsOpenedByItsLink(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        RecentStores.ofWorkspace().opened(new RecentStore("/home/dx/計画 & 実績", "松戸市 DX推進計画"));
        whileOpenIsRecorded(driver, () -> {
            assertThat(window.startPage().recent("松戸市 DX推進計画").enabled()).isTrue();

            window.startPage().recent("松戸市 DX推進計画").click();

            assertThat(opened).containsExactly("/home/dx/計画 & 実績");
        });
    }

    @Test
    void aRecentStoreIsInTheFileMenuToo(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        RecentStores.ofWorkspace().opened(new RecentStore("/home/dx/chiba", "千葉市 DX推進方針"));
        whileOpenIsRecorded(driver, () -> {
            window.menu("ファイル", "最近使ったストア", "千葉市 DX推進方針");

            assertThat(opened).containsExactly("/home/dx/chiba");
        });
    }

    private void whileOpenIsRecorded(UiDriver driver, Runnable scenario) {
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        IHandlerActivation activation = driver.read(() -> handlers.activateHandler(OPEN, new Recorder(), new InTheWindow()));
        try {
            scenario.run();
        } finally {
            driver.read(() -> {
                handlers.deactivateHandler(activation);
                return null;
            });
        }
    }

    /** Goes before the product's own handler, which has no condition. */
    private static final class InTheWindow extends Expression {

        @Override
        public EvaluationResult evaluate(IEvaluationContext context) {
            return EvaluationResult.TRUE;
        }

        @Override
        public void collectExpressionInfo(ExpressionInfo info) {
            info.addVariableNameAccess(ISources.ACTIVE_WORKBENCH_WINDOW_NAME);
        }
    }

    private final class Recorder extends AbstractHandler {

        @Override
        public Object execute(ExecutionEvent event) {
            String location = event.getParameter("location");
            opened.add(location == null ? "(ask)" : location);
            return null;
        }
    }
}
