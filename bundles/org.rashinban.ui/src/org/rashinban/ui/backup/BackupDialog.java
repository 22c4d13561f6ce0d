package org.rashinban.ui.backup;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rashinban.store.Store;
import org.rashinban.store.backup.RollingBackups;
import org.rashinban.ui.widgets.AccessibleName;
import org.rashinban.ui.widgets.HeadedDialog;
import org.rashinban.ui.widgets.WidgetId;

/** Asks which file a backup of the open store is to become. */
final class BackupDialog extends HeadedDialog {

    private static final String EXTENSION = ".zip"; //$NON-NLS-1$

    private final Store store;
    private final Clock clock;
    private Text file;
    private Text passphrase;
    private BackupOrder order;

    BackupDialog(Shell parent, Store store, Clock clock) {
        super(parent, Messages.Backup_title, 3);
        this.store = store;
        this.clock = clock;
    }

    /** Empty if it was given up. */
    Optional<BackupOrder> ask() {
        return open() == Window.OK ? Optional.of(order) : Optional.empty();
    }

    @Override
    protected void fill(Composite area) {
        setMessage(NLS.bind(Messages.Backup_explained, store.title()));
        file = text(area, Messages.Backup_file, SWT.BORDER, "backup.file", 1); //$NON-NLS-1$
        Button browse = AccessibleName.set(new Button(area, SWT.PUSH), Messages.Backup_browseFile);
        browse.setText(Messages.Backup_browse);
        browse.addListener(SWT.Selection, event -> browse());
        passphrase = text(area, Messages.Backup_passphrase, SWT.BORDER | SWT.PASSWORD, "backup.passphrase", 2); //$NON-NLS-1$
        passphrase.setEnabled(store.isEncrypted());
        Label kept = new Label(area, SWT.WRAP);
        kept.setText(Messages.Backup_elsewhere);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(convertWidthInCharsToPixels(80), SWT.DEFAULT).applyTo(kept);
        file.setText(Path.of(System.getProperty("user.home"), RollingBackups.name(store.title(), clock)).toString()); //$NON-NLS-1$
    }

    private Text text(Composite area, String label, int style, String id, int columns) {
        new Label(area, SWT.NONE).setText(label);
        Text text = WidgetId.set(new Text(area, style), id);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).align(SWT.FILL, SWT.CENTER)
                .hint(convertWidthInCharsToPixels(60), SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Modify, event -> check());
        return text;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions("*" + EXTENSION); //$NON-NLS-1$
        path().ifPresent(typed -> {
            dialog.setFilterPath(String.valueOf(typed.getParent()));
            dialog.setFileName(typed.getFileName().toString());
        });
        Optional.ofNullable(dialog.open()).ifPresent(file::setText);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(OK).setText(Messages.Backup_action);
        check();
    }

    private void check() {
        Control ok = getButton(OK);
        if (ok == null) {
            return;
        }
        boolean exists = path().filter(Files::exists).isPresent();
        setErrorMessage(exists ? Messages.Backup_exists : null);
        ok.setEnabled(path().isPresent() && !exists && passphrase.isEnabled() == !passphrase.getText().isEmpty());
    }

    /** With the ending by which backups are known. */
    private Optional<Path> path() {
        try {
            return Optional.of(file.getText().strip()).filter(typed -> !typed.isEmpty())
                    .map(typed -> typed.endsWith(EXTENSION) ? typed : typed + EXTENSION).map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    protected void okPressed() {
        order = new BackupOrder(path().orElseThrow(), passphrase.getText());
        super.okPressed();
    }
}
