package org.rashinban.ui.restore;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rashinban.store.Store;
import org.rashinban.store.backup.BackupManifest;
import org.rashinban.store.backup.Restore;
import org.rashinban.ui.widgets.PlacesDialog;

/** Asks which backup is to be restored, and where to; says of when the backup is. */
final class RestoreDialog extends PlacesDialog {

    private final Optional<Store> store;
    private Text backup;
    private Text folder;
    private Text passphrase;
    private RestoreOrder order;

    /** @param store that lies open; its own backups are offered first */
    RestoreDialog(Shell parent, Optional<Store> store) {
        super(parent, Messages.Restore_title, Messages.Restore_action);
        this.store = store;
    }

    /** Empty if it was given up. */
    Optional<RestoreOrder> ask() {
        return open() == Window.OK ? Optional.of(order) : Optional.empty();
    }

    @Override
    protected void fill(Composite area) {
        setMessage(Messages.Restore_explained);
        backup = text(area, Messages.Restore_backup, SWT.BORDER, "restore.backup", 1); //$NON-NLS-1$
        browse(area, Messages.Restore_browse, Messages.Restore_browseBackup, this::chooseBackup);
        folder = text(area, Messages.Restore_folder, SWT.BORDER, "restore.folder", 1); //$NON-NLS-1$
        browse(area, Messages.Restore_browse, Messages.Restore_browseFolder, this::chooseFolder);
        passphrase = text(area, Messages.Restore_passphrase, SWT.BORDER | SWT.PASSWORD, "restore.passphrase", 2); //$NON-NLS-1$
        passphrase.setEnabled(false);
        explain(area, Messages.Restore_kept);
        store.ifPresent(open -> folder.setText(open.folder().toString()));
    }

    private void chooseBackup() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions("*.zip"); //$NON-NLS-1$
        store.map(open -> open.rollingBackups().folder()).filter(Files::isDirectory).map(Path::toString).ifPresent(dialog::setFilterPath);
        Optional.ofNullable(dialog.open()).ifPresent(backup::setText);
    }

    private void chooseFolder() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE);
        dialog.setMessage(Messages.Restore_folderExplained);
        Optional.ofNullable(dialog.open()).ifPresent(folder::setText);
    }

    @Override
    protected boolean check() {
        Optional<BackupManifest> manifest = path(backup).filter(Files::isRegularFile).flatMap(Restore::manifest);
        manifest.ifPresentOrElse(known -> setMessage(
                NLS.bind(Messages.Restore_of, known.title(), known.moment().in(Locale.getDefault())), IMessageProvider.INFORMATION),
                () -> setMessage(Messages.Restore_explained));
        setErrorMessage(manifest.isEmpty() && path(backup).filter(Files::exists).isPresent() ? Messages.Restore_noBackup : null);
        passphrase.setEnabled(manifest.filter(BackupManifest::encrypted).isPresent());
        return manifest.isPresent() && path(folder).isPresent();
    }

    private static Optional<Path> path(Text text) {
        return path(text.getText());
    }

    @Override
    protected void okPressed() {
        order = new RestoreOrder(path(backup).orElseThrow(), path(folder).orElseThrow(),
                passphrase.isEnabled() ? passphrase.getText() : ""); //$NON-NLS-1$
        super.okPressed();
    }
}
