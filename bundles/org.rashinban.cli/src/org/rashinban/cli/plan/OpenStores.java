package org.rashinban.cli.plan;

import java.nio.file.Path;
import java.time.Clock;

import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.Invocation;
import org.rashinban.cli.Option;
import org.rashinban.model.Program;
import org.rashinban.store.Store;
import org.rashinban.store.StoreOpening;
import org.rashinban.store.Stores;
import org.rashinban.store.access.Credentials;
import org.rashinban.store.access.Session;
import org.rashinban.store.access.SessionOpening;
import org.rashinban.store.failure.StoreFailure;

/**
 * Opens and creates stores for commands. The passphrase of an encrypted store and the password of a user come from the environment, never
 * from the command line.
 */
final class OpenStores {

    static final Option USER = Option.value("user", "NAME", Texts.CATALOGUE.sentence("option.user"));
    private static final String PASSPHRASE = "RASHINBAN_PASSPHRASE";
    private static final String PASSWORD = "RASHINBAN_PASSWORD";

    private final Stores stores;

    OpenStores(Clock clock) {
        stores = new Stores(clock);
    }

    /** The store named by {@code --store}, for the user named by {@code --user}. */
    OpenedStore open(Invocation invocation) {
        Path folder = invocation.path(invocation.arguments().required(ProgramSource.STORE.name()));
        Store store = opened(stores.open(folder, passphrase(invocation)));
        try {
            return new OpenedStore(store, session(store, invocation));
        } catch (CommandFailure | StoreFailure e) {
            store.close();
            throw e;
        }
    }

    private static Session session(Store store, Invocation invocation) {
        SessionOpening opening = invocation.arguments().value(USER.name())
                .map(user -> store.session(new Credentials(user, invocation.environment().getOrDefault(PASSWORD, ""))))
                .orElseGet(store::session);
        return switch (opening) {
            case SessionOpening.Opened opened -> opened.session();
            case SessionOpening.Refused refused -> throw CommandFailure.refused(refused.why());
        };
    }

    Store create(Path folder, Program program, Invocation invocation) {
        return opened(stores.create(folder, program, passphrase(invocation), System.getProperty("user.name")));
    }

    private static String passphrase(Invocation invocation) {
        return invocation.environment().getOrDefault(PASSPHRASE, "");
    }

    private static Store opened(StoreOpening opening) {
        return switch (opening) {
            case StoreOpening.Opened opened -> opened.store();
            case StoreOpening.Refused refused -> throw switch (refused.reason()) {
                case OCCUPIED -> CommandFailure.refused(refused.why());
                default -> CommandFailure.storeUnavailable(refused.why());
            };
        };
    }
}
