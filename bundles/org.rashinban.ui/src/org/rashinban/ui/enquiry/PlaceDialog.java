package org.rashinban.ui.enquiry;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rashinban.ui.widgets.Buttons;
import org.rashinban.ui.widgets.HeadedDialog;
import org.rashinban.ui.widgets.WidgetId;

/** Asks for a folder or, where that will do, for one file; typed or chosen. */
final class PlaceDialog extends HeadedDialog {

    private static final String[] WORKBOOKS = {"*.xlsx;*.xls;*.XLSX;*.XLS", "*.*"}; //$NON-NLS-1$ //$NON-NLS-2$

    private final String explained;
    private final boolean files;
    private Text place;
    private String typed = ""; //$NON-NLS-1$

    private PlaceDialog(Shell parent, String title, String explained, boolean files) {
        super(parent, title, 3);
        this.explained = explained;
        this.files = files;
    }

    static PlaceDialog folder(Shell parent, String title, String explained) {
        return new PlaceDialog(parent, title, explained, false);
    }

    static PlaceDialog folderOrFile(Shell parent, String title, String explained) {
        return new PlaceDialog(parent, title, explained, true);
    }

    @Override
    protected void fill(Composite area) {
        setMessage(explained);
        new Label(area, SWT.NONE).setText(files ? Messages.Enquiry_folderOrFile : Messages.Enquiry_folder);
        place = WidgetId.set(new Text(area, SWT.BORDER), "enquiry.folder"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).applyTo(place);
        place.addListener(SWT.Modify, event -> {
            typed = place.getText().strip();
            getButton(OK).setEnabled(!typed.isEmpty());
        });
        Composite choosers = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(choosers);
        chooser(choosers, files ? Messages.Enquiry_browseFolder : Messages.Enquiry_browse, "enquiry.browse", //$NON-NLS-1$
                () -> new DirectoryDialog(getShell()).open());
        if (files) {
            chooser(choosers, Messages.Enquiry_browseFile, "enquiry.browseFile", this::file); //$NON-NLS-1$
        }
    }

    private String file() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(WORKBOOKS);
        return dialog.open();
    }

    private void chooser(Composite area, String text, String id, Supplier<String> choice) {
        Buttons.push(area, text, id, () -> Optional.ofNullable(choice.get()).ifPresent(place::setText));
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
