package org.rashinban.ui.editor.field;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.rashinban.model.Evidence;
import org.rashinban.model.EvidenceKind;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.ui.day.Today;
import org.rashinban.ui.grid.cell.CellKind;
import org.rashinban.ui.system.FileChoice;
import org.rashinban.ui.system.FileMark;
import org.rashinban.ui.system.Opener;

/** Where a piece of evidence lies. Of a file that is chosen it is also noted how long it is and by which hash it is known again. */
final class EvidenceField extends AssistedField {

    private final Shell shell;

    EvidenceField(FieldContext context, EStructuralFeature feature, CellKind kind, Composite parent, FormToolkit toolkit) {
        super(context, feature, kind, parent, toolkit);
        shell = parent.getShell();
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
        FileMark.of(file).ifPresentOrElse(mark -> note(file, mark),
                () -> MessageDialog.openWarning(shell, name(), NLS.bind(Messages.Evidence_unreadable, file)));
    }

    private void note(Path file, FileMark mark) {
        List<Command> steps = new ArrayList<>();
        steps.add(context.edits().setting(evidence(), Literals.EVIDENCE__LOCATION, file.toString()));
        steps.add(context.edits().setting(evidence(), Literals.EVIDENCE__KIND, EvidenceKind.FILE));
        steps.add(context.edits().setting(evidence(), Literals.EVIDENCE__SHA256, mark.sha256()));
        steps.add(context.edits().setting(evidence(), Literals.EVIDENCE__BYTES, mark.bytes()));
        steps.add(context.edits().setting(evidence(), Literals.EVIDENCE__ADDED_ON, Today.get()));
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
