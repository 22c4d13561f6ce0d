package org.rashinban.store.verification;

import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
import org.rashinban.store.mapping.ModelMapping;

/**
 * Looks whether a store can be trusted: the engine's own structures, the chain of the history, that everything hangs on and refers to
 * something that is there, and that what stands in the tables is what the history arrives at. Whoever writes waits meanwhile, so that a save
 * in between does not look like a fault. It needs the memory for the structure of the program, however many values there are.
 */
public final class Verification {

    private static final Catalogue MESSAGES = Catalogue.of(Verification.class);

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
        Round round = new Round(follower);
        try {
            return engine.transactPrepared(moment -> {
                // The steps have connections of their own, for a damage that one of them meets may end its connection.
                moment.readAsOfOneMoment();
                return round.run();
            });
        } catch (StoreFailure e) {
            if (round.faults.isEmpty()) {
                throw e;
            }
            // A damage may have ended the whole database; what was found is what counts.
            return round.faults;
        }
    }

    private interface Step {
        long run(Statements statements) throws SQLException;
    }

    /** One look at everything. */
    private final class Round {

        private final Follower follower;
        private final List<Sentence> faults = new ArrayList<>();

        Round(Follower follower) {
            this.follower = follower;
        }

        List<Sentence> run() {
            begin("step.engine");
            engine.checkConsistency().forEach(damage -> faults.add(MESSAGES.sentence("engine", damage)));
            begin("step.chain");
            long last = step(statements -> new ChainCheck(statements.connection(), this::goOn).run(faults::add));
            boolean chained = faults.isEmpty();
            begin("step.references");
            step(statements -> new ReferenceCheck(statements, mapping).run(last, faults::add));
            begin("step.replay");
            if (chained) {
                // What an altered history arrives at says nothing.
                step(statements -> new ReplayCheck(statements, mapping, recorded, this::goOn).run(faults::add));
            }
            begin("step.inspections");
            for (Inspection inspection : inspections) {
                step(statements -> {
                    goOn();
                    faults.addAll(inspection.faults(statements));
                    return 0;
                });
            }
            return faults;
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

        private long step(Step step) {
            try {
                return engine.transactPrepared(step::run);
            } catch (StoreFailure e) {
                if (e.kind() != Kind.DAMAGED && e.kind() != Kind.UNEXPECTED) {
                    throw e;
                }
                add(e);
            } catch (CancellationException e) {
                throw e;
            } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException | UncheckedIOException e) {
                // Values that nobody could have written: the rows or the history were altered behind the engine's back.
                add(e);
            }
            return 0;
        }

        private void add(RuntimeException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            faults.add(MESSAGES.sentence("unreadable", String.valueOf(cause.getMessage())));
        }
    }
}
