package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.assertj.core.api.ListAssert;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.statushandlers.StatusManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiMenuEntry;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.WorkbenchTest;

/** In Japanese a user meets no English, whichever part of the platform speaks. */
@WorkbenchTest
class JapaneseTextTest {

    /** Words of Latin letters without any Japanese beside them. */
    private static final Pattern ENGLISH =
            Pattern.compile("^[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]*[A-Za-z]{2,}[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]*$");
    /** What is the same in Japanese: the button, keys, names and their versions. */
    private static final Pattern SAME_IN_JAPANESE =
            Pattern.compile("OK|Emacs|((Ctrl|Shift|Alt)\\+)*(Ctrl|Shift|Alt|Enter|Delete|Space|Home|Tab"
                    + "|Backspace|Insert|End|PageUp|PageDown|F\\d+|[A-Z0-9.,\\-+_/?↑↓←→]|Numpad_\\w+)( .*)?|Eclipse Public License.*");

    /** The test runner tells the platform to show no errors. */
    @BeforeEach
    void showErrors() {
        ErrorDialog.AUTOMATED_MODE = false;
    }

    @AfterEach
    void showNoErrors() {
        ErrorDialog.AUTOMATED_MODE = true;
    }

    @Test
    void theMenus(RashinbanWindow window) {
        assertThatNoneIsEnglish(below(window)).contains("保存", "画面配置のリセット");
    }

    private static List<String> below(RashinbanWindow window, String... path) {
        List<String> texts = new ArrayList<>();
        for (UiMenuEntry entry : window.menuEntries(path)) {
            texts.add(entry.text());
            if (entry.cascade()) {
                texts.addAll(below(window, Stream.concat(Stream.of(path), Stream.of(entry.text())).toArray(String[]::new)));
            }
        }
        return texts;
    }

    @Test
    void thePreferences(RashinbanWindow window) {
        window.menu("編集", "設定");
        UiScope dialog = window.dialog("設定");
        assertThat(dialog.tree().children()).containsExactly("全般", "文字と色", "キー");
        assertThatNoneIsEnglish(dialog.captions()).contains("外観", "システムに合わせる", "既定値に戻す", "適用して閉じる", "キャンセル");

        dialog.tree().select("文字と色");

        assertThatNoneIsEnglish(dialog.captions()).contains("状況の色", "緑から紫", "大きさ", "フォント");

        dialog.tree().select("キー");

        assertThatNoneIsEnglish(dialog.captions()).contains("割り当ての種類", "割り当ての解除", "ストアを開く", "スタートページ");
    }

    @Test
    void theAboutDialog(RashinbanWindow window) {
        window.menu("ヘルプ", "羅針盤について");
        assertThatNoneIsEnglish(window.dialog("羅針盤について").captions()).contains("インストールの詳細");
    }

    @Test
    void theChoiceOfAView(RashinbanWindow window) {
        window.menu("表示", "ビューの表示", "その他");
        assertThatNoneIsEnglish(window.dialog("ビューの表示").captions()).contains("検索する文字を入力", "開く", "キャンセル");
    }

    @Test
    void theQuestionBeforeTheLayoutIsReset(RashinbanWindow window) {
        window.menu("表示", "画面配置のリセット");
        UiScope question = window.dialog("画面配置のリセット");
        assertThatNoneIsEnglish(question.captions()).contains("画面「はじめに」を既定の配置に戻しますか？", "リセット", "いいえ");
        question.button("リセット").click();
    }

    @Test
    void questions(RashinbanWindow window, UiDriver driver) {
        later(driver, () -> MessageDialog.openQuestion(driver.read(Display::getCurrent).getActiveShell(), "質問", "よろしいですか？"));
        assertThatNoneIsEnglish(window.dialog("質問").captions()).contains("はい", "いいえ");
    }

    @Test
    void errorsWithTheirDetails(RashinbanWindow window, UiDriver driver) {
        MultiStatus problem = new MultiStatus("org.rashinban.ui.tests", 0, "保存できませんでした。", null);
        problem.add(new Status(IStatus.ERROR, "org.rashinban.ui.tests", "ディスクに空きがありません。"));
        later(driver, () -> ErrorDialog.openError(null, "問題", "保存できませんでした。", problem));
        UiScope dialog = window.dialog("問題");
        dialog.button("詳細 >>").click();
        assertThatNoneIsEnglish(dialog.captions()).contains("<< 詳細");
    }

    @Test
    void problemsThatThePlatformReports(RashinbanWindow window, UiDriver driver) {
        Status problem = new Status(IStatus.ERROR, "org.rashinban.ui.tests", "ストアを読み込めませんでした。");
        later(driver, () -> StatusManager.getManager().handle(problem, StatusManager.SHOW));
        assertThatNoneIsEnglish(window.dialog("問題が発生しました").captions()).contains("ストアを読み込めませんでした。", "OK");
    }

    @Test
    void wizards(RashinbanWindow window, UiDriver driver) {
        later(driver, () -> new WizardDialog(null, new TwoPages()).open());
        assertThatNoneIsEnglish(window.dialog("ウィザード").captions()).contains("< 戻る", "次へ >", "完了", "キャンセル");
    }

    private static void later(UiDriver driver, Runnable opening) {
        driver.read(Display::getCurrent).asyncExec(opening);
    }

    private static ListAssert<String> assertThatNoneIsEnglish(List<String> texts) {
        return assertThat(texts).isNotEmpty()
                .noneMatch(text -> ENGLISH.matcher(text).find() && !SAME_IN_JAPANESE.matcher(text).matches());
    }

    private static final class TwoPages extends Wizard {

        TwoPages() {
            setWindowTitle("ウィザード");
            addPage(new Page("一"));
            addPage(new Page("二"));
        }

        @Override
        public boolean performFinish() {
            return true;
        }
    }

    private static final class Page extends WizardPage {

        Page(String title) {
            super(title, title, null);
        }

        @Override
        public void createControl(Composite parent) {
            Label label = new Label(parent, SWT.NONE);
            label.setText(getTitle());
            setControl(label);
        }
    }
}
