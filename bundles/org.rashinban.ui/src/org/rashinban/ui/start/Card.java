package org.rashinban.ui.start;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.rashinban.ui.theme.StyleClass;
import org.rashinban.ui.theme.ThemeColors;

/** A framed area with a picture, a heading and whatever stands below. */
final class Card extends Composite {

    private static final int PADDING = 20;

    private final Composite content;

    Card(Composite parent, StartIcons icons, String icon, String heading) {
        super(parent, SWT.DOUBLE_BUFFERED);
        StyleClass.CARD.on(this);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = PADDING;
        layout.marginHeight = PADDING;
        layout.horizontalSpacing = 16;
        setLayout(layout);
        addPaintListener(event -> paintEdge(event.gc));

        Label picture = new Label(this, SWT.NONE);
        picture.setImage(icons.image(icon));
        picture.setLayoutData(new GridData(SWT.LEFT, SWT.TOP, false, false));

        content = new Composite(this, SWT.NONE);
        content.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout column = new GridLayout();
        column.marginWidth = 0;
        column.marginHeight = 0;
        column.verticalSpacing = 8;
        content.setLayout(column);

        Label title = StyleClass.HEADING.on(new Label(content, SWT.WRAP));
        title.setText(heading);
        icons.enlarge(title, 3, SWT.BOLD);
        title.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    /** Where the rest of the card goes: one column. */
    Composite content() {
        return content;
    }

    Label paragraph(String text) {
        Label label = StyleClass.SECONDARY.on(new Label(content, SWT.WRAP));
        label.setText(text);
        label.setLayoutData(wrapping());
        return label;
    }

    /** A wrapping text takes the width it is given, and asks for no more. */
    static GridData wrapping() {
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 180;
        return data;
    }

    private void paintEdge(GC gc) {
        Rectangle area = getClientArea();
        gc.setForeground(ThemeColors.get(ThemeColors.EDGE));
        gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
    }
}
