package org.rashinban.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.Store;
import org.rashinban.store.StoreOpening.Reason;
import org.rashinban.store.StoreOpening.Refused;
import org.rashinban.store.Stores;
import org.rashinban.store.TestStores;
import org.rashinban.store.backup.BackupResult.Failed;
import org.rashinban.store.backup.BackupResult.Made;
import org.rashinban.store.backup.RestoreResult.Restored;

class BackupTest {

    @TempDir
    Path parent;

    private final Clock clock = Clock.systemUTC();
    private final Restore restore = new Restore(clock);
    private Path folder;
    private Path backup;

    @BeforeEach
    void create() {
        folder = TestStores.create(parent.resolve("羅針盤"), "");
        backup = parent.resolve("backup.zip");
    }

    private static BackupManifest made(BackupResult result) {
        assertThat(result).as(result instanceof Failed failed ? failed.why().in(Locale.ENGLISH) : "").isInstanceOf(Made.class);
        return ((Made) result).manifest();
    }

    private void backUp() {
        try (Store store = TestStores.open(folder)) {
            made(store.backUp(TestStores.session(store), backup));
        }
    }

    private String refused(RestoreResult result) {
        assertThat(result).isInstanceOf(RestoreResult.Refused.class);
        return ((RestoreResult.Refused) result).why().in(Locale.JAPANESE);
    }

    private static Restored restored(RestoreResult result) {
        assertThat(result).as(result instanceof RestoreResult.Refused refused ? refused.why().in(Locale.ENGLISH) : "")
                .isInstanceOf(Restored.class);
        return (Restored) result;
    }

    @Test
    void aBackupRestoresTheStoreAsItStood() {
        try (Store store = TestStores.open(folder)) {
            TestStores.entitle(store, "保存した名称");
            BackupManifest manifest = made(store.backUp(TestStores.session(store), backup));
            assertThat(manifest.storeId()).isEqualTo(store.id());
            assertThat(manifest.transaction()).isEqualTo(2);
            assertThat(manifest.hash()).isEqualTo(TestStores.session(store).history().transactions().getLast().hash());
            TestStores.entitle(store, "あとの名称");
        }
        Path elsewhere = parent.resolve("elsewhere");
        assertThat(restored(restore.into(elsewhere, backup, "")).aside()).isEmpty();
        try (Store store = TestStores.open(elsewhere)) {
            assertThat(TestStores.title(store)).isEqualTo("保存した名称");
            assertThat(TestStores.faults(store)).isEmpty();
        }
    }

