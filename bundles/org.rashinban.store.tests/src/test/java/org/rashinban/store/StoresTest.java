package org.rashinban.store;

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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.model.Program;
import org.rashinban.store.StoreOpening.Opened;
import org.rashinban.store.StoreOpening.Reason;
import org.rashinban.store.StoreOpening.Refused;
import org.rashinban.store.access.Session;
import org.rashinban.store.access.SessionOpening;
import org.rashinban.store.program.ProgramState;

class StoresTest {

    @TempDir
    Path parent;

    private final Stores stores = new Stores(Clock.systemUTC());
    private final Program program = SmallProgram.create();

    private Path created(String passphrase) {
        Path folder = parent.resolve("見本市のストア");
        opened(stores.create(folder, program, passphrase, "office")).close();
        return folder;
    }

    private static Store opened(StoreOpening opening) {
        assertThat(opening).isInstanceOf(Opened.class);
        return ((Opened) opening).store();
    }

    private static String refused(StoreOpening opening, Reason reason) {
        assertThat(opening).isInstanceOf(Refused.class);
        Refused refused = (Refused) opening;
        assertThat(refused.reason()).isEqualTo(reason);
        return refused.why().in(Locale.JAPANESE);
    }

    @Test
    void aStoreIsReopenedWithWhatWasPutIn() {
        Path folder = created("");
        try (Store store = opened(stores.open(folder, ""))) {
            Session session = ((SessionOpening.Opened) store.session()).session();
            ProgramState state = session.programs().load();
            session.programs().loadActuals(state, SmallProgram.kpi(state.program()));
            assertThat(EcoreUtil.equals(state.program(), program)).isTrue();
        }
        assertThat(folder.resolve("in-use.properties")).doesNotExist();
    }

    @Test
    void anEncryptedStoreOpensWithItsPassphraseOnly() throws IOException {
        Path folder = created("八文字以上の合言葉");
        assertThat(refused(stores.open(folder, ""), Reason.PASSPHRASE)).contains("暗号化");
        refused(stores.open(folder, "違う合言葉です"), Reason.PASSPHRASE);
        opened(stores.open(folder, "八文字以上の合言葉")).close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_16BE)).doesNotContain("施策A01");
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).as(file.toString()).doesNotContain("施策A01");
            }
        }
    }

    @Test
    void aSecondProcessIsToldWhoHoldsTheStore() throws IOException, InterruptedException {
        Path folder = created("");
        try (Store store = opened(stores.open(folder, ""))) {
            Process other = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                    System.getProperty("java.class.path"), OpenAStore.class.getName(), store.folder().toString())).redirectErrorStream(true)
                    .start();
            String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(other.waitFor()).as(said).isZero();
            assertThat(said).contains("IN_USE").contains(System.getProperty("user.name"));
        }
    }

    @Test
    void aNoteLeftBehindByADeadProcessKeepsNobodyOut() throws IOException {
        Path folder = created("");
        Files.writeString(folder.resolve("in-use.properties"), "user=taro\ncomputer=pc1\nprocess=1\nsince=2024-04-01T00:00:00Z\n");
        opened(stores.open(folder, "")).close();
    }

    @Test
    void aStoreOfALaterVersionIsRefusedWithBothFormats() throws IOException {
        Path folder = created("");
        Path descriptor = folder.resolve("store.properties");
        Files.writeString(descriptor, Files.readString(descriptor).replaceAll("format=\\d+", "format=99"));
        assertThat(refused(stores.open(folder, ""), Reason.NEWER)).contains("99");
    }

    @Test
    void aFolderThatIsNoStoreIsRefused() {
        assertThat(refused(stores.open(parent, ""), Reason.NO_STORE)).contains(parent.toString());
        refused(stores.open(parent.resolve("nowhere"), ""), Reason.NO_STORE);
    }

    @Test
    void aStoreWhoseDescriptorIsGarbledOrGoneIsNoLongerCalledNoStore() throws IOException {
        Path folder = created("");
        Path descriptor = folder.resolve("store.properties");
        byte[] sound = Files.readAllBytes(descriptor);
        for (String garbled : new String[] {"", "format=eins", "format=1\ncreated=gestern", "\\u12"}) {
            Files.writeString(descriptor, garbled);
            assertThat(refused(stores.open(folder, ""), Reason.DAMAGED)).contains("store.properties").contains(folder.toString());
        }
        Files.delete(descriptor);
        assertThat(refused(stores.open(folder, ""), Reason.DAMAGED)).contains("store.properties");
        assertThat(refused(stores.openCopy(folder, ""), Reason.DAMAGED)).contains("store.properties");
        Files.write(descriptor, sound);
        assertThat(stores.open(folder, "")).isInstanceOfSatisfying(StoreOpening.Opened.class, opened -> opened.store().close());
    }

    @Test
    void aFolderWithSomethingInItIsLeftAlone() throws IOException {
        Files.writeString(parent.resolve("予算.xlsx"), "x");
        refused(stores.create(parent, program, "", "office"), Reason.OCCUPIED);
        assertThat(parent.resolve("予算.xlsx")).exists();
        try (Stream<Path> files = Files.list(parent)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aStoreWithoutItsDatabaseIsDamaged() throws IOException {
        Path folder = created("");
        try (Stream<Path> files = Files.walk(folder.resolve("database"))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        assertThat(refused(stores.open(folder, ""), Reason.DAMAGED)).contains("バックアップ");
    }

    @Test
    void aStoreWhoseControlFileIsCutOffIsDamaged() throws IOException {
        Path folder = created("");
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("database/service.properties").toFile(), "rw")) {
            file.setLength(40);
        }
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("database/log/log.ctrl").toFile(), "rw")) {
            file.setLength(3);
        }
        try (RandomAccessFile file = new RandomAccessFile(folder.resolve("database/log/logmirror.ctrl").toFile(), "rw")) {
            file.setLength(3);
        }
        refused(stores.open(folder, ""), Reason.DAMAGED);
    }

    @Test
    void aHistoryThatEndsInTheFutureIsSaidInOneSentence() {
        Instant future = Instant.parse("2035-03-31T03:00:00Z");
        Path folder = parent.resolve("store");
        opened(new Stores(Clock.fixed(future, ZoneOffset.UTC)).create(folder, program, "", "office")).close();
        Instant now = Instant.parse("2025-03-31T03:00:00Z");
        try (Store store = opened(new Stores(Clock.fixed(now, ZoneOffset.UTC)).open(folder, ""))) {
            assertThat(store.clockWarning()).map(warning -> warning.in(Locale.JAPANESE)).get().asString()
                    .contains("2035-03-31").contains("2025-03-31").contains("時計を確認してください");
        }
        Instant soon = future.minus(Duration.ofHours(23));
        try (Store store = opened(new Stores(Clock.fixed(soon, ZoneOffset.UTC)).open(folder, ""))) {
            assertThat(store.clockWarning()).isEmpty();
        }
    }
}
