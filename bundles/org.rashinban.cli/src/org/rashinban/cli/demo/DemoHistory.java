package org.rashinban.cli.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rashinban.cli.CommandFailure;
import org.rashinban.core.enquiry.Enquiries;
import org.rashinban.core.enquiry.EnquiryOpening;
import org.rashinban.core.enquiry.EnquiryOrder;
import org.rashinban.core.enquiry.FormStatus;
import org.rashinban.core.tree.Contents;
import org.rashinban.exchange.form.FormWriter;
import org.rashinban.exchange.form.Issue;
import org.rashinban.model.Actual;
import org.rashinban.model.Enquiry;
import org.rashinban.model.EnquiryForm;
import org.rashinban.model.Kpi;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.Reply;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Catalogue;
import org.rashinban.store.Store;
import org.rashinban.store.access.Session;
import org.rashinban.store.program.ProgramState;
import org.rashinban.store.program.Reported;
import org.rashinban.store.program.SaveResult;
import org.rashinban.store.snapshot.SnapshotResult;

/**
 * Lets happen in a store what happens in a year: a state is frozen for a meeting, an enquiry goes out, departments answer, values are corrected.
 */
final class DemoHistory {

    private static final Catalogue MESSAGES = Catalogue.of(DemoHistory.class);
    /** In which the people of the sample city write, whoever looks at it. */
    private static final Locale LANGUAGE = Locale.JAPANESE;
    private static final int DAYS_TO_ANSWER = 30;
    private static final int DAYS_OF_THE_FIRST = 6;

    private final Store store;
    private final Session session;
    private final DemoPast past;

    DemoHistory(Store store, Session session, DemoPast past) {
        this.store = store;
        this.session = session;
        this.past = past;
    }

    /**
     * @param year  whose values are asked for
     * @param forms where the forms of the enquiry are written
     */
    void happen(FiscalPeriod year, Path forms) {
        freeze();
        Enquiry enquiry = enquire(year, forms);
        answer();
        receive(enquiry.getName());
        correct();
    }

    private void freeze() {
        if (session.snapshots().freeze(past.snapshot(), past.day(), said("snapshot.note")) instanceof SnapshotResult.Refused refused) {
            throw CommandFailure.refused(refused.why());
        }
    }

    private Enquiry enquire(FiscalPeriod year, Path folder) {
        ProgramState state = session.programs().load();
        session.programs().loadAllActuals(state);
        LocalDate opened = year.last().plusDays(1);
        EnquiryOrder order = new EnquiryOrder(said("enquiry.name", year), List.of(year), opened, opened.plusDays(DAYS_TO_ANSWER),
                Optional.of(state.program().getPlans().getFirst()), List.of(), List.of(), Optional.empty(), Optional.empty());
        Enquiry enquiry = switch (new Enquiries(state.program()).open(order)) {
            case EnquiryOpening.Opened done -> done.enquiry();
            case EnquiryOpening.Refused refused -> throw CommandFailure.refused(refused.why());
        };
        try {
            Issue issue = new Issue(new FormWriter(store.id(), LANGUAGE), opened);
            issue.note(issue.write(enquiry, folder, any -> {
                // Nobody looks on.
            }));
        } catch (Issue.Unwritable e) {
            throw CommandFailure.refused(e.why());
        }
        save(session.save(state, said("enquiry.issued")));
        return enquiry;
    }

    private void answer() {
        List<Reported> values = past.reportedLater().stream()
                .map(actual -> new Reported(((Kpi) actual.eContainer()).getId(), EcoreUtil.copy(actual))).toList();
        save(session.add(values, said("enquiry.accepted")));
    }

    /** Departments that answered, some of them not everything; and what was done and answered meanwhile. */
    private void receive(String name) {
        ProgramState state = session.programs().load();
        session.programs().loadAllActuals(state);
        Enquiry enquiry = new Enquiries(state.program()).named(name).orElseThrow();
        int days = DAYS_OF_THE_FIRST;
        for (FormStatus status : FormStatus.of(enquiry, enquiry.getDueOn())) {
            if (status.answered() > status.open()) {
                reply(status.form(), enquiry.getOpenedOn().plusDays(days++ % DAYS_TO_ANSWER), status.answered() - status.open());
            }
        }
        past.repeatIn(state.program());
        save(session.save(state, said("meeting.done")));
    }

    private void reply(EnquiryForm form, LocalDate received, int values) {
        Reply reply = RashinbanFactory.eINSTANCE.createReply();
        reply.setId(UUID.randomUUID().toString());
        reply.setFileName(Objects.requireNonNullElse(form.getDepartment().getName(), form.getIdentity()) + ".xlsx");
        reply.setReceivedOn(received);
        reply.setAcceptedOn(received);
        reply.setAcceptedValues(values);
        form.getReplies().add(reply);
    }

    private void correct() {
        ProgramState state = session.programs().load();
        session.programs().loadAllActuals(state);
        Map<String, Actual> settled = new HashMap<>();
        past.provisional().forEach(actual -> settled.put(actual.getId(), actual));
        Contents.of(state.program(), Actual.class).filter(actual -> settled.containsKey(actual.getId()))
                .forEach(actual -> actual.setAmount(settled.get(actual.getId()).getAmount()));
        save(session.save(state, said("corrected")));
    }

    private static void save(SaveResult result) {
        if (result instanceof SaveResult.Refused refused) {
            throw CommandFailure.refused(refused.why());
        }
    }

    private String said(String key, Object... arguments) {
        return MESSAGES.sentence(key, arguments).in(LANGUAGE);
    }
}
