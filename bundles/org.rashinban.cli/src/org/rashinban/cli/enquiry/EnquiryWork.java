package org.rashinban.cli.enquiry;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Option;
import org.rashinban.cli.plan.OpenStores;
import org.rashinban.cli.plan.OpenedStore;
import org.rashinban.core.enquiry.Enquiries;
import org.rashinban.core.permission.Right;
import org.rashinban.model.AskedValue;
import org.rashinban.model.Enquiry;
import org.rashinban.model.Kpi;
import org.rashinban.model.Program;
import org.rashinban.store.program.ProgramState;
import org.rashinban.store.program.SaveResult;

/** A store that is open for work on an enquiry. */
record EnquiryWork(OpenedStore open, ProgramState state) implements AutoCloseable {

    static final Option NAME = Option.value("name", "NAME", Texts.CATALOGUE.sentence("option.name")).asRequired();

    /** For who may change the program; others are refused before anything is done. */
    static EnquiryWork open(Clock clock, Invocation invocation) {
        OpenedStore open = new OpenStores(clock).open(invocation);
        try {
            open.session().refusal(Right.EDIT_PROGRAM).ifPresent(why -> {
                throw CommandFailure.refused(why);
            });
            return new EnquiryWork(open, open.session().programs().load());
        } catch (RuntimeException e) {
            open.close();
            throw e;
        }
    }

    static EnquiryWork openForReading(Clock clock, Invocation invocation) {
        OpenedStore open = new OpenStores(clock).openForReading(invocation);
        try {
            return new EnquiryWork(open, open.session().programs().load());
        } catch (RuntimeException e) {
            open.close();
            throw e;
        }
    }

    Program program() {
        return state.program();
    }

    String storeId() {
        return open.store().id();
    }

    /** The enquiry that was named, with the values of what it asks for. */
    Enquiry enquiry(Invocation invocation) {
        String name = invocation.arguments().required(NAME.name());
        Enquiry enquiry = new Enquiries(program()).named(name).orElseThrow(() -> {
            List<String> known = program().getEnquiries().stream().map(Enquiry::getName).toList();
            return CommandFailure
                    .refused(known.isEmpty() ? Texts.CATALOGUE.sentence("none") : Texts.CATALOGUE.sentence("unknown", name, known));
        });
        load(enquiry.getForms().stream().flatMap(form -> form.getAsked().stream()).map(AskedValue::getKpi)
                .filter(Objects::nonNull).distinct().toList());
        return enquiry;
    }

    void load(List<Kpi> kpis) {
        open.session().programs().loadActuals(state, kpis);
    }

    void save(String reason) {
        switch (open.session().save(state, reason)) {
            case SaveResult.Saved saved -> {
                return;
            }
            case SaveResult.Unchanged unchanged -> {
                return;
            }
            case SaveResult.Conflicts conflicts -> throw CommandFailure.refused(Texts.CATALOGUE.sentence("conflict",
                    conflicts.conflicts().getFirst().user(), conflicts.conflicts().size()));
            case SaveResult.Refused refused -> throw CommandFailure.refused(refused.why());
        }
    }

    @Override
    public void close() {
        open.close();
    }
}
