package org.rashinban.ui.testing.swtbot;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;
import org.rashinban.ui.testing.UiTree;
import org.rashinban.ui.testing.display.Dragging;
import org.rashinban.ui.testing.display.UiThread;

final class BotTree extends BotControl<SWTBotTree> implements UiTree {

    BotTree(UiThread ui, SWTBotTree tree) {
        super(ui, tree);
    }

    @Override
    public List<String> children(String... path) {
        SWTBotTreeItem[] items = path.length == 0 ? bot.getAllItems() : bot.expandNode(path).getItems();
        return Stream.of(items).map(SWTBotTreeItem::getText).toList();
    }

    @Override
    public void expand(String... path) {
        onEnabled(() -> bot.expandNode(path));
    }

    @Override
    public void select(String... path) {
        onEnabled(() -> item(path).select());
    }

    @Override
    public void selectAlso(String... path) {
        onEnabled(() -> {
            bot.widget.select(item(path).widget);
            Event event = new Event();
            event.item = item(path).widget;
            bot.widget.notifyListeners(SWT.Selection, event);
        });
    }

    @Override
    public void doubleClick(String... path) {
        onEnabled(() -> item(path).doubleClick());
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
        SWTBotTreeItem target = item(onto.toArray(String[]::new));
        select(from.toArray(String[]::new));
        onEnabled(() -> Dragging.drop(bot.widget, target.widget, operation));
    }

    @Override
    public List<String> selection() {
        return IntStream.range(0, bot.selectionCount()).mapToObj(row -> bot.selection().get(row, 0)).toList();
    }

    private SWTBotTreeItem item(String... path) {
        if (path.length == 1) {
            return bot.getTreeItem(path[0]);
        }
        return bot.expandNode(Stream.of(path).limit(path.length - 1L).toArray(String[]::new)).getNode(path[path.length - 1]);
    }
}
