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
        assertThat(window.menuEntries("ファイル")).extracting(UiMenuEntry::text).containsExactly("計画のひな形から作る", "ストアを開く",
                "最近使ったストア", "閉じる", "すべて閉じる", "保存", "保存時の状態に戻す", "帳票の出力", "時点の凍結", "バックアップの作成", "ストアの検証", "バックアップからの復元", "利用者の管理", "終了");
        assertThat(window.menuEntries("編集")).extracting(UiMenuEntry::text).containsExactly("元に戻す", "やり直し", "切り取り", "コピー",
                "貼り付け", "削除", "すべて選択", "検索", "設定");
        assertThat(window.menuEntries("表示")).extracting(UiMenuEntry::text).containsExactly("スタートページ", "ビューの表示", "ダッシュボード",
                "計画と指標", "自分のKPI", "外観", "画面配置のリセット");
        assertThat(window.menuEntries("ヘルプ")).extracting(UiMenuEntry::text).containsExactly("ショートカットキーの一覧", "羅針盤について");
    }

    @Test
    void oneCanBeginFromTheFileMenu(RashinbanWindow window) {
        assertThat(window.menuEntries("ファイル")).filteredOn(UiMenuEntry::enabled).extracting(UiMenuEntry::text)
                .contains("計画のひな形から作る", "ストアを開く").doesNotContain("ストアの検証");
    }

    @Test
    void theStartPageComesBackAfterItWasClosed(RashinbanWindow window) {
        window.view("スタートページ").close();
        assertThat(window.startPage().shows("ストアを開く")).isFalse();

        window.menu("表示", "スタートページ");

        assertThat(window.view("スタートページ").shows("ストアを開く")).isTrue();
    }
}
