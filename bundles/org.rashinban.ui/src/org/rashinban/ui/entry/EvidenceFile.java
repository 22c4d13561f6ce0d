package org.rashinban.ui.entry;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.rashinban.core.enquiry.Answer;
import org.rashinban.ui.grid.data.CellChanges;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.system.FileChoice;

/** Names a file that is chosen as further evidence of values. */
final class EvidenceFile {

    private final IWorkbenchWindow window;
    private final EntryColumn column = EntryFields.evidence();

    EvidenceFile(IWorkbenchWindow window) {
        this.window = window;
    }

    void ask(OpenStore store, List<EntryRow> rows) {
        window.getService(FileChoice.class).toRead(window.getShell(), Messages.Entry_evidenceFile, List.of())
                .ifPresent(file -> add(store, rows, file));
    }

    private void add(OpenStore store, List<EntryRow> rows, Path file) {
        CellChanges changes = new CellChanges();
        rows.stream().filter(row -> !row.isPart()).forEach(row -> changes.type(row, column, lines(row.due().answer(), file)));
        if (changes.refusals().isEmpty()) {
            changes.apply(store.domain(), Messages.Entry_evidence);
        } else {
            MessageDialog.openWarning(window.getShell(), Messages.Entry_evidence, changes.refusals().getFirst().why());
        }
    }

    private static String lines(Answer before, Path file) {
        return before.evidence().map(said -> said + '\n').orElse("") + file; //$NON-NLS-1$
    }
}
