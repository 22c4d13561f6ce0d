package org.rashinban.ui.testing.swt;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.rashinban.ui.testing.UiFailure;
import org.rashinban.ui.testing.UiTree;
import org.rashinban.ui.testing.display.Dragging;
import org.rashinban.ui.testing.display.UiThread;
import org.rashinban.ui.testing.look.Caption;

final class SwtTree extends SwtControl<Tree> implements UiTree {

    SwtTree(UiThread ui, Tree tree) {
        super(ui, tree);
    }

    @Override
    public List<String> children(String... path) {
        return ui.read(() -> Stream.of(expanded(path)).map(TreeItem::getText).toList());
    }

    @Override
    public void expand(String... path) {
        ui.act(() -> expanded(path));
    }

    @Override
    public void select(String... path) {
        onEnabled(() -> choose(item(path)));
    }

    @Override
    public void selectAlso(String... path) {
        onEnabled(() -> {
            TreeItem item = item(path);
            control.select(item);
            control.notifyListeners(SWT.Selection, selected(item));
        });
    }

    @Override
    public void doubleClick(String... path) {
        onEnabled(() -> {
            TreeItem item = item(path);
            choose(item);
            control.notifyListeners(SWT.MouseDoubleClick, mouse(item.getBounds().x + 1, item.getBounds().y + 1, 1, 2));
            control.notifyListeners(SWT.DefaultSelection, selected(item));
        });
    }

    @Override
    public void drag(List<String> from, List<String> onto) {
        drag(from, onto, DND.DROP_MOVE);
    }

    @Override
    public void dragCopy(List<String> from, List<String> onto) {
        drag(from, onto, DND.DROP_COPY);
    }

    private void drag(List<String> from, List<String> onto, int operation) {
        onEnabled(() -> {
            choose(item(from.toArray(String[]::new)));
            Dragging.drop(control, item(onto.toArray(String[]::new)), operation);
        });
    }

    @Override
    public List<String> selection() {
        return ui.read(() -> Stream.of(control.getSelection()).map(TreeItem::getText).toList());
    }

    private void choose(TreeItem item) {
        control.setFocus();
        control.setSelection(item);
        control.notifyListeners(SWT.Selection, selected(item));
    }

    private static Event selected(TreeItem item) {
        Event event = new Event();
        event.item = item;
        return event;
    }

    private TreeItem item(String... path) {
        String[] above = Stream.of(path).limit(path.length - 1L).toArray(String[]::new);
        return named(expanded(above), path[path.length - 1]);
    }

    /** The items below a path, all on the way expanded: viewers make them no earlier. */
    private TreeItem[] expanded(String... path) {
        TreeItem[] items = control.getItems();
        for (String text : path) {
            TreeItem item = named(items, text);
            if (!item.getExpanded()) {
                control.notifyListeners(SWT.Expand, selected(item));
                item.setExpanded(true);
            }
            items = item.getItems();
        }
        return items;
    }

    private static TreeItem named(TreeItem[] items, String text) {
        return Stream.of(items).filter(item -> Caption.same(item.getText(), text)).findFirst()
                .orElseThrow(() -> new UiFailure("No node " + text + " among " //$NON-NLS-1$ //$NON-NLS-2$
                        + Stream.of(items).map(TreeItem::getText).toList()));
    }
}
