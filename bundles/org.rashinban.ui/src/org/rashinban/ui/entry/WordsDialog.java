package org.rashinban.ui.entry;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rashinban.ui.widgets.HeadedDialog;
import org.rashinban.ui.widgets.WidgetId;

/** Asks for a few words, without which nothing is done. */
public final class WordsDialog extends HeadedDialog {

    private static final int LINES = 4;
    private static final int CHARS = 80;

    private final String explained;
    private final String label;
    private Text text;
    private String words = ""; //$NON-NLS-1$

    public WordsDialog(Shell parent, String title, String explained, String label) {
        super(parent, title, 1);
        this.explained = explained;
        this.label = label;
    }

    @Override
    protected void fill(Composite area) {
        Label about = new Label(area, SWT.WRAP);
        about.setText(explained);
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(CHARS), SWT.DEFAULT).applyTo(about);
        new Label(area, SWT.NONE).setText(label);
        text = WidgetId.set(new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL), "words"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, text.getLineHeight() * LINES).applyTo(text);
        text.addListener(SWT.Modify, event -> {
            words = text.getText().strip();
            getButton(OK).setEnabled(!words.isEmpty());
        });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, false).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        text.setFocus();
        return contents;
    }

    /** Empty if the user gave up. */
    public Optional<String> ask() {
        return open() == Window.OK ? Optional.of(words) : Optional.empty();
    }
}
