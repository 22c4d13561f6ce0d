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
    void theMenuBarOffersOnlyWhatTheProductOffers(RashinbanWindow window) {
        assertThat(window.menuEntries()).extracting(UiMenuEntry::text).containsExactly("ファイル", "ウィンドウ", "ヘルプ");
    }
}
