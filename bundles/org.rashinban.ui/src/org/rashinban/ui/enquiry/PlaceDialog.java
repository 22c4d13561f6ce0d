package org.rashinban.ui.enquiry;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rashinban.ui.widgets.HeadedDialog;
import org.rashinban.ui.widgets.WidgetId;

/** Asks for a folder, typed or chosen. */
final class PlaceDialog extends HeadedDialog {

    private final String explained;
    private Text folder;
    private String typed = ""; //$NON-NLS-1$

    PlaceDialog(Shell parent, String title, String explained) {
        super(parent, title, 3);
        this.explained = explained;
    }

    @Override
    protected void fill(Composite area) {
        setMessage(explained);
        new Label(area, SWT.NONE).setText(Messages.Enquiry_folder);
        folder = WidgetId.set(new Text(area, SWT.BORDER), "enquiry.folder"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        folder.addListener(SWT.Modify, event -> {
            typed = folder.getText().strip();
            getButton(OK).setEnabled(!typed.isEmpty());
        });
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.Enquiry_browse);
        browse.addListener(SWT.Selection, event -> Optional.ofNullable(new DirectoryDialog(getShell()).open()).ifPresent(folder::setText));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(OK).setEnabled(false);
    }

    /** Empty if the user gave up. */
    Optional<Path> ask() {
        return open() == Window.OK ? Optional.of(Path.of(typed)) : Optional.empty();
    }
}
