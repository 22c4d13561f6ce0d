package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
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
    void anActionThatNobodyHandlesIsDisabledAndSaysSo(RashinbanWindow window) {
        StartPage page = window.startPage();
        assertThat(page.createFromTemplate().enabled()).isFalse();
        assertThat(page.openStore().enabled()).isFalse();
        assertThat(page.captions()).filteredOn("この版ではまだ使えません。"::equals).hasSize(2);
    }

    @Test
    void anActionWorksFromTheMomentThatItIsHandled(RashinbanWindow window, UiDriver driver) {
        whileOpenIsHandled(driver, () -> {
            StartPage page = window.startPage();
            driver.waitUntil("one sentence of excuse less",
                    () -> page.captions().stream().filter("この版ではまだ使えません。"::equals).count() == 1);

            page.openStore().click();

            assertThat(opened).containsExactly("(ask)");
        });
    }

    @Test
    void aRecentStoreIsOpenedByItsLink(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        RecentStores.ofWorkspace().opened(new RecentStore("/home/dx/計画 & 実績", "松戸市 DX推進計画"));
        whileOpenIsHandled(driver, () -> {
            assertThat(window.startPage().recent("松戸市 DX推進計画").enabled()).isTrue();

            window.startPage().recent("松戸市 DX推進計画").click();

            assertThat(opened).containsExactly("/home/dx/計画 & 実績");
        });
    }

    @Test
    void aRecentStoreIsInTheFileMenuToo(RashinbanWindow window, UiDriver driver) throws BackingStoreException {
        RecentStores.ofWorkspace().opened(new RecentStore("/home/dx/chiba", "千葉市 DX推進方針"));
        whileOpenIsHandled(driver, () -> {
            window.menu("ファイル", "最近使ったストア", "千葉市 DX推進方針");

            assertThat(opened).containsExactly("/home/dx/chiba");
        });
    }

    private void whileOpenIsHandled(UiDriver driver, Runnable scenario) {
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        IHandlerActivation activation = driver.read(() -> {
            IHandlerActivation active = handlers.activateHandler(OPEN, new Recorder());
            PlatformUI.getWorkbench().getService(IEventBroker.class).send(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC,
                    UIEvents.ALL_ELEMENT_ID);
            return active;
        });
        try {
            scenario.run();
        } finally {
            driver.read(() -> {
                handlers.deactivateHandler(activation);
                return null;
            });
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
