package org.rashinban.ui.widgets;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A dialog in which files and folders are typed or chosen, and which looks at them while that is done. */
public abstract class PlacesDialog extends HeadedDialog {

    private static final int COLUMNS = 3;

    private final String action;

    /** @param action what the button says that goes on */
    protected PlacesDialog(Shell parent, String title, String action) {
        super(parent, title, COLUMNS);
        this.action = action;
    }

    /** @param columns that it takes beside its label */
    protected final Text text(Composite area, String label, int style, String id, int columns) {
        new Label(area, SWT.NONE).setText(label);
        Text text = WidgetId.set(new Text(area, style), id);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).align(SWT.FILL, SWT.CENTER)
                .hint(convertWidthInCharsToPixels(60), SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Modify, event -> look());
        return text;
    }

    /** @param name by which a screen reader tells one of these from the other */
    protected static void browse(Composite area, String label, String name, Runnable work) {
        Button button = AccessibleName.set(new Button(area, SWT.PUSH), name);
        button.setText(label);
        button.addListener(SWT.Selection, event -> work.run());
    }

    /** A sentence over the whole width. */
    protected final void explain(Composite area, String sentence) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(sentence);
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).hint(convertWidthInCharsToPixels(80), SWT.DEFAULT).applyTo(label);
    }

    /** What was typed, if that is a whole path. */
    protected static Optional<Path> path(String typed) {
        try {
            return Optional.of(typed.strip()).filter(text -> !text.isEmpty()).map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    protected final void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(OK).setText(action);
        look();
    }

    private void look() {
        if (getButton(OK) != null) {
            getButton(OK).setEnabled(check());
        }
    }

    /** Says what is to be said about what was typed; whether one can go on with it. */
    protected abstract boolean check();
}
