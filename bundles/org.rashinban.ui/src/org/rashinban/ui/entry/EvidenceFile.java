package org.rashinban.ui.entry;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.rashinban.core.enquiry.Answer;
import org.rashinban.model.Evidence;
import org.rashinban.ui.day.Today;
import org.rashinban.ui.grid.data.CellChanges;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.system.FileChoice;
import org.rashinban.ui.system.FileMark;

/** Names a file that is chosen as further evidence of values, and notes by what it is known again. */
final class EvidenceFile {

    private final IWorkbenchWindow window;

    EvidenceFile(IWorkbenchWindow window) {
        this.window = window;
    }

    void ask(OpenStore store, List<EntryRow> rows) {
        window.getService(FileChoice.class).toRead(window.getShell(), Messages.Entry_evidenceFile, List.of())
                .ifPresent(file -> FileMark.of(file).ifPresentOrElse(mark -> add(store, rows, file, mark),
                        () -> say(NLS.bind(Messages.Entry_evidenceUnreadable, file))));
    }

    private void add(OpenStore store, List<EntryRow> rows, Path file, FileMark mark) {
        EntryColumn column = EntryFields.evidence().then(row -> note(row, file, mark));
        CellChanges changes = new CellChanges();
        rows.stream().filter(row -> !row.isPart()).forEach(row -> changes.type(row, column, lines(row.due().answer(), file)));
        if (changes.refusals().isEmpty()) {
            changes.apply(store.domain(), Messages.Entry_evidence);
        } else {
            say(changes.refusals().getFirst().why());
        }
    }

    private static String lines(Answer before, Path file) {
        return before.evidence().map(said -> said + '\n').orElse("") + file; //$NON-NLS-1$
    }

    private static void note(EntryRow row, Path file, FileMark mark) {
        row.kpi().getActuals().stream().filter(actual -> row.period().equals(actual.getPeriod()))
                .flatMap(actual -> actual.getEvidence().stream()).filter(evidence -> file.toString().equals(evidence.getLocation()))
                .forEach(evidence -> note(evidence, mark));
    }

    private static void note(Evidence evidence, FileMark mark) {
        evidence.setSha256(mark.sha256());
        evidence.setBytes(mark.bytes());
        evidence.setAddedOn(Today.get());
    }

    private void say(String why) {
        MessageDialog.openWarning(window.getShell(), Messages.Entry_evidence, why);
    }
}
