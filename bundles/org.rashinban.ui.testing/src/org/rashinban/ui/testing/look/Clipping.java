package org.rashinban.ui.testing.look;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;

/** Finds texts that have less room than they need. On the user interface's thread only. */
public final class Clipping {

    private static final int HEADER_PADDING = 8;

    private Clipping() {
    }

    /** Each clipped control with what it needs and has; nothing where all is well. */
    public static List<String> in(Control root) {
        Stream<String> texts = Widgets.visible(root)
                .filter(control -> control instanceof Label || control instanceof Link || control instanceof Button)
                .filter(control -> !Widgets.texts(control).isEmpty())
                .filter(control -> tooSmall(control) || overTheEdge(control))
                .map(control -> Widgets.texts(control) + " needs " + needed(control) + " has " + control.getBounds()); //$NON-NLS-1$ //$NON-NLS-2$
        return Stream.concat(texts, Widgets.visible(root).flatMap(Clipping::headers)).toList();
    }

    /** The titles of columns that are narrower than their title. */
    private static Stream<String> headers(Control control) {
        return switch (control) {
            case Table table when table.getHeaderVisible() -> Stream.of(table.getColumns())
                    .filter(column -> column.getWidth() < widthInBold(table, column.getText())).map(column -> "column " + column.getText()); //$NON-NLS-1$
            case Tree tree when tree.getHeaderVisible() -> Stream.of(tree.getColumns())
                    .filter(column -> column.getWidth() < widthInBold(tree, column.getText())).map(column -> "column " + column.getText()); //$NON-NLS-1$
            default -> Stream.empty();
        };
    }

    private static int widthInBold(Control control, String title) {
        Font bold = FontDescriptor.createFrom(control.getFont()).setStyle(SWT.BOLD).createFont(control.getDisplay());
        GC gc = new GC(control);
        try {
            gc.setFont(bold);
            return gc.textExtent(title).x + HEADER_PADDING;
        } finally {
            gc.dispose();
            bold.dispose();
        }
    }

    private static Point needed(Control control) {
        boolean wraps = (control.getStyle() & SWT.WRAP) != 0;
        return control.computeSize(wraps ? control.getSize().x : SWT.DEFAULT, SWT.DEFAULT);
    }

    private static boolean tooSmall(Control control) {
        Point needed = needed(control);
        return needed.x > control.getSize().x || needed.y > control.getSize().y;
    }

    private static boolean overTheEdge(Control control) {
        Rectangle room = control.getParent().getClientArea();
        Rectangle bounds = control.getBounds();
        return bounds.x < 0 || bounds.x + bounds.width > room.x + room.width || bounds.y + bounds.height > room.y + room.height;
    }
}
