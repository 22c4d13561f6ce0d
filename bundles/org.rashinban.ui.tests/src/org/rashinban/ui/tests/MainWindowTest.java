package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiMenuEntry;
import org.rashinban.ui.testing.WorkbenchTest;

@WorkbenchTest
class MainWindowTest {

    @Test
    void theTitleIsTheProductsName(RashinbanWindow window) {
        assertThat(window.title()).isEqualTo("羅針盤");
    }

    @Test
    void theMenusOfferOnlyWhatTheProductOffers(RashinbanWindow window) {
        assertThat(window.menuEntries()).extracting(UiMenuEntry::text).containsExactly("ファイル", "編集", "表示", "ヘルプ");
    }

    @Test
    void whatNeedsAStoreIsDisabledWhileNoneCanBeOpened(RashinbanWindow window) {
        assertThat(window.menuEntries("ファイル")).filteredOn(entry -> entry.text().startsWith("計画") || entry.text().startsWith("ストア"))
                .hasSize(2).noneMatch(UiMenuEntry::enabled);
    }

    @Test
    void theStartPageComesBackAfterItWasClosed(RashinbanWindow window) {
        window.view("スタートページ").close();
        assertThat(window.startPage().shows("ストアを開く")).isFalse();

        window.menu("表示", "スタートページ");

        assertThat(window.view("スタートページ").shows("ストアを開く")).isTrue();
    }
}
