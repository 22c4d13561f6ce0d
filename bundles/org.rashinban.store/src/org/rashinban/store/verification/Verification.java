package org.rashinban.store.verification;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.rashinban.model.text.Catalogue;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.engine.Engine;
import org.rashinban.store.engine.Statements;
import org.rashinban.store.failure.StoreFailure;
import org.rashinban.store.failure.StoreFailure.Kind;
import org.rashinban.store.history.ChainCheck;
import org.rashinban.store.history.Inspection;
import org.rashinban.store.history.RecordedObjects;
import org.rashinban.store.history.TransactionReader;
import org.rashinban.store.mapping.ModelMapping;

/**
 * Looks whether a store can be trusted: the engine's own structures, the chain of the history, that everything hangs on and refers to
 * something that is there, and that what stands in the tables is what the history arrives at. Others go on saving meanwhile: of a large
 * store a copy is looked at, and of a small one what was read of two moments is looked at again before it counts as a fault. It needs the memory for the structure of the program, however many
 * values there are.
 */
public final class Verification {

    private static final Catalogue MESSAGES = Catalogue.of(Verification.class);

    /** How often something is looked at while others save, before they have to wait for once. */
    private static final int ATTEMPTS = 3;

    /** Failures that tell of the store, and not of what is around it. */
    private static final Set<Kind> OF_THE_STORE_ITSELF = EnumSet.of(Kind.DAMAGED, Kind.HISTORY, Kind.UNEXPECTED);

    private final Engine engine;
    private final ModelMapping mapping;
    private final List<RecordedObjects> recorded;
    private final List<Inspection> inspections;

    /**
     * @param recorded what has a history beside the program
     * @param inspections what else is looked at, each for its own part of the store
     */
    public Verification(Engine engine, ModelMapping mapping, List<RecordedObjects> recorded, List<Inspection> inspections) {
        this.engine = engine;
        this.mapping = mapping;
        this.recorded = List.copyOf(recorded);
        this.inspections = List.copyOf(inspections);
    }

    /** @return one sentence for each fault; none when all is well */
    public List<Sentence> faults() {
        return faults(Follower.PATIENT);
    }

    /**
     * The same with somebody who looks on.
     *
     * @throws CancellationException if that one gives up
     */
    public List<Sentence> faults(Follower follower) {
        follower.begins(MESSAGES.sentence("step.engine"));
        return follower.isAlone() ? faults(engine, follower) : engine.apart(looked -> faults(looked, follower));
    }

    private List<Sentence> faults(Engine looked, Follower follower) {
        Round round = new Round(looked, follower);
        try {
            return round.run();
        } catch (StoreFailure e) {
            if (round.faults.isEmpty()) {
                throw e;
            }
            // A damage may have ended the whole database; what was found is what counts.
            return round.faults;
        }
    }

    private interface Step {
        void run(Statements statements) throws SQLException;
    }

    /** One look at everything. */
    private final class Round {

        private final Engine engine;
        private final Follower follower;
        private final List<Sentence> faults = new ArrayList<>();

        Round(Engine engine, Follower follower) {
            this.engine = engine;
            this.follower = follower;
        }

        List<Sentence> run() {
            goOn();
            engine.checkConsistency().forEach(damage -> faults.add(MESSAGES.sentence("engine", damage)));
            begin("step.chain");
            step(statements -> new ChainCheck(statements.connection(), this::goOn).run(faults::add));
            boolean chained = faults.isEmpty();
            begin("step.references");
            settled(statements -> new ReferenceCheck(statements, mapping).run(faults::add));
            begin("step.replay");
            if (chained) {
                // What an altered history arrives at says nothing.
                step(statements -> new ReplayCheck(statements, mapping, recorded, this::goOn).run(faults::add));
            }
            begin("step.inspections");
            for (Inspection inspection : inspections) {
                settled(statements -> {
                    goOn();
                    faults.addAll(inspection.faults(statements));
                });
            }
            return faults;
        }

        /** What was found counts if nobody saved meanwhile; a fault that is none is not found again. */
        private void settled(Step step) {
            int before = faults.size();
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                long last = last();
                step(step);
                if (faults.size() == before || last() == last) {
                    return;
                }
                faults.subList(before, faults.size()).clear();
            }
            engine.transactPrepared(moment -> {
                // The step has a connection of its own, for a damage that it meets may end its connection.
                moment.readAsOfOneMoment();
                step(step);
                return faults;
            });
        }

        private long last() {
            return engine.transact(connection -> new TransactionReader(connection).last());
        }

        private void begin(String key) {
            goOn();
            follower.begins(MESSAGES.sentence(key));
        }

        private void goOn() {
            if (follower.givesUp()) {
                throw new CancellationException();
            }
        }

        private void step(Step step) {
            try {
                engine.transactPrepared(statements -> {
                    step.run(statements);
                    return faults;
                });
            } catch (StoreFailure e) {
                if (!OF_THE_STORE_ITSELF.contains(e.kind())) {
                    throw e;
                }
                add(e);
            } catch (CancellationException e) {
                throw e;
            } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException | UncheckedIOException e) {
                // Values that nobody could have written: the rows or the history were altered behind the engine's back.
                add(e);
            }
        }

        private void add(RuntimeException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            faults.add(MESSAGES.sentence("unreadable", String.valueOf(cause.getMessage())));
        }
    }
}
