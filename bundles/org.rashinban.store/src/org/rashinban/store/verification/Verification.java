package org.rashinban.store.verification;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.rashinban.model.text.Catalogue;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.engine.Engine;
import org.rashinban.store.engine.Statements;
import org.rashinban.store.failure.StoreFailure;
import org.rashinban.store.failure.StoreFailure.Kind;
import org.rashinban.store.history.ChainCheck;
import org.rashinban.store.history.Inspection;
import org.rashinban.store.mapping.ModelMapping;

/**
 * Looks whether a store can be trusted: the engine's own structures, the chain of the history, that everything hangs on and refers to
 * something that is there, and that what stands in the tables is what the history arrives at. It needs the memory for the structure of the
 * program, however many values there are.
 */
public final class Verification {

    private static final Catalogue MESSAGES = Catalogue.of(Verification.class);

    private final Engine engine;
    private final ModelMapping mapping;
    private final List<Inspection> inspections;

    /** @param inspections what else is looked at, each for its own part of the store */
    public Verification(Engine engine, ModelMapping mapping, Inspection... inspections) {
        this.engine = engine;
        this.mapping = mapping;
        this.inspections = List.of(inspections);
    }

    /** @return one sentence for each fault; none when all is well */
    public List<Sentence> faults() {
        List<Sentence> faults = new ArrayList<>();
        engine.checkConsistency().forEach(damage -> faults.add(MESSAGES.sentence("engine", damage)));
        long last = step(faults, statements -> new ChainCheck(statements.connection()).run(faults::add));
        boolean chained = faults.isEmpty();
        step(faults, statements -> new ReferenceCheck(statements, mapping).run(last, faults::add));
        if (chained) {
            // What an altered history arrives at says nothing.
            step(faults, statements -> new ReplayCheck(statements, mapping).run(faults::add));
        }
        for (Inspection inspection : inspections) {
            step(faults, statements -> {
                faults.addAll(inspection.faults(statements));
                return 0;
            });
        }
        return faults;
    }

    private interface Step {
        long run(Statements statements) throws SQLException;
    }

    private long step(List<Sentence> faults, Step step) {
        try {
            return engine.transactPrepared(statements -> {
                statements.readAsOfOneMoment();
                return step.run(statements);
            });
        } catch (StoreFailure e) {
            if (e.kind() != Kind.DAMAGED && e.kind() != Kind.UNEXPECTED) {
                throw e;
            }
            add(faults, e);
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException | UncheckedIOException e) {
            // Values that nobody could have written: the rows or the history were altered behind the engine's back.
            add(faults, e);
        }
        return 0;
    }

    private static void add(List<Sentence> faults, RuntimeException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        faults.add(MESSAGES.sentence("unreadable", String.valueOf(cause.getMessage())));
    }
}
