package org.rashinban.ui.tests;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.rashinban.ui.testing.look.Widgets;

/** Reads the further columns of trees; on the user interface's thread. */
final class Trees {

    private Trees() {
    }

    /** What stands in a column of a node, which is named by the first column from the root down; all above it must be open. */
    static String cell(String widgetId, int column, String... path) {
        Control window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        Stream<TreeItem> items = Widgets.visible(window).filter(control -> control instanceof Tree && Widgets.hasId(control, widgetId))
                .map(Tree.class::cast).flatMap(tree -> Stream.of(tree.getItems())).filter(item -> item.getText().equals(path[0]));
        for (String node : List.of(path).subList(1, path.length)) {
            items = items.flatMap(item -> Stream.of(item.getItems())).filter(item -> item.getText().equals(node));
        }
        return items.map((TreeItem item) -> item.getText(column)).findFirst().orElse("");
    }
}
