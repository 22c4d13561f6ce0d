package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.WorkbenchTest;
import org.rashinban.ui.testing.display.Windows;
import org.rashinban.ui.widgets.WidgetId;

/** Every kind of control answers to the driver as it would to a user, whichever driver it is. */
@WorkbenchTest
class DriverTest {

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private UiScope form;

    @BeforeEach
    void openForm(UiDriver driver) {
        driver.read(() -> {
            Shell shell = new Shell(Windows.main(), SWT.DIALOG_TRIM | SWT.RESIZE);
            shell.setText("指標の入力");
            shell.setLayout(new GridLayout(2, false));
            fill(shell);
            shell.setSize(500, 600);
            shell.open();
            return shell;
        });
        form = driver.dialog("指標の入力");
    }

    private void fill(Shell shell) {
        new Label(shell, SWT.NONE).setText("実績値(&V)：");
        new Text(shell, SWT.BORDER).addListener(SWT.Modify, event -> heard.add("text " + ((Text) event.widget).getText()));
        new Label(shell, SWT.NONE).setText("単位：");
        Combo unit = new Combo(shell, SWT.READ_ONLY);
        unit.setItems("件", "％");
        unit.addListener(SWT.Selection, event -> heard.add("unit " + unit.getText()));
        button(shell, SWT.CHECK, "概数(&A)");
        button(shell, SWT.RADIO, "累計");
        button(shell, SWT.RADIO, "単年");
        button(shell, SWT.PUSH, "記録(&R)…");
        button(shell, SWT.PUSH, "承認").setEnabled(false);
        Link link = new Link(shell, SWT.NONE);
        link.setText("くわしくは<a href=\"manual\">手引き</a>");
        link.addListener(SWT.Selection, event -> heard.add("link " + event.text));
        tree(shell);
        table(shell);
        Canvas canvas = WidgetId.set(new Canvas(shell, SWT.BORDER), "matrix");
        canvas.addListener(SWT.MouseDown, event -> heard.add("down " + event.x + "," + event.y));
        canvas.addListener(SWT.MouseUp, event -> heard.add("up " + event.x + "," + event.y));
    }

    private Button button(Shell shell, int style, String text) {
        Button button = new Button(shell, style);
        button.setText(text);
        button.addListener(SWT.Selection, event -> heard.add(text + " " + button.getSelection()));
        return button;
    }

    private void tree(Shell shell) {
        Tree tree = new Tree(shell, SWT.BORDER);
        TreeItem policy = new TreeItem(tree, SWT.NONE);
        policy.setText("方針1 便利な窓口");
        new TreeItem(policy, SWT.NONE).setText("施策1-1 オンライン申請");
        new TreeItem(policy, SWT.NONE).setText("施策1-2 キャッシュレス");
        tree.addListener(SWT.DefaultSelection, event -> heard.add("open " + ((TreeItem) event.item).getText()));
        Menu menu = new Menu(tree);
        MenuItem delete = new MenuItem(menu, SWT.PUSH);
        delete.setText("削除(&D)");
        delete.addListener(SWT.Selection, event -> heard.add("delete"));
        tree.setMenu(menu);
    }

    private static void table(Shell shell) {
        Table table = new Table(shell, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        for (String title : List.of("年度", "実績値")) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(title);
            column.setWidth(90);
        }
        new TableItem(table, SWT.NONE).setText(new String[] {"2023年度", "550"});
        new TableItem(table, SWT.NONE).setText(new String[] {"2024年度", "812"});
    }

    @Test
    void aTextIsFoundByItsLabelTypedIntoAndReplaced() {
        form.text("実績値").type("8");
        form.text("実績値").type("1");
        assertThat(form.text("実績値").read()).isEqualTo("81");

        form.text("実績値").replace("約900");

        assertThat(form.text("実績値").read()).isEqualTo("約900");
        assertThat(heard).contains("text 8", "text 81").endsWith("text 約900");
    }

    @Test
    void aChoiceIsMade() {
        form.combo("単位").select("％");
        assertThat(form.combo("単位").items()).containsExactly("件", "％");
        assertThat(form.combo("単位").read()).isEqualTo("％");
        assertThat(heard).containsExactly("unit ％");
    }

    @Test
    void buttonsAreClickedTickedAndChosen() {
        form.button("記録").click();
        form.button("概数").click();
        form.button("累計").click();
        form.button("単年").click();
        assertThat(form.button("概数").selected()).isTrue();
        assertThat(form.button("累計").selected()).isFalse();
        assertThat(form.button("単年").selected()).isTrue();
        assertThat(heard).startsWith("記録(&R)… false", "概数(&A) true", "累計 true").contains("単年 true");
    }

    @Test
    void aDisabledButtonCannotBeClicked() {
        assertThatThrownBy(() -> form.button("承認").click()).hasMessageContaining("disabled");
        assertThat(heard).isEmpty();
    }

    @Test
    void aLinkTellsItsTarget() {
        form.link("くわしくは手引き").click();
        assertThat(heard).containsExactly("link manual");
    }

    @Test
    void aTreeIsExpandedSelectedAndOpened() {
        assertThat(form.tree().children("方針1 便利な窓口")).containsExactly("施策1-1 オンライン申請", "施策1-2 キャッシュレス");
        form.tree().select("方針1 便利な窓口", "施策1-2 キャッシュレス");
        assertThat(form.tree().selection()).containsExactly("施策1-2 キャッシュレス");

        form.tree().doubleClick("方針1 便利な窓口", "施策1-1 オンライン申請");
        form.tree().contextMenu("削除");

        assertThat(heard).containsExactly("open 施策1-1 オンライン申請", "delete");
    }

    @Test
    void aTableIsReadAndSelected() {
        assertThat(form.table().columns()).containsExactly("年度", "実績値");
        assertThat(form.table().rowCount()).isEqualTo(2);
        assertThat(form.table().cell(1, 1)).isEqualTo("812");

        form.table().select(0, 1);
        assertThat(form.table().selection()).containsExactly(0, 1);
        form.table().clickCell(1, 1);
        assertThat(form.table().selection()).containsExactly(1);
    }

    @Test
    void aPaintedControlIsClickedAtAPlace() {
        form.canvas("matrix").click(12, 7);
        assertThat(heard).containsExactly("down 12,7", "up 12,7");
    }

    @Test
    void whatCanBeReadIsTold() {
        assertThat(form.captions()).contains("実績値", "単位", "記録", "年度", "2024年度", "812", "方針1 便利な窓口").doesNotContain("施策1-2 キャッシュレス");
        assertThat(form.shows("承認")).isTrue();
    }

    @Test
    void aDialogIsClosed(UiDriver driver) {
        assertThat(driver.dialogs()).containsExactly("指標の入力");
        form.close();
        driver.waitUntil("no dialog", () -> Windows.dialogs().isEmpty());
    }

    @Test
    void aScreenshotIsWritten(@TempDir Path folder, UiDriver driver) {
        Path file = driver.screenshot(folder.resolve("form.png"));
        assertThat(Files.exists(file)).isTrue();
        assertThat(file.toFile().length()).isGreaterThan(5_000);
    }
}
