package org.rashinban.store.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.store.SmallProgram;
import org.rashinban.store.Store;
import org.rashinban.store.Stores;
import org.rashinban.store.TestStores;
import org.rashinban.store.VerificationResult.Verified;
import org.rashinban.store.backup.BackupResult;
import org.rashinban.store.backup.Restore;
import org.rashinban.store.engine.DerbyEngine;
import org.rashinban.store.verification.Follower;

/** Somebody who knows how the chain is computed puts another reason into it and computes all of it anew. */
class ForgedChainTest {

    @TempDir
    Path parent;

    private Store store() {
        return TestStores.opened(new Stores(Clock.systemUTC()).withBackups(trouble -> {
            throw new AssertionError(trouble.in(Locale.ENGLISH));
        }).open(parent.resolve("store"), ""));
    }

    private Path created() {
        TestStores.opened(new Stores(Clock.systemUTC()).create(parent.resolve("store"), SmallProgram.create(), "", "office")).close();
        return parent.resolve("store");
    }

    private static Verified verified(Store store) {
        return (Verified) store.verify(TestStores.session(store), Follower.PATIENT);
    }

    private static Verified verified(Store store, Path backup) {
        return (Verified) store.verify(TestStores.session(store), Follower.PATIENT, backup);
    }

    private static List<String> japanese(Verified verified) {
        return verified.faults().stream().map(fault -> fault.in(Locale.JAPANESE)).toList();
    }

    private static void forge(Path folder) {
        try (DerbyEngine engine = DerbyEngine.open(folder.resolve("database"), false, "")) {
            engine.transact(connection -> {
                String previous = HashChain.START;
                for (TransactionHeader header : new TransactionReader(connection).after(0)) {
                    previous = forged(connection, header, previous);
                }
                return previous;
            });
        }
    }

    private static String forged(Connection connection, TransactionHeader header, String previous) throws SQLException {
        HashChain chain = new HashChain(previous, header.tx(), header.at(), header.user(), "都合のよい理由");
        new TransactionReader(connection).eachPart(header.tx(), chain::add);
        String hash = chain.hash();
        try (PreparedStatement update = connection.prepareStatement(
                "UPDATE \"history\" SET \"reason\" = '都合のよい理由', \"previous_hash\" = ?, \"hash\" = ? WHERE \"tx\" = ?")) {
            update.setString(1, previous);
            update.setString(2, hash);
            update.setLong(3, header.tx());
            update.executeUpdate();
        }
        return hash;
    }

    @Test
    void aChainComputedAnewAsAWholeShowsByTheNewestBackup() {
        Path folder = created();
        try (Store store = store()) {
            TestStores.entitle(store, "新しい名称");
        }
        try (Store store = store()) {
            assertThat(verified(store).faults()).isEmpty();
            assertThat(verified(store).anchor().in(Locale.JAPANESE)).startsWith("履歴は処理 2 まで").endsWith("一致しています。");
        }
        forge(folder);
        try (Store store = store()) {
            assertThat(japanese(verified(store))).singleElement().asString().startsWith("履歴の処理 2 がないか").contains("作り直されています");
        }
    }

    @Test
    void withoutABackupItIsSaidThatNothingWasCompared() {
        Path folder = created();
        forge(folder);
        try (Store store = store()) {
            assertThat(verified(store).faults()).isEmpty();
            assertThat(verified(store).anchor().in(Locale.JAPANESE)).contains("比較できるバックアップがない");
        }
    }

    @Test
    void aBackupKeptElsewhereServesAsWell() {
        Path folder = created();
        Path elsewhere = parent.resolve("別のディスク.zip");
        try (Store store = store()) {
            assertThat(store.backUp(TestStores.session(store), elsewhere)).isInstanceOf(BackupResult.Made.class);
            assertThat(verified(store, elsewhere).faults()).isEmpty();
        }
        forge(folder);
        try (Store store = store()) {
            assertThat(japanese(verified(store, elsewhere))).singleElement().asString().contains("別のディスク.zip");
        }
    }

    @Test
    void aPastThatWasGivenUpByARestoreIsNoFault() {
        Path folder = created();
        Path early = parent.resolve("早い.zip");
        try (Store store = store()) {
            store.backUp(TestStores.session(store), early);
            TestStores.entitle(store, "破棄される名称");
        }
        new Restore(Clock.systemUTC()).into(folder, early, "");
        Path second = parent.resolve("二つ目.zip");
        try (Store store = store()) {
            TestStores.entitle(store, "復元後の名称");
            assertThat(verified(store).faults()).isEmpty();
            assertThat(verified(store, early).faults()).isEmpty();
            store.backUp(TestStores.session(store), second);
        }
        forge(folder);
        try (Store store = store()) {
            assertThat(japanese(verified(store, second))).singleElement().asString().contains("作り直されています");
            assertThat(verified(store, early).anchor().in(Locale.JAPANESE)).contains("復元によって破棄された");
        }
    }

    @Test
    void anotherStoresBackupIsRefused() {
        created();
        Path other = parent.resolve("other.zip");
        TestStores.create(parent.resolve("other"), "");
        try (Store store = TestStores.open(parent.resolve("other"))) {
            store.backUp(TestStores.session(store), other);
        }
        try (Store store = store()) {
            assertThat(japanese(verified(store, other))).singleElement().asString().contains("別のストア");
        }
    }
}
