package org.rashinban.cli.plan;

import java.nio.file.Path;
import java.time.Clock;

import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.Invocation;
import org.rashinban.model.Program;
import org.rashinban.store.Store;
import org.rashinban.store.StoreOpening;
import org.rashinban.store.Stores;

/** Opens and creates stores for commands. The passphrase of an encrypted store comes from the environment, never from the command line. */
final class OpenStores {

    private static final String PASSPHRASE = "RASHINBAN_PASSPHRASE";

    private final Stores stores;

    OpenStores(Clock clock) {
        stores = new Stores(clock);
    }

    Store open(Path folder, Invocation invocation) {
        return opened(stores.open(folder, passphrase(invocation)));
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
