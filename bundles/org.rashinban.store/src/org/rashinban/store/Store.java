package org.rashinban.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.rashinban.core.permission.Right;
import org.rashinban.model.text.Catalogue;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.access.Credentials;
import org.rashinban.store.access.Doorkeeper;
import org.rashinban.store.access.Session;
import org.rashinban.store.access.SessionOpening;
import org.rashinban.store.backup.Anchor;
import org.rashinban.store.backup.BackupResult;
import org.rashinban.store.backup.BackupWriter;
import org.rashinban.store.backup.RollingBackups;
import org.rashinban.store.copy.ReadOnlyCopy;
import org.rashinban.store.engine.Engine;
import org.rashinban.store.engine.ReadOnlyEngine;
import org.rashinban.store.folder.Holder;
import org.rashinban.store.folder.Moments;
import org.rashinban.store.folder.StoreDescriptor;
import org.rashinban.store.history.TransactionHeader;
import org.rashinban.store.history.TransactionReader;
import org.rashinban.store.mapping.ModelMapping;
import org.rashinban.store.secret.Seal;
import org.rashinban.store.verification.Follower;

/** An open store. */
public final class Store implements AutoCloseable {

    private static final Catalogue MESSAGES = Catalogue.of(Store.class);

    /** Nothing is kept beside a copy. */
    private static final String NO_KEY = "";

    private final Path folder;
    private final StoreDescriptor descriptor;
    private final Engine engine;
    private final Seal seal;
    private final Clock clock;
    private final Optional<ReadOnlyCopy> copy;
    private final Optional<Consumer<Sentence>> backupTroubles;
    private final Doorkeeper doorkeeper;
    private Optional<Sentence> backupTrouble = Optional.empty();
    private volatile boolean clockTold;

    /**
     * @param seal of what is kept beside the database
     * @param backupTroubles where there are to be rolling backups
     */
    Store(Path folder, StoreDescriptor descriptor, Engine engine, Seal seal, Clock clock, Optional<ReadOnlyCopy> copy,
            Optional<Consumer<Sentence>> backupTroubles) {
        this.folder = folder;
        this.descriptor = descriptor;
        this.engine = engine;
        this.seal = seal;
        this.clock = clock;
        this.copy = copy;
        this.backupTroubles = backupTroubles;
        doorkeeper = new Doorkeeper(engine, copy.isPresent() ? new ReadOnlyEngine(engine) : engine, ModelMapping.ofModel(), clock);
    }

    static Store copy(Path folder, StoreDescriptor descriptor, ReadOnlyCopy copy, Clock clock) {
        return new Store(folder, descriptor, copy.engine(), Seal.of(NO_KEY), clock, Optional.of(copy), Optional.empty());
    }

    /** Of a copy, too, the folder of the store itself. */
    public Path folder() {
        return folder;
    }

    public String id() {
        return descriptor.id();
    }

    public String title() {
        return descriptor.title();
    }

    /**
     * What speaks against the clock: that the history ends in the future. New entries get that moment, too, until the clock has reached it.
     * It is said once, be it here or after a save.
     */
    public Optional<Sentence> clockWarning() {
        return clockWarning(engine.transact(connection -> {
            TransactionReader reader = new TransactionReader(connection);
            return reader.header(reader.last());
        }));
    }

    /**
     * The same of a clock that was set back while the store is open.
     *
     * @param last what was saved just now
     */
    public Optional<Sentence> clockWarning(TransactionHeader last) {
        Instant now = clock.instant();
        if (clockTold || !Moments.isAhead(last.at(), now)) {
            return Optional.empty();
        }
        clockTold = true;
        return Optional.of(MESSAGES.sentence("clock", title(), Moments.local(last.at()), Moments.local(now)));
    }

    /** Whether it opens with a passphrase only. */
    public boolean isEncrypted() {
        return descriptor.encrypted();
    }

    /** For what is kept of the store outside its folder. */
    public Seal seal() {
        return seal;
    }

    public Instant created() {
        return descriptor.created();
    }

    /** Of which moment this is a copy that cannot be changed; empty for the store itself. */
    public Optional<ReadOnlyCopy> readOnlyCopy() {
        return copy;
    }

    /** For whoever sits at this computer; refused as soon as the store has users. */
    public SessionOpening session() {
        return doorkeeper.open(Optional.empty());
    }

    /** For a user of the store. As long as it has none, everybody is let in and nobody's password is looked at. */
    public SessionOpening session(Credentials credentials) {
        return doorkeeper.open(Optional.of(credentials));
    }

    /**
     * Makes a backup while the store is used.
     *
     * @param target the file to be made; it must not exist yet
     */
    public BackupResult backUp(Session session, Path target) {
        return backUp(session, target, () -> false);
    }

    /**
     * The same for somebody who may think better of it.
     *
     * @param givenUp is asked while the backup is made
     */
    public BackupResult backUp(Session session, Path target, BooleanSupplier givenUp) {
        return session.refusal(Right.BACK_UP).<BackupResult>map(BackupResult.Failed::new)
                .orElseGet(() -> backupWriter().write(target, givenUp));
    }

    /** Looks whether the store can be trusted, its history also by the newest of the backups that were made without being asked for. */
    public VerificationResult verify(Session session, Follower follower) {
        return verify(session, follower, () -> new Anchor(descriptor, engine).compare(rollingBackups()));
    }

    /** The same by a backup that somebody keeps elsewhere. */
    public VerificationResult verify(Session session, Follower follower, Path backup) {
        return verify(session, follower, () -> new Anchor(descriptor, engine).compare(backup));
    }

    private static VerificationResult verify(Session session, Follower follower, Supplier<Anchor.Held> comparison) {
        try {
            List<Sentence> faults = new ArrayList<>(session.verification().faults(follower));
            Anchor.Held held = comparison.get();
            held.fault().ifPresent(faults::add);
            return new VerificationResult.Verified(faults, held.said());
        } catch (CancellationException e) {
            return new VerificationResult.GivenUp();
        }
    }

    /** The backups that were made without being asked for. */
    public RollingBackups rollingBackups() {
        return RollingBackups.of(folder, descriptor.id(), clock);
    }

    private BackupWriter backupWriter() {
        return new BackupWriter(descriptor, engine, clock);
    }

    /** Why the backup that was due when the store was opened could not be made. Whoever finds the store damaged need not tell it. */
    public Optional<Sentence> backupTrouble() {
        return backupTrouble;
    }

    void backUpAtOpening() {
        backupTrouble = backUpIfDue();
    }

    private Optional<Sentence> backUpIfDue() {
        return backupTroubles.isPresent() && rollingBackups().makeIfDue(backupWriter()) instanceof BackupResult.Failed failed
                ? Optional.of(failed.why()) : Optional.empty();
    }

    /** Ends the use of the store; before, a backup is made if one is due. */
    @Override
    public void close() {
        try {
            // If there was trouble already, it will be the same.
            backUpIfDue().filter(trouble -> backupTrouble.isEmpty()).ifPresent(trouble -> backupTroubles.orElseThrow().accept(trouble));
        } finally {
            discard();
        }
    }

    /** Closes without a backup. */
    void discard() {
        try {
            engine.close();
        } finally {
            copy.ifPresentOrElse(ReadOnlyCopy::remove, this::removeNote);
        }
    }

    private void removeNote() {
        try {
            Holder.remove(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
