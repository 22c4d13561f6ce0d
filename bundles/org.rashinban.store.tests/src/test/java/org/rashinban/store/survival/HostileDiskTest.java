package org.rashinban.store.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.model.Element;
import org.rashinban.store.SmallProgram;
import org.rashinban.store.Store;
import org.rashinban.store.StoreOpening;
import org.rashinban.store.StoreOpening.Reason;
import org.rashinban.store.StoreOpening.Refused;
import org.rashinban.store.Stores;
import org.rashinban.store.TestStores;
import org.rashinban.store.access.Session;
import org.rashinban.store.backup.BackupResult;
import org.rashinban.store.failure.StoreFailure;
import org.rashinban.store.failure.StoreFailure.Kind;
import org.rashinban.store.program.ProgramState;

/** Disks that are full, cannot be written, or are gone. A disk of our own is needed for it, which only some users may mount. */
class HostileDiskTest {

    @TempDir
    Path parent;

    private Path mounted;

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor(2, TimeUnit.MINUTES) ? process.exitValue() : -1;
        } catch (IOException e) {
            // There is no such command on this system.
            return -1;
        }
    }

    /** Where the disk is required, as in continuous integration, a test that cannot have it has not passed. */
    private static void given(boolean possible, String otherwise) {
        if ("required".equals(System.getenv("RASHINBAN_DISK"))) {
            assertThat(possible).as(otherwise).isTrue();
        }
        assumeTrue(possible, otherwise);
    }

    private Path disk(String size) throws IOException, InterruptedException {
        Path point = Files.createDirectory(parent.resolve("disk"));
        given(run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", point.toString()) == 0,
                "a small disk can be mounted only by root on Linux");
        mounted = point;
        return point;
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (mounted != null) {
            assertThat(run("umount", "-l", mounted.toString())).isZero();
        }
    }

    private static void fill(Path disk) throws IOException {
        try (var out = Files.newOutputStream(disk.resolve("filler"))) {
            byte[] page = new byte[4096];
            while (true) {
                out.write(page);
            }
        } catch (IOException e) {
            // Full.
            assertThat(Files.getFileStore(disk).getUsableSpace()).isLessThan(4096);
        }
    }

    @Test
    void onAFullDiskNothingIsHalfSavedAndEverythingIsThereAgainWhenThereIsRoom() throws Exception {
        Path disk = disk("40m");
        Path folder = TestStores.create(disk.resolve("store"), "");
        int saved = 0;
        StoreFailure failure = null;
        try (Store store = TestStores.open(folder)) {
            Worker.write(store, saved);
            fill(disk);
            while (failure == null && saved < 2000) {
                try {
                    swell(store, saved + 1);
                    saved++;
                } catch (StoreFailure e) {
                    failure = e;
                }
            }
            assertThat(store.backUp(TestStores.session(store), disk.resolve("backup.zip"))).isInstanceOf(BackupResult.Failed.class);
        } catch (StoreFailure e) {
            assertThat(e.kind()).isEqualTo(Kind.STORAGE);
        }
        assertThat(failure).isNotNull();
        assertThat(failure.kind()).as(failure.toString() + failure.getCause()).isEqualTo(Kind.STORAGE);
        assertThat(failure.sentence().in(Locale.JAPANESE)).contains("空き容量");
        assertThat(disk.resolve("backup.zip")).doesNotExist();
        Files.delete(disk.resolve("filler"));
        try (Store store = TestStores.open(folder)) {
            assertThat(number(store)).isEqualTo(saved);
            assertThat(TestStores.faults(store)).isEmpty();
            swell(store, saved + 1);
            assertThat(number(store)).isEqualTo(saved + 1);
        }
    }

    /** With room for a part of it, in several sizes: the copy of the database fails now here, now there. */
    @Test
    void whereABackupHasNoRoomThatIsSaidAndNotThatTheStoreIsDamaged() throws Exception {
        Path folder = TestStores.create(parent.resolve("store"), "");
        Path disk = disk("32m");
        try (Store store = TestStores.open(folder)) {
            for (int megabytes : List.of(1, 2, 3, 4, 5, 6)) {
                run("mount", "-o", "remount,size=" + megabytes + "m", disk.toString());
                assertThat(store.backUp(TestStores.session(store), disk.resolve("backup.zip")))
                        .isInstanceOfSatisfying(BackupResult.Failed.class,
                                failed -> assertThat(failed.why().in(Locale.JAPANESE)).contains("backup.zip").contains("空き容量"));
                assertThat(disk).isEmptyDirectory();
            }
            run("mount", "-o", "remount,size=64m", disk.toString());
            assertThat(store.backUp(TestStores.session(store), disk.resolve("backup.zip"))).isInstanceOf(BackupResult.Made.class);
        }
    }

    @Test
    void onAFullDiskNoStoreIsMadeAndNothingIsLeftBehind() throws Exception {
        Path disk = disk("2m");
        StoreOpening opening = new Stores(Clock.systemUTC()).create(disk.resolve("store"), SmallProgram.create(), "", "office");
        assertThat(opening).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.STORAGE));
        assertThat(disk.resolve("store")).doesNotExist();
    }

    /** Every save takes some kilobytes, in the tables and in the history. */
    private static void swell(Store store, int number) {
        Session session = TestStores.session(store);
        ProgramState state = session.programs().load();
        for (Element measure : SmallProgram.edition(state.program()).getChildren()) {
            measure.setTitle(String.valueOf(number));
            measure.setSummary(new Random(number).ints(3000, 0x4e00, 0x9fa0).collect(StringBuilder::new,
                    StringBuilder::appendCodePoint, StringBuilder::append).toString());
        }
        session.save(state, "");
    }

    private static int number(Store store) {
        List<String> titles = SmallProgram.edition(TestStores.session(store).programs().load().program()).getChildren().stream()
                .map(Element::getTitle).distinct().toList();
        assertThat(titles).as("all or none").hasSize(1);
        return Integer.parseInt(titles.getFirst());
    }

    @Test
    void aStoreThatCannotBeWrittenIsRefusedAndReadFromACopy() throws Exception {
        Path disk = disk("40m");
        Path folder = TestStores.create(disk.resolve("store"), "");
        given(run("mount", "-o", "remount,ro", disk.toString()) == 0, "the disk cannot be made read-only here");
        assertThat(new Stores(Clock.systemUTC()).open(folder, "")).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.STORAGE);
            assertThat(refused.why().in(Locale.JAPANESE)).contains("書き込めません");
        });
        try (Store copy = TestStores.opened(new Stores(Clock.systemUTC()).openCopy(folder, ""))) {
            assertThat(TestStores.title(copy)).isEqualTo("施策A01");
        }
    }

    @Test
    void aStoreWhoseFolderIsGoneSavesNothingSaysSoAndGoesOnWhenItIsBack() throws IOException {
        Path folder = TestStores.create(parent.resolve("store"), "");
        Path moved = parent.resolve("moved");
        try (Store store = TestStores.open(folder)) {
            Files.move(folder, moved);
            assertThatExceptionOfType(StoreFailure.class).isThrownBy(() -> TestStores.entitle(store, "消えた"))
                    .satisfies(failure -> {
                        assertThat(failure.kind()).isEqualTo(Kind.VANISHED);
                        assertThat(failure.sentence().in(Locale.JAPANESE)).contains("見つかりません");
                    });
            Files.move(moved, folder);
            assertThat(TestStores.title(store)).isEqualTo("施策A01");
            TestStores.entitle(store, "ドライブが戻ったあとの名称");
        }
        try (Store store = TestStores.open(folder)) {
            assertThat(TestStores.title(store)).isEqualTo("ドライブが戻ったあとの名称");
            assertThat(TestStores.faults(store)).isEmpty();
        }
    }
}
