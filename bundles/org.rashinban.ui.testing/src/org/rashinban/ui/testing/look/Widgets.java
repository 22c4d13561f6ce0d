package org.rashinban.ui.testing.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.forms.widgets.AbstractHyperlink;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.rashinban.ui.widgets.WidgetId;

/** Walks through what a user can see. On the user interface's thread only. */
public final class Widgets {

    private Widgets() {
    }

    /** Every visible control at and below a control, parents before children, in their order on screen. */
    public static Stream<Control> visible(Control root) {
        if (root.isDisposed() || !root.isVisible()) {
            return Stream.empty();
        }
        List<Control> found = new ArrayList<>();
        collect(root, found);
        return found.stream();
    }

    private static void collect(Control control, List<Control> found) {
        found.add(control);
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                if (child.getVisible() && !(child instanceof Shell)) {
                    collect(child, found);
                }
            }
        }
    }

    /** The raw texts that a control itself shows; contents that a user typed or chose included. */
    public static List<String> texts(Control control) {
        List<String> texts = switch (control) {
            case Button button -> List.of(button.getText());
            case Label label -> List.of(label.getText());
            case CLabel label -> label.getText() == null ? List.of() : List.of(label.getText());
            case Link link -> List.of(link.getText());
            case Hyperlink link -> List.of(link.getText());
            case AbstractHyperlink link -> Optional.ofNullable(link.getToolTipText()).stream().toList();
            case Group group -> List.of(group.getText());
            case Text text -> List.of(text.getText(), text.getMessage());
            case StyledText text -> List.of(text.getText());
            case Combo combo -> List.of(combo.getText());
            case CTabFolder folder -> Stream.of(folder.getItems()).filter(CTabItem::isShowing).map(CTabItem::getText).toList();
            case TabFolder folder -> Stream.of(folder.getItems()).map(TabItem::getText).toList();
            case ToolBar bar -> Stream.of(bar.getItems()).map(ToolItem::getText).toList();
            case Table table -> Stream.concat(Stream.of(table.getColumns()).filter(column -> table.getHeaderVisible())
                    .map(TableColumn::getText), Stream.of(table.getItems()).flatMap(row -> cells(table, row))).toList();
            case Tree tree -> Stream.concat(Stream.of(tree.getColumns()).filter(column -> tree.getHeaderVisible())
                    .map(TreeColumn::getText), Stream.of(tree.getItems()).flatMap(Widgets::expanded)).toList();
            default -> List.of();
        };
        return texts.stream().filter(text -> !text.isBlank()).toList();
    }

    private static Stream<String> cells(Table table, TableItem row) {
        int columns = Math.max(1, table.getColumnCount());
        return Stream.iterate(0, column -> column < columns, column -> column + 1).map(row::getText);
    }

    private static Stream<String> expanded(TreeItem item) {
        Stream<String> own = Stream.of(item.getText());
        return item.getExpanded() ? Stream.concat(own, Stream.of(item.getItems()).flatMap(Widgets::expanded)) : own;
    }

    /** The label that stands directly before a control in its parent. */
    public static Optional<String> labelBefore(Control control) {
        String label = null;
        for (Control sibling : control.getParent().getChildren()) {
            if (sibling == control) {
                return Optional.ofNullable(label);
            }
            label = sibling instanceof Label text && !text.getText().isBlank() ? text.getText() : null;
        }
        return Optional.empty();
    }

    public static boolean hasId(Control control, String id) {
        return id.equals(control.getData(WidgetId.KEY));
    }

    /** What is visible, a widget a line, indented; for the message of a failure. */
    public static String describe(Control root) {
        StringBuilder lines = new StringBuilder();
        visible(root).forEach(control -> {
            int depth = 0;
            for (Control up = control; up != root; up = up.getParent()) {
                depth++;
            }
            Object id = control.getData(WidgetId.KEY);
            lines.append("  ".repeat(depth)).append(control.getClass().getSimpleName()) //$NON-NLS-1$
                    .append(id == null ? "" : " #" + id) //$NON-NLS-1$ //$NON-NLS-2$
                    .append(control.isEnabled() ? "" : " (disabled)") //$NON-NLS-1$ //$NON-NLS-2$
                    .append(control instanceof Shell shell ? " " + shell.getText() : "") //$NON-NLS-1$ //$NON-NLS-2$
                    .append(texts(control).isEmpty() ? "" : " " + texts(control)).append('\n'); //$NON-NLS-1$ //$NON-NLS-2$
        });
        return lines.toString();
    }
}
