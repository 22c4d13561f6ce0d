package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.ui.recent.RecentStore;
import org.rashinban.ui.recent.RecentStores;

class RecentStoresTest {

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.rashinban.ui.tests");
    private final RecentStores recent = new RecentStores(preferences);

    @AfterEach
    void clear() throws BackingStoreException {
        preferences.clear();
        preferences.flush();
    }

    @Test
    void theStoreOpenedLastComesFirst() throws BackingStoreException {
        recent.opened(store("matsudo"));
        recent.opened(store("chiba"));
        assertThat(recent.list()).containsExactly(store("chiba"), store("matsudo"));
    }

    @Test
    void aStoreOpenedAgainIsListedOnceUnderItsNewName() throws BackingStoreException {
        recent.opened(store("matsudo"));
        recent.opened(store("chiba"));
        recent.opened(new RecentStore("/home/dx/matsudo", "松戸市 第2版"));
        assertThat(recent.list()).containsExactly(new RecentStore("/home/dx/matsudo", "松戸市 第2版"), store("chiba"));
    }

    @Test
    void noMoreThanEightAreKept() throws BackingStoreException {
        for (int i = 1; i <= 10; i++) {
            recent.opened(store("store" + i));
        }
        assertThat(recent.list()).hasSize(8).startsWith(store("store10")).endsWith(store("store3"));
    }

    @Test
    void aForgottenStoreIsGone() throws BackingStoreException {
        recent.opened(store("matsudo"));
        recent.forget("/home/dx/matsudo");
        assertThat(recent.list()).isEmpty();
    }

    @Test
    void namesAndLocationsMayHoldAnyCharacter() throws BackingStoreException {
        RecentStore strange = new RecentStore("C:\\DX\n推進 \t+%20&=", "計画 ＆ 実績\n（2025年度）");
        recent.opened(strange);
        assertThat(recent.list()).containsExactly(strange);
    }

    @Test
    void listenersHearOfEveryChangeUntilTheyStop() throws BackingStoreException {
        List<Integer> sizes = new ArrayList<>();
        Runnable stop = recent.onChange(() -> sizes.add(recent.list().size()));
        recent.opened(store("matsudo"));
        recent.opened(store("chiba"));
        stop.run();
        recent.forget("/home/dx/chiba");
        assertThat(sizes).containsExactly(1, 2);
    }

    private static RecentStore store(String name) {
        return new RecentStore("/home/dx/" + name, name);
    }
}
