package org.rashinban.ui.enquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.edit.command.ChangeCommand;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.rashinban.core.enquiry.Enquiries;
import org.rashinban.core.enquiry.EnquiryOpening;
import org.rashinban.core.enquiry.EnquiryOrder;
import org.rashinban.core.enquiry.Questions;
import org.rashinban.exchange.form.Issue;
import org.rashinban.exchange.reply.Accepting;
import org.rashinban.exchange.reply.Collected;
import org.rashinban.exchange.reply.Decision;
import org.rashinban.model.AskedValue;
import org.rashinban.model.Enquiry;
import org.rashinban.model.EnquiryState;
import org.rashinban.model.Frequency;
import org.rashinban.model.Program;
import org.rashinban.model.text.Sentence;
import org.rashinban.ui.day.Today;
import org.rashinban.ui.save.SavedStep;
import org.rashinban.ui.store.OpenStore;

/** What an enquiry changes in the open program: one step each, saved at once as one transaction, undone if that is not possible. */
final class EnquiryChange {

    private final IWorkbenchWindow window;
    private final OpenStore store;
    private final LocalDate today;

    EnquiryChange(IWorkbenchWindow window, OpenStore store) {
        this.window = window;
        this.store = store;
        today = Today.get();
    }

    LocalDate today() {
        return today;
    }

    /** Why it cannot be opened; empty if it is open now. */
    Optional<Sentence> open(EnquiryOrder order) {
        Program program = store.program();
        store.editing().load(program.getPlans().stream().flatMap(plan -> Questions.kpis(plan).stream())
                .filter(kpi -> kpi.getFrequency() == Frequency.ONCE).toList());
        EnquiryOpening[] opening = new EnquiryOpening[1];
        change(NLS.bind(Messages.Enquiry_stepOpen, order.name()), () -> {
            opening[0] = new Enquiries(program).open(order);
            return opening[0] instanceof EnquiryOpening.Opened;
        }, NLS.bind(Messages.Enquiry_stepOpen, order.name()));
        return opening[0] instanceof EnquiryOpening.Refused refused ? Optional.of(refused.why()) : Optional.empty();
    }

    /** Brings in what an enquiry asks about. */
    void load(Enquiry enquiry) {
        store.editing().load(enquiry.getForms().stream().flatMap(form -> form.getAsked().stream()).map(AskedValue::getKpi)
                .filter(kpi -> kpi != null).distinct().toList());
    }

    /** @return false if it could not be saved that they were issued */
    boolean issued(Enquiry enquiry, Issue issue, List<Issue.Issued> forms) {
        String step = NLS.bind(Messages.Enquiry_stepIssue, enquiry.getName());
        return change(step, () -> {
            issue.note(forms);
            return true;
        }, step);
    }

    /** @return false if nothing was taken over */
    boolean accept(Collected collected, Decision decision) {
        Accepting accepting = new Accepting(collected, today);
        return change(NLS.bind(Messages.Enquiry_stepAccept, collected.enquiry().getName()), () -> {
            accepting.accept(decision);
            return true;
        }, accepting.reason(Locale.getDefault()));
    }

    /** Ends an enquiry: nothing is issued or taken over any more, and nothing is overdue. */
    void close(Enquiry enquiry) {
        String step = NLS.bind(Messages.Enquiry_stepClose, enquiry.getName());
        change(step, () -> {
            enquiry.setState(EnquiryState.CLOSED);
            return true;
        }, step);
    }

    void reopen(Enquiry enquiry) {
        String step = NLS.bind(Messages.Enquiry_stepReopen, enquiry.getName());
        change(step, () -> {
            enquiry.setState(EnquiryState.OPEN);
            return true;
        }, step);
    }

    private boolean change(String label, Supplier<Boolean> work, String reason) {
        boolean[] done = new boolean[1];
        ChangeCommand command = new ChangeCommand(store.program()) {
            @Override
            protected void doExecute() {
                done[0] = work.get();
            }
        };
        command.setLabel(label);
        return new SavedStep(window, store).run(command, reason, () -> done[0]);
    }
}
