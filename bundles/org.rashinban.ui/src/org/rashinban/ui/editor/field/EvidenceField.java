package org.rashinban.ui.editor.field;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rashinban.model.Evidence;
import org.rashinban.model.EvidenceKind;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.system.FileChoice;
import org.rashinban.ui.system.Opener;

/** Where a piece of evidence lies. Of a file that is chosen it is also noted how long it is and by which hash it is known again. */
final class EvidenceField extends AssistedField {

    private final Shell shell;

    EvidenceField(FieldContext context, EStructuralFeature feature, CellKind kind, Composite parent, FormToolkit toolkit) {
        super(context, feature, kind, parent, toolkit);
        shell = parent.getShell();
    }

    private record Read(String sha256, long bytes) {
    }

    private Evidence evidence() {
        return (Evidence) context.object();
    }

    @Override
    void choose() {
        PlatformUI.getWorkbench().getService(FileChoice.class).toRead(shell, NLS.bind(Messages.Field_choose, name()), List.of())
                .ifPresent(this::take);
    }

    private void take(Path file) {
        CompletableFuture<Read> reading = CompletableFuture.supplyAsync(() -> read(file));
        BusyIndicator.showWhile(reading);
        try {
            note(file, reading.join());
        } catch (CompletionException e) {
            ILog.of(EvidenceField.class).error(e.getMessage(), e);
            MessageDialog.openWarning(shell, name(), NLS.bind(Messages.Evidence_unreadable, file));
        }
    }

    private static Read read(Path file) {
        try (InputStream bytes = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) { //$NON-NLS-1$
            long length = digest.transferTo(OutputStream.nullOutputStream());
            return new Read(HexFormat.of().formatHex(digest.getMessageDigest().digest()), length);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new CompletionException(e);
        }
    }

    private void note(Path file, Read read) {
        List<Command> steps = new ArrayList<>();
        steps.add(context.edits().setting(evidence(), Literals.EVIDENCE__LOCATION, file.toString()));
        steps.add(context.edits().setting(evidence(), Literals.EVIDENCE__KIND, EvidenceKind.FILE));
        steps.add(context.edits().setting(evidence(), Literals.EVIDENCE__SHA256, read.sha256()));
        steps.add(context.edits().setting(evidence(), Literals.EVIDENCE__BYTES, read.bytes()));
        steps.add(context.edits().setting(evidence(), Literals.EVIDENCE__ADDED_ON, LocalDate.now(Clock.systemDefaultZone())));
        if (evidence().getTitle() == null || evidence().getTitle().isBlank()) {
            steps.add(context.edits().setting(evidence(), Literals.EVIDENCE__TITLE, file.getFileName().toString()));
        }
        context.edits().run(NLS.bind(Messages.Field_choose, name()), steps);
    }

    @Override
    void open() {
        file().filter(file -> !PlatformUI.getWorkbench().getService(Opener.class).open(file))
                .ifPresent(file -> MessageDialog.openWarning(shell, name(), NLS.bind(Messages.Evidence_unreadable, file)));
    }

    @Override
    boolean canOpen() {
        return file().isPresent();
    }

    /** A place that names a file; whether it is there is seen when it is opened, for it may lie on a drive that is slow to answer. */
    private Optional<Path> file() {
        try {
            return Optional.ofNullable(evidence().getLocation())
                    .filter(place -> evidence().getKind() == EvidenceKind.FILE && !place.isBlank())
                    .map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
