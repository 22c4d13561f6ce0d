package org.rashinban.cli.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;

import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Option;
import org.rashinban.core.permission.Right;
import org.rashinban.model.Program;
import org.rashinban.store.Store;
import org.rashinban.store.StoreOpening;
import org.rashinban.store.StoreOpening.Reason;
import org.rashinban.store.Stores;
import org.rashinban.store.access.Credentials;
import org.rashinban.store.access.Session;
import org.rashinban.store.access.SessionOpening;
import org.rashinban.store.failure.StoreFailure;

/**
 * Opens and creates stores for commands. The passphrase of an encrypted store and the password of a user come from the environment, never
 * from the command line.
 */
public final class OpenStores {

    public static final Option COPY = Option.flag("read-only-copy", Texts.CATALOGUE.sentence("option.copy"));
    public static final Option USER = Option.value("user", "NAME", Texts.CATALOGUE.sentence("option.user"));
    private static final String PASSPHRASE = "RASHINBAN_PASSPHRASE";
    private static final String PASSWORD = "RASHINBAN_PASSWORD";

    private final Stores stores;

    public OpenStores(Clock clock) {
        stores = new Stores(clock);
    }

    /** The store named by {@code --store}, for the user named by {@code --user}. */
    public OpenedStore open(Invocation invocation) {
        return entered(opened(stores(invocation).open(folder(invocation), passphrase(invocation))), invocation);
    }

    /**
     * The same for a command that only reads: a store that is in use, or cannot be written, is read from a copy if
     * {@code --read-only-copy} was given.
     */
    public OpenedStore openForReading(Invocation invocation) {
        StoreOpening opening = stores(invocation).open(folder(invocation), passphrase(invocation));
        if (!(opening instanceof StoreOpening.Refused refused
                && (refused.reason() == Reason.IN_USE || refused.reason() == Reason.STORAGE))) {
            return entered(opened(opening), invocation);
        }
        if (!invocation.arguments().has(COPY.name())) {
            throw CommandFailure.storeUnavailable(Texts.CATALOGUE.sentence("copy.possible", refused.why(), "--" + COPY.name()));
        }
        Store store = opened(stores.openCopy(folder(invocation), passphrase(invocation)));
        store.readOnlyCopy().ifPresent(copy -> invocation.say(Texts.CATALOGUE.sentence("copy.read", store.title(), copy.moment(),
                String.valueOf(copy.transaction()))));
        return entered(store, invocation);
    }

    /** Over a store that opens, only who may do so there restores; one that does not open can have no say. */
    void checkRightToRestore(Invocation invocation) {
        switch (stores.open(folder(invocation), passphrase(invocation))) {
            case StoreOpening.Opened opened -> {
                try (OpenedStore open = entered(opened.store(), invocation)) {
                    open.session().refusal(Right.RESTORE).ifPresent(why -> {
                        throw CommandFailure.refused(why);
                    });
                }
            }
            case StoreOpening.Refused refused when refused.reason() == Reason.IN_USE ->
                throw CommandFailure.storeUnavailable(refused.why());
            case StoreOpening.Refused refused -> {
                return;
            }
        }
    }

    private OpenedStore entered(Store store, Invocation invocation) {
        try {
            OpenedStore open = new OpenedStore(store, session(store, invocation), invocation);
            open.tellOfTheClock();
            store.backupTrouble().ifPresent(invocation::remark);
            return open;
        } catch (CommandFailure | StoreFailure e) {
            store.close();
            throw e;
        }
    }

    private Stores stores(Invocation invocation) {
        return stores.withBackups(invocation::remark);
    }

    /** The password of the user who calls; empty if none is given. */
    public static String password(Invocation invocation) {
        return invocation.environment().getOrDefault(PASSWORD, "");
    }

    private static Path folder(Invocation invocation) {
        return invocation.path(invocation.arguments().required(ProgramSource.STORE.name()));
    }

    /** Whether a store could be made there. */
    static boolean isVacant(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return true;
        }
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static Session session(Store store, Invocation invocation) {
        SessionOpening opening = invocation.arguments().value(USER.name())
                .map(user -> store.session(new Credentials(user, password(invocation))))
                .orElseGet(store::session);
        return switch (opening) {
            case SessionOpening.Opened opened -> opened.session();
            case SessionOpening.Refused refused -> throw CommandFailure.refused(refused.why());
        };
    }

    Store create(Path folder, Program program, Invocation invocation) {
        return opened(stores(invocation).create(folder, program, passphrase(invocation), System.getProperty("user.name")));
    }

    static String passphrase(Invocation invocation) {
        return invocation.environment().getOrDefault(PASSPHRASE, "");
    }

    private static Store opened(StoreOpening opening) {
        return switch (opening) {
            case StoreOpening.Opened opened -> opened.store();
            case StoreOpening.Refused refused -> throw switch (refused.reason()) {
                case OCCUPIED, UNFIT -> CommandFailure.refused(refused.why());
                default -> CommandFailure.storeUnavailable(refused.why());
            };
        };
    }
}
