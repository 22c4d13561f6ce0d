package org.rashinban.store.saved;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashinban.store.Store;
import org.rashinban.store.TestStores;
import org.rashinban.store.access.Session;
import org.rashinban.store.backup.BackupResult;
import org.rashinban.store.backup.Restore;
import org.rashinban.store.backup.RestoreResult;
import org.rashinban.store.document.ProgramExport;
import org.rashinban.store.program.ProgramState;
import org.rashinban.store.schema.Migrations;

/**
 * One saved store of every format that was ever released opens for good, with all that is in it. Until a format is released its store is
 * written anew when the tables change: run this class with {@code -Drashinban.saved.write=true}. Of a released format it never is.
 */
class SavedStoreTest {

    private static final Path SAVED = Path.of("src/test/resources/org/rashinban/store/saved");

    @TempDir
    Path parent;

    @BeforeAll
    static void write(@TempDir Path place) throws IOException {
        if (!Boolean.getBoolean("rashinban.saved.write")) {
            return;
        }
        Path folder = TestStores.create(place.resolve("store"), "");
        try (Store store = TestStores.open(folder)) {
            TestStores.entitle(store, "あとから変えた名称");
            Path zip = SAVED.resolve("format-" + Migrations.FORMAT + ".zip");
            Files.createDirectories(SAVED);
            Files.deleteIfExists(zip);
            assertThat(store.backUp(TestStores.session(store), zip)).isInstanceOf(BackupResult.Made.class);
            Files.writeString(SAVED.resolve("format-" + Migrations.FORMAT + ".yaml"), export(store), StandardCharsets.UTF_8);
        }
    }

    private static String export(Store store) {
        Session session = TestStores.session(store);
        ProgramState state = session.programs().load();
        session.programs().loadAllActuals(state);
        return new ProgramExport(state.program()).whole();
    }

    @ParameterizedTest
    @ValueSource(ints = 1)
    void aStoreOfThisFormatOpensWithAllThatIsInIt(int format) throws IOException {
        RestoreResult restored =
                new Restore(Clock.systemUTC()).into(parent.resolve("store"), SAVED.resolve("format-" + format + ".zip"), "");
        assertThat(restored).as(restored instanceof RestoreResult.Refused refused ? refused.why().in(Locale.ENGLISH) : "")
                .isInstanceOf(RestoreResult.Restored.class);
        try (Store store = TestStores.open(parent.resolve("store"))) {
            assertThat(export(store)).isEqualTo(Files.readString(SAVED.resolve("format-" + format + ".yaml")));
            assertThat(TestStores.faults(store)).isEmpty();
            assertThat(TestStores.session(store).history().transactions()).hasSize(2);
            TestStores.entitle(store, "まだ書き込める");
        }
    }

    @Test
    void everyFormatHasItsSavedStore() {
        for (int format = 1; format <= Migrations.FORMAT; format++) {
            assertThat(SAVED.resolve("format-" + format + ".zip")).exists();
        }
    }
}
