package org.rashinban.ui.restore;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.rashinban.store.Store;
import org.rashinban.store.backup.BackupManifest;
import org.rashinban.store.backup.Restore;
import org.rashinban.ui.widgets.AccessibleName;
import org.rashinban.ui.widgets.HeadedDialog;
import org.rashinban.ui.widgets.WidgetId;

/** Asks which backup is to be restored, and where to; says of when the backup is. */
final class RestoreDialog extends HeadedDialog {

    private final Optional<Store> store;
    private Text backup;
    private Text folder;
    private Text passphrase;
    private RestoreOrder order;

    /** @param store that lies open; its own backups are offered first */
    RestoreDialog(Shell parent, Optional<Store> store) {
        super(parent, Messages.Restore_title, 3);
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
        browse(area, Messages.Restore_browseBackup, this::chooseBackup);
        folder = text(area, Messages.Restore_folder, SWT.BORDER, "restore.folder", 1); //$NON-NLS-1$
        browse(area, Messages.Restore_browseFolder, this::chooseFolder);
        passphrase = text(area, Messages.Restore_passphrase, SWT.BORDER | SWT.PASSWORD, "restore.passphrase", 2); //$NON-NLS-1$
        passphrase.setEnabled(false);
        Label kept = new Label(area, SWT.WRAP);
        kept.setText(Messages.Restore_kept);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(convertWidthInCharsToPixels(80), SWT.DEFAULT).applyTo(kept);
        store.ifPresent(open -> folder.setText(open.folder().toString()));
    }

    private Text text(Composite area, String label, int style, String id, int columns) {
        new Label(area, SWT.NONE).setText(label);
        Text text = WidgetId.set(new Text(area, style), id);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).align(SWT.FILL, SWT.CENTER)
                .hint(convertWidthInCharsToPixels(60), SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.Modify, event -> check());
        return text;
    }

    private static void browse(Composite area, String name, Runnable work) {
        Button button = AccessibleName.set(new Button(area, SWT.PUSH), name);
        button.setText(Messages.Restore_browse);
        button.addListener(SWT.Selection, event -> work.run());
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
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(OK).setText(Messages.Restore_action);
        check();
    }

    private void check() {
        Control ok = getButton(OK);
        if (ok == null) {
            return;
        }
        Optional<BackupManifest> manifest = path(backup).filter(Files::isRegularFile).flatMap(Restore::manifest);
        manifest.ifPresentOrElse(known -> setMessage(
                NLS.bind(Messages.Restore_of, known.title(), known.moment().in(Locale.getDefault())), IMessageProvider.INFORMATION),
                () -> setMessage(Messages.Restore_explained));
        setErrorMessage(manifest.isEmpty() && path(backup).filter(Files::exists).isPresent() ? Messages.Restore_noBackup : null);
        passphrase.setEnabled(manifest.filter(BackupManifest::encrypted).isPresent());
        ok.setEnabled(manifest.isPresent() && path(folder).isPresent());
    }

    private static Optional<Path> path(Text text) {
        try {
            return Optional.of(text.getText().strip()).filter(typed -> !typed.isEmpty()).map(Path::of).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    @Override
    protected void okPressed() {
        order = new RestoreOrder(path(backup).orElseThrow(), path(folder).orElseThrow(),
                passphrase.isEnabled() ? passphrase.getText() : ""); //$NON-NLS-1$
        super.okPressed();
    }
}
