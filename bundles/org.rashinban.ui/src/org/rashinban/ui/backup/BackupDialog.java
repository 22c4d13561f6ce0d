package org.rashinban.ui.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rashinban.store.Store;
import org.rashinban.store.backup.RollingBackups;
import org.rashinban.ui.widgets.PlacesDialog;

/** Asks which file a backup of the open store is to become. */
final class BackupDialog extends PlacesDialog {

    private static final String EXTENSION = ".zip"; //$NON-NLS-1$

    private final Store store;
    private final Clock clock;
    private Text file;
    private Text passphrase;
    private BackupOrder order;

    BackupDialog(Shell parent, Store store, Clock clock) {
        super(parent, Messages.Backup_title, Messages.Backup_action);
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
        browse(area, Messages.Backup_browse, Messages.Backup_browseFile, this::choose);
        passphrase = text(area, Messages.Backup_passphrase, SWT.BORDER | SWT.PASSWORD, "backup.passphrase", 2); //$NON-NLS-1$
        passphrase.setEnabled(store.isEncrypted());
        explain(area, Messages.Backup_elsewhere);
        file.setText(Path.of(System.getProperty("user.home"), RollingBackups.name(store.title(), clock)).toString()); //$NON-NLS-1$
    }

    private void choose() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions("*" + EXTENSION); //$NON-NLS-1$
        path().ifPresent(typed -> {
            dialog.setFilterPath(String.valueOf(typed.getParent()));
            dialog.setFileName(typed.getFileName().toString());
        });
        Optional.ofNullable(dialog.open()).ifPresent(file::setText);
    }

    @Override
    protected boolean check() {
        boolean exists = path().filter(Files::exists).isPresent();
        setErrorMessage(exists ? Messages.Backup_exists : null);
        return path().isPresent() && !exists && passphrase.isEnabled() == !passphrase.getText().isEmpty();
    }

    /** With the ending by which backups are known. */
    private Optional<Path> path() {
        return path(file.getText()).filter(typed -> typed.getFileName() != null)
                .map(typed -> typed.toString().endsWith(EXTENSION) ? typed : typed.resolveSibling(typed.getFileName() + EXTENSION));
    }

    @Override
    protected void okPressed() {
        order = new BackupOrder(path().orElseThrow(), passphrase.getText());
        super.okPressed();
    }
}
