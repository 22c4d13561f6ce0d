package org.rashinban.store.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Locale;
import java.util.function.Function;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashinban.store.Store;
import org.rashinban.store.TestStores;
import org.rashinban.store.engine.DerbyEngine;
import org.rashinban.store.failure.StoreFailure;
import org.rashinban.store.failure.StoreFailure.Kind;

/** Nothing is hung onto a history that is not the one that was written. */
class DamagedHistoryTest {

    private static final String LAST = "(SELECT MAX(h.\"tx\") FROM \"history\" h)";

    @TempDir
    Path parent;

    private Path folder;

    @BeforeEach
    void create() {
        folder = TestStores.create(parent.resolve("store"), "");
        entitle("施策の名称");
    }

    private void entitle(String title) {
        try (Store store = TestStores.open(folder)) {
            TestStores.entitle(store, title);
        }
    }

    private <T> T behind(Function<DerbyEngine, T> work) {
        try (DerbyEngine engine = DerbyEngine.open(folder.resolve("database"), false, "")) {
            return work.apply(engine);
        }
    }

    private Path file() {
        return behind(engine -> engine.transact(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT c.CONGLOMERATENUMBER FROM SYS.SYSCONGLOMERATES c "
                    + "JOIN SYS.SYSTABLES t ON t.TABLEID = c.TABLEID WHERE t.TABLENAME = 'history' AND NOT c.ISINDEX");
                    ResultSet row = select.executeQuery()) {
                row.next();
                return folder.resolve("database/seg0/c" + Long.toHexString(row.getLong(1)) + ".dat");
            }
        }));
    }

    private void refused() {
        try (Store store = TestStores.open(folder)) {
            assertThatExceptionOfType(StoreFailure.class).isThrownBy(() -> TestStores.entitle(store, "別の名称")).satisfies(failure -> {
                assertThat(failure.kind()).isEqualTo(Kind.HISTORY);
                assertThat(failure.sentence().in(Locale.JAPANESE)).contains("履歴");
            });
            assertThat(TestStores.title(store)).isEqualTo("施策の名称");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"reason\" = '都合のよい理由' WHERE \"tx\" = 1", "\"reason\" = '都合のよい理由' WHERE \"tx\" = " + LAST,
        "\"user_name\" = 'mayor' WHERE \"tx\" = " + LAST, "\"last_part\" = CAST(X'00' AS BLOB) WHERE \"tx\" = " + LAST,
        "\"last_part\" = (SELECT h.\"last_part\" FROM \"history\" h WHERE h.\"tx\" = 1) WHERE \"tx\" = " + LAST})
    void onAnEndThatWasAlteredNothingIsSaved(String alteration) {
        behind(engine -> engine.transact(connection -> connection.createStatement().executeUpdate("UPDATE \"history\" SET " + alteration)));
        refused();
    }

    @Test
    void anOlderFileOfTheHistoryIsNotTakenForTheHistory() throws IOException {
        Path file = file();
        Path older = Files.copy(file, parent.resolve("older"));
        entitle("施策の名称その二");
        entitle("施策の名称");
        Files.copy(older, file, StandardCopyOption.REPLACE_EXISTING);
        refused();
        try (Store store = TestStores.open(folder)) {
            assertThatExceptionOfType(StoreFailure.class).isThrownBy(store::clockWarning)
                    .satisfies(failure -> assertThat(failure.kind()).isEqualTo(Kind.HISTORY));
            assertThat(TestStores.faults(store)).isNotEmpty();
        }
    }

    @Test
    void aFileThatIsMissingIsDamage() throws IOException {
        Files.delete(file());
        try (Store store = TestStores.open(folder)) {
            assertThatExceptionOfType(StoreFailure.class).isThrownBy(() -> TestStores.title(store))
                    .satisfies(failure -> assertThat(failure.kind()).isEqualTo(Kind.DAMAGED));
        }
    }
}
