package org.rashinban.store.access;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

import org.rashinban.core.past.Past;
import org.rashinban.core.permission.Actor;
import org.rashinban.core.permission.Right;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.engine.Engine;
import org.rashinban.store.history.History;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.program.FrozenProgram;
import org.rashinban.store.program.PastProgram;
import org.rashinban.store.program.ProgramState;
import org.rashinban.store.program.ProgramStore;
import org.rashinban.store.program.ProgramWriter;
import org.rashinban.store.program.Reported;
import org.rashinban.store.program.SaveResult;
import org.rashinban.store.snapshot.Snapshot;
import org.rashinban.store.snapshot.Snapshots;
import org.rashinban.store.snapshot.StoredPast;
import org.rashinban.store.verification.Verification;

/** Somebody at work in an open store. Whatever is read or changed goes through here, in this user's name and within this user's rights. */
public final class Session {

    private final Engine engine;
    private final Presence presence;
    private final ModelMapping mapping;
    private final Snapshots snapshots;
    private final Users users;
    private final ProgramStore programs;
    private final ProgramWriter writer;
    private final StoredPast past;
    private final History history;
    private final Verification verification;
    private final ZoneId zone;

    Session(Engine engine, ModelMapping mapping, Clock clock, Presence presence) {
        this.engine = engine;
        this.presence = presence;
        this.mapping = mapping;
        zone = clock.getZone();
        snapshots =
                new Snapshots(engine, mapping, clock, presence.actor().name(), statements -> presence.refusal(statements, Right.FREEZE));
        past = new StoredPast(engine, mapping, snapshots, clock.getZone());
        users = new Users(engine, clock, presence);
        programs = new ProgramStore(engine, mapping);
        writer = new ProgramWriter(engine, mapping, clock);
        history = new History(engine, mapping);
        verification = StoreVerification.of(engine, mapping);
    }

    /** Who works here, as of when the session began. */
    public Actor actor() {
        return presence.actor();
    }

    /** Empty if the user may do this; else the sentence that says what is missing. */
    public Optional<Sentence> refusal(Right right) {
        return engine.transactPrepared(statements -> presence.refusal(statements, right));
    }

    /** Reads the program. */
    public ProgramStore programs() {
        return programs;
    }

    /**
     * Saves what changed since the program was read or last saved: all of it or nothing. What the user may not change is refused.
     *
     * @param reason why, for the history; may be empty as long as nothing is altered that a snapshot has settled
     */
    public SaveResult save(ProgramState state, String reason) {
        return save(state, reason, "");
    }

    /**
     * The same of something that was not typed by the user.
     *
     * @param reason of a human; without one nothing may be altered that a snapshot has settled
     * @param origin where it comes from, for the history
     */
    public SaveResult save(ProgramState state, String reason, String origin) {
        String told = reason.isBlank() || origin.isBlank() ? reason + origin : reason + " — " + origin;
        return writer.save(state, presence.actor().name(), told, new SessionGuard(mapping, presence, reason));
    }

    /**
     * Stores new values of KPIs, as many as there are, in one transaction and without reading the program: all of them or none. What the
     * user may not enter is refused. A program in memory learns of them when it is refreshed or saved.
     *
     * @param reason what they come from, for the history
     */
    public SaveResult add(Iterable<Reported> values, String reason) {
        return writer.add(values, presence.actor().name(), reason, new SessionGuard(mapping, presence, reason));
    }

    /** The users of the store. */
    public Users users() {
        return users;
    }

    /** What was frozen, and what was corrected since. */
    public Snapshots snapshots() {
        return snapshots;
    }

    /** The same as figures ask for it. */
    public Past past() {
        return past;
    }

    /** As it was known when this state was frozen. */
    public Past past(Snapshot state) {
        return past.until(state);
    }

    /** The program as it was known when a day ended; empty if there was none yet. */
    public Optional<FrozenProgram> programAsOf(LocalDate day) {
        return PastProgram.asOf(engine, mapping, day, zone).map(PastProgram::read);
    }

    /**
     * The features of any object as they stood when a day ended, as texts by name, as the history keeps them; empty if it did not exist then.
     */
    public Optional<Map<String, String>> stateAsOf(String id, LocalDate day) {
        return history.stateAt(id, day.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1));
    }

    public History history() {
        return history;
    }

    /** Looks whether the store can be trusted. */
    public Verification verification() {
        return verification;
    }
}
