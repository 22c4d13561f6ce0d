package org.rashinban.store.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.rashinban.core.permission.Role;
import org.rashinban.model.Program;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.SmallProgram;
import org.rashinban.store.Store;
import org.rashinban.store.StoreOpening;
import org.rashinban.store.Stores;
import org.rashinban.store.engine.DerbyEngine;
import org.rashinban.store.program.SaveResult;

/** A store with its users for each test, under a clock that the test sets. */
public final class TestStore implements BeforeEachCallback, AfterEachCallback {

    public static final String PASSWORD = "羅針盤の合言葉その一";

    public final WatchedClock clock = new WatchedClock();
    public final Program program = SmallProgram.create();
    private Path folder;
    private Store store;

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("rashinban-store");
        store = opened(new Stores(clock).create(folder, program, "", "office"));
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        store.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    public Store store() {
        return store;
    }

    public void reopen() {
        store.close();
        store = opened(new Stores(clock).open(folder, ""));
    }

    /** Changes the database behind the store's back. */
    public void tamper(String sql) {
        store.close();
        try (DerbyEngine engine = DerbyEngine.open(folder.resolve("database"), false, "")) {
            engine.transact(connection -> {
                try (Statement statement = connection.createStatement()) {
                    return statement.executeUpdate(sql);
                }
            });
        }
        store = opened(new Stores(clock).open(folder, ""));
    }

    public Session anybody() {
        return session(store.session());
    }

    public Session as(String user) {
        return session(store.session(new Credentials(user, PASSWORD)));
    }

    /** The first user is the administrator; the others are added by the administrator. */
    public void withUsers(String administrator) {
        done(anybody().users().add(administrator, Role.ADMINISTRATOR, Optional.empty(), PASSWORD));
    }

    public static Session session(SessionOpening opening) {
        assertThat(opening).isInstanceOf(SessionOpening.Opened.class);
        return ((SessionOpening.Opened) opening).session();
    }

    public static SessionOpening.Refused refused(SessionOpening opening) {
        assertThat(opening).isInstanceOf(SessionOpening.Refused.class);
        return (SessionOpening.Refused) opening;
    }

    public static User done(UserResult result) {
        assertThat(result).isInstanceOf(UserResult.Done.class);
        return ((UserResult.Done) result).user();
    }

    public static String refused(UserResult result) {
        assertThat(result).isInstanceOf(UserResult.Refused.class);
        return japanese(((UserResult.Refused) result).why());
    }

    public static String refused(SaveResult result) {
        assertThat(result).isInstanceOf(SaveResult.Refused.class);
        return japanese(((SaveResult.Refused) result).why());
    }

    public static String japanese(Sentence sentence) {
        return sentence.in(Locale.JAPANESE);
    }

    private static Store opened(StoreOpening opening) {
        assertThat(opening).isInstanceOf(StoreOpening.Opened.class);
        return ((StoreOpening.Opened) opening).store();
    }
}
