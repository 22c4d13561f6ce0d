package org.rashinban.ui.enquiry;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rashinban.ui.widgets.WidgetId;

/** Asks for a folder, typed or chosen. */
final class PlaceDialog extends TitleAreaDialog {

    private final String title;
    private final String explained;
    private Text folder;
    private String typed = ""; //$NON-NLS-1$

    PlaceDialog(Shell parent, String title, String explained) {
        super(parent);
        this.title = title;
        this.explained = explained;
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(title);
        setMessage(explained);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(10, 8).applyTo(area);
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
        return area;
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