    @Test
    void whoeverGivesItUpLeavesNothingBehind() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        try (Store store = TestStores.open(folder)) {
            BackupResult result =
                    store.backUp(TestStores.session(store), parent.resolve("given-up.zip"), () -> asked.incrementAndGet() > 20);
            assertThat(result).isInstanceOf(BackupResult.GivenUp.class);
            TestStores.entitle(store, "あとの名称");
        }
        assertThat(asked).hasValue(21);
        try (Stream<Path> files = Files.list(parent)) {
            assertThat(files).containsExactly(folder);
        }
    }

    @Test
    void theStoreThatWasThereIsKeptAsideAndOpens() {
        backUp();
        try (Store store = TestStores.open(folder)) {
            TestStores.entitle(store, "あとの名称");
        }
        Path aside = restored(restore.into(folder, backup, "")).aside().orElseThrow();
        try (Store store = TestStores.open(folder)) {
            assertThat(TestStores.title(store)).isEqualTo("施策A01");
        }
        try (Store store = TestStores.open(aside)) {
            assertThat(TestStores.title(store)).isEqualTo("あとの名称");
        }
    }

    @Test
    void backupsAreMadeWhileOthersSaveAndEachIsWhole() throws Exception {
        List<Path> backups = new ArrayList<>();
        AtomicBoolean enough = new AtomicBoolean();
        try (Store store = TestStores.open(folder); var saving = Executors.newSingleThreadExecutor()) {
            Future<Integer> saves = saving.submit(() -> {
                int count = 0;
                while (!enough.get()) {
                    TestStores.entitle(store, "名称" + count++);
                }
                return count;
            });
            for (int i = 0; i < 4; i++) {
                backups.add(parent.resolve("backup" + i + ".zip"));
                made(store.backUp(TestStores.session(store), backups.getLast()));
            }
            enough.set(true);
            assertThat(saves.get()).isGreaterThan(4);
        }
        for (Path each : backups) {
            assertThat(restore.faults(each, "")).as(each.toString()).isEmpty();
        }
    }

    @Test
    void anEncryptedStoreStaysEncryptedInItsBackup() throws IOException {
        Path secret = TestStores.create(parent.resolve("secret"), "八文字以上の合言葉");
        try (Store store = TestStores.opened(new Stores(clock).open(secret, "八文字以上の合言葉"))) {
            assertThat(made(store.backUp(TestStores.session(store), backup)).encrypted()).isTrue();
        }
        Path unpacked = Files.createDirectory(parent.resolve("unpacked"));
        assertThat(BackupFile.unpack(backup, unpacked)).isEmpty();
        try (Stream<Path> files = Files.walk(unpacked)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).as(file.toString()).doesNotContain("施策A01");
            }
        }
        assertThat(refused(restore.into(parent.resolve("without"), backup, ""))).contains("パスフレーズ");
        restored(restore.into(parent.resolve("with"), backup, "八文字以上の合言葉"));
    }

    @Test
    void wheneverABitIsFlippedTheBackupIsRefusedOrUnchangedInSubstanceAndTheStoreIsLeftAlone() throws IOException {
        backUp();
        Map<String, Integer> before = TestStores.content(folder);
        Random random = new Random(7);
        for (int i = 0; i < 12; i++) {
            Path broken = Files.copy(backup, parent.resolve("broken" + i + ".zip"));
            try (RandomAccessFile file = new RandomAccessFile(broken.toFile(), "rw")) {
                long at = (long) (random.nextDouble() * file.length() * 0.9);
                file.seek(at);
                int old = file.read();
                file.seek(at);
                file.write(old ^ 0x10);
            }
            Path target = parent.resolve("target" + i);
            RestoreResult result = restore.into(target, broken, "");
            if (result instanceof RestoreResult.Refused refused) {
                assertThat(refused.why().in(Locale.ENGLISH)).contains(broken.toString());
                assertThat(target).doesNotExist();
                assertThat(refused(restore.into(folder, broken, ""))).contains(broken.toString());
            } else {
                // A bit that means nothing, such as one of a time stamp.
                try (Store store = TestStores.open(target)) {
                    assertThat(TestStores.title(store)).isEqualTo("施策A01");
                }
                Files.delete(broken);
            }
        }
        assertThat(parent.toFile().list((dir, name) -> name.startsWith("broken")).length).as("refused").isGreaterThan(8);
        assertThat(TestStores.content(folder)).isEqualTo(before);
    }

    @Test
    void aBackupThatIsCutOffIsRefused() throws IOException {
        backUp();
        try (RandomAccessFile file = new RandomAccessFile(backup.toFile(), "rw")) {
            file.setLength(file.length() - 100);
        }
        assertThat(refused(restore.into(folder, backup, ""))).contains("完全なバックアップではありません");
        assertThat(restore.faults(backup, "")).hasSize(1);
    }

    @Test
    void aBackupOfAnotherStoreIsNotPutOverThisOne() throws IOException {
        backUp();
        Path other = TestStores.create(parent.resolve("other"), "");
        Map<String, Integer> before = TestStores.content(other);
        assertThat(refused(restore.into(other, backup, ""))).contains("空のフォルダー");
        assertThat(TestStores.content(other)).isEqualTo(before);
    }

    @Test
    void aStoreThatIsOpenIsNotReplaced() {
        try (Store store = TestStores.open(folder)) {
            made(store.backUp(TestStores.session(store), backup));
            assertThat(restore.into(folder, backup, "")).isInstanceOfSatisfying(RestoreResult.Refused.class,
                    result -> assertThat(result.storeInUse()).isTrue());
        }
    }

    @Test
    void aDamagedStoreIsReplaced() throws IOException {
        backUp();
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("database/service.properties").toFile(), "rw")) {
            file.setLength(0);
        }
        assertThat(new Stores(clock).open(folder, "")).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.reason()).isEqualTo(Reason.DAMAGED));
        restored(restore.into(folder, backup, ""));
        TestStores.open(folder).close();
    }

    @Test
    void aStoreWhoseDescriptorIsLostIsRestoredAndWhatWasThereKeptAside() throws IOException {
        backUp();
        Path descriptor = folder.resolve("store.properties");
        Files.writeString(descriptor, "format=eins");
        Path aside = restored(restore.into(folder, backup, "")).aside().orElseThrow();
        assertThat(aside.resolve("store.properties")).hasContent("format=eins");
        assertThat(aside.resolve("database")).isDirectory();
        Files.delete(descriptor);
        restored(restore.into(folder, backup, ""));
        try (Store store = TestStores.open(folder)) {
            assertThat(TestStores.faults(store)).isEmpty();
        }
    }

    @Test
    void aRestoreThatWasInterruptedBetweenItsTwoMovesIsUndone() throws IOException {
        Path aside = Files.createDirectory(folder.resolve("replaced-20240401-090000"));
        InterruptedRestore.begin(folder, aside);
        Files.move(folder.resolve("database"), aside.resolve("database"));
        try (Store store = TestStores.open(folder)) {
            assertThat(TestStores.title(store)).isEqualTo("施策A01");
        }
    }

    @Test
    void nothingIsOverwrittenByABackup() throws IOException {
        Files.writeString(backup, "予算");
        try (Store store = TestStores.open(folder)) {
            assertThat(store.backUp(TestStores.session(store), backup)).isInstanceOf(Failed.class);
        }
        assertThat(Files.readString(backup)).isEqualTo("予算");
    }

    @Test
    void aBackupIsMadeWhenAChangedStoreIsClosedAndNotAgainWhenItIsOnlyRead() throws IOException {
        List<Sentence> troubles = new ArrayList<>();
        Stores stores = new Stores(clock).withBackups(troubles::add);
        TestStores.opened(stores.open(folder, "")).close();
        assertThat(folder.resolve("backups")).doesNotExist();
        try (Store store = TestStores.opened(stores.open(folder, ""))) {
            TestStores.entitle(store, "変更");
        }
        TestStores.opened(stores.open(folder, "")).close();
        assertThat(Files.list(folder.resolve("backups"))).singleElement()
                .satisfies(file -> assertThat(restore.faults(file, "")).isEmpty());
        assertThat(troubles).isEmpty();
    }

    @Test
    void whatARuleNoLongerKeepsIsRemovedAndForeignFilesStay() throws IOException {
        new BackupSettings("backups", new BackupRule(2, 0, 0, Duration.ZERO)).write(folder);
        Files.createDirectories(folder.resolve("backups"));
        Files.writeString(folder.resolve("backups/予算.zip"), "x");
        Instant start = Instant.parse("2024-04-01T00:00:00Z");
        for (int i = 0; i < 4; i++) {
            Stores stores = new Stores(Clock.fixed(start.plusSeconds(60L * i), ZoneOffset.UTC)).withBackups(trouble -> {
                throw new AssertionError(trouble.in(Locale.ENGLISH));
            });
            try (Store store = TestStores.opened(stores.open(folder, ""))) {
                TestStores.entitle(store, "変更" + i);
            }
        }
        try (Store store = TestStores.open(folder)) {
            assertThat(store.rollingBackups().all()).extracting(kept -> kept.manifest().transaction()).containsExactly(5L, 4L);
        }
        assertThat(folder.resolve("backups/予算.zip")).exists();
    }

    @Test
    void aBackupThatCannotBeMadeKeepsNobodyOutAndIsReported() throws IOException {
        Files.writeString(folder.resolve("backups"), "a file where the folder should be");
        List<Sentence> troubles = new ArrayList<>();
        Stores stores = new Stores(clock).withBackups(troubles::add);
        try (Store store = TestStores.opened(stores.open(folder, ""))) {
            TestStores.entitle(store, "変更");
        }
        assertThat(troubles).singleElement().satisfies(trouble -> assertThat(trouble.in(Locale.ENGLISH)).contains("backups"));
        TestStores.open(folder).close();
    }
}
