package org.rashinban.ui.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.rashinban.core.entry.DueValue;
import org.rashinban.core.entry.Review;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Actual;
import org.rashinban.ui.save.SavedStep;
import org.rashinban.ui.save.StatusLine;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.store.StoreDesk;

/** The office decides about values: each decision is one transaction, with its reason in the history. */
final class Reviewing {

    private final IWorkbenchWindow window;
    private final StoreDesk desk;
    private final OpenStore store;
    private final LocalDate today;

    Reviewing(IWorkbenchWindow window, StoreDesk desk, OpenStore store, LocalDate today) {
        this.window = window;
        this.desk = desk;
        this.store = store;
        this.today = today;
    }

    void accept(List<DueValue> values) {
        String label = NLS.bind(Messages.Inbox_acceptStep, values.size());
        decide(values, label, label, Review::accept, Messages.Inbox_accepted);
    }

    void giveBack(List<DueValue> values) {
        new WordsDialog(window.getShell(), Messages.Inbox_return, NLS.bind(Messages.Inbox_returnExplained, names(values)),
                Messages.Entry_returned).ask().ifPresent(
                        comment -> decide(values, NLS.bind(Messages.Inbox_returnStep, values.size()),
                                NLS.bind(Messages.Inbox_returnReason, comment), actual -> Review.giveBack(actual, comment, today),
                                Messages.Inbox_returned));
    }

    void correct(EntryRow row, List<EntryRow> parts, Assessments assessments) {
        Optional<Correction> correction = new CorrectionDialog(window.getShell(), row, parts, assessments).ask();
        correction.ifPresent(made -> decide(List.of(row.due()), NLS.bind(Messages.Inbox_correctStep, names(List.of(row.due()))),
                made.reason(), actual -> Review.correct(row.kpi(), actual, made.instead(), made.reason()), Messages.Inbox_corrected));
    }

    private void decide(List<DueValue> values, String label, String reason, Consumer<Actual> decision, String done) {
        SavedStep step = new SavedStep(window, store);
        if (values.isEmpty() || !step.isSettled(desk)) {
            return;
        }
        List<Command> commands = values.stream()
                .<Command>map(value -> new KpiChange(value.kpi(), label, () -> value.actual().ifPresent(decision))).toList();
        if (step.run(new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, label, label, commands), reason)) {
            StatusLine.say(window, NLS.bind(done, values.size()));
        }
    }

    private static String names(List<DueValue> values) {
        DueValue first = values.getFirst();
        String name = Names.of(first.kpi()).in(Locale.getDefault()) + ' ' + first.period().in(Locale.getDefault());
        return values.size() == 1 ? name : NLS.bind(Messages.Inbox_several, name, values.size() - 1);
    }
}
