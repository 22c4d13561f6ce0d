package org.rashinban.bench.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.rashinban.core.enquiry.Enquiries;
import org.rashinban.core.enquiry.EnquiryOpening;
import org.rashinban.core.enquiry.EnquiryOrder;
import org.rashinban.model.AskedValue;
import org.rashinban.model.Enquiry;
import org.rashinban.model.Program;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.store.Store;
import org.rashinban.store.StoreOpening;
import org.rashinban.store.Stores;
import org.rashinban.store.access.Session;
import org.rashinban.store.access.SessionOpening;
import org.rashinban.store.program.ProgramState;
import org.rashinban.store.program.SaveResult;

/** A store with a large city in it, opened as everybody has it but who made it. */
final class StoredCity implements AutoCloseable {

    private final Store store;
    private final Session session;
    private final ProgramState state;

    private StoredCity(Store store, Session session) {
        this.store = store;
        this.session = session;
        state = session.programs().load();
    }

    static void create(Path folder, Program program) {
        opened(stores().create(folder, program, "", "bench")).close();
    }

    static StoredCity open(Path folder) {
        Store store = opened(stores().open(folder, ""));
        return switch (store.session()) {
            case SessionOpening.Opened opened -> new StoredCity(store, opened.session());
            case SessionOpening.Refused refused -> throw new IllegalStateException(refused.why().key());
        };
    }

    private static Stores stores() {
        return new Stores(Clock.systemUTC());
    }

    private static Store opened(StoreOpening opening) {
        return switch (opening) {
            case StoreOpening.Opened opened -> opened.store();
            case StoreOpening.Refused refused -> throw new IllegalStateException(refused.why().key());
        };
    }

    String id() {
        return store.id();
    }

    /** An enquiry about all there is, as it stands in the store, with the values asked about. */
    Enquiry enquiry(FiscalPeriod year) {
        EnquiryOrder order = new EnquiryOrder("Enquiry", List.of(year), LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 31), Optional.empty(),
                List.of(), List.of(), Optional.empty(), Optional.empty());
        Enquiry enquiry = switch (new Enquiries(state.program()).open(order)) {
            case EnquiryOpening.Opened opened -> opened.enquiry();
            case EnquiryOpening.Refused refused -> throw new IllegalStateException(refused.why().key());
        };
        save("opened");
        session.programs().loadActuals(state, enquiry.getForms().stream().flatMap(form -> form.getAsked().stream()).map(AskedValue::getKpi)
                .filter(Objects::nonNull).distinct().toList());
        return enquiry;
    }

    void save(String reason) {
        if (!(session.save(state, reason) instanceof SaveResult.Saved)) {
            throw new IllegalStateException(reason);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
