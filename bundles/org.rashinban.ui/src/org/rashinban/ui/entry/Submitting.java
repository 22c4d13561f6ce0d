package org.rashinban.ui.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.rashinban.core.entry.Drafting;
import org.rashinban.core.entry.DueValue;
import org.rashinban.core.entry.Submission;
import org.rashinban.core.tree.Names;
import org.rashinban.ui.save.SavedStep;
import org.rashinban.ui.save.StatusLine;
import org.rashinban.ui.store.OpenStore;

/** Hands values in: those that can be, in one transaction; of the others it is said why not. */
final class Submitting {

    private static final int LISTED = 12;

    private final IWorkbenchWindow window;
    private final OpenStore store;

    Submitting(IWorkbenchWindow window, OpenStore store) {
        this.window = window;
        this.store = store;
    }

    void submit(List<DueValue> values) {
        List<Command> steps = new ArrayList<>();
        List<String> obstacles = new ArrayList<>();
        for (DueValue value : values) {
            Optional<String> obstacle = Submission.obstacle(value).map(why -> why.in(Locale.getDefault()));
            Optional<String> reason = obstacle.isEmpty() && Submission.needsReason(value) ? ask(value) : Optional.of(""); //$NON-NLS-1$
            if (obstacle.isPresent()) {
                obstacles.add(NLS.bind(Messages.Entry_obstacle, name(value), obstacle.get()));
            } else if (reason.isPresent()) {
                steps.add(new KpiChange(value.kpi(), Messages.Entry_submit, () -> submit(value, reason.get())));
            }
        }
        if (!steps.isEmpty()) {
            String label = NLS.bind(Messages.Entry_step, steps.size());
            if (new SavedStep(window, store).run(new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, label, label, steps), label)) {
                StatusLine.say(window, NLS.bind(Messages.Entry_submitted, steps.size()));
            }
        }
        tell(obstacles);
    }

    private static void submit(DueValue value, String reason) {
        if (!reason.isEmpty()) {
            Drafting.confirm(value.kpi(), value.period(), Optional.of(reason));
        }
        value.actual().ifPresent(Submission::submit);
    }

    /** Empty if the value is better not submitted. */
    private Optional<String> ask(DueValue value) {
        String doubt = Submission.doubt(value.kpi(), value.period(), value.answer()).map(why -> why.in(Locale.getDefault())).orElse(""); //$NON-NLS-1$
        return new WordsDialog(window.getShell(), Messages.Entry_confirm,
                NLS.bind(Messages.Entry_confirmExplained, name(value), doubt), Messages.Entry_reason).ask();
    }

    private void tell(List<String> obstacles) {
        if (!obstacles.isEmpty()) {
            List<String> lines = new ArrayList<>(obstacles.subList(0, Math.min(LISTED, obstacles.size())));
            if (obstacles.size() > LISTED) {
                lines.add(NLS.bind(Messages.Entry_more, obstacles.size() - LISTED));
            }
            MessageDialog.openInformation(window.getShell(), Messages.Entry_notSubmitted, String.join(System.lineSeparator(), lines));
        }
    }

    private static String name(DueValue value) {
        return Names.of(value.kpi()).in(Locale.getDefault()) + ' ' + value.period().in(Locale.getDefault());
    }
}
