package org.rashinban.ui.tests;

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

    /** What stands in a column of an uppermost node. */
    static String cell(String widgetId, int column, String node) {
        Control window = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        return Widgets.visible(window).filter(control -> control instanceof Tree && Widgets.hasId(control, widgetId)).map(Tree.class::cast)
                .flatMap(tree -> Stream.of(tree.getItems())).filter(item -> item.getText().equals(node))
                .map((TreeItem item) -> item.getText(column))
                .findFirst().orElse("");
    }
}
