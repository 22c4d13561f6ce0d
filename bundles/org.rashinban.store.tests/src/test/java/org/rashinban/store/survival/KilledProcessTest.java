package org.rashinban.store.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.model.Actual;
import org.rashinban.store.SmallProgram;
import org.rashinban.store.Store;
import org.rashinban.store.TestStores;
import org.rashinban.store.access.Session;
import org.rashinban.store.backup.Restore;
import org.rashinban.store.engine.DerbyEngine;
import org.rashinban.store.folder.FileTree;
import org.rashinban.store.program.Reported;
import org.rashinban.store.program.SaveResult;
import org.rashinban.store.schema.Migrations;
import org.rashinban.store.schema.NextMigrations;

/** Processes that are killed at random moments. How often is a property, so that the benchmarks can do it more often than the build. */
class KilledProcessTest {

    private static final int KILLS = Integer.getInteger("rashinban.survival.kills", 10);

    /** Enough for a migration of some hundred milliseconds. */
    private static final int VALUES = 5000;

    @TempDir
    Path parent;

    private final Random random = new Random();

    @Test
    void whatWasSavedIsThereAndNoHalfOfASaveIs() throws Exception {
        Path folder = TestStores.create(parent.resolve("store"), "");
        int kills = KILLS * 6 / 10;
        int saved = 0;
        try (Store store = TestStores.open(folder)) {
            Worker.write(store, saved);
        }
        for (int kill = 0; kill < kills; kill++) {
            List<String> done;
            try (Victim victim = new Victim("save", folder.toString(), String.valueOf(saved + 1))) {
                victim.awaitDone(1 + random.nextInt(4));
                Thread.sleep(random.nextInt(100));
                done = victim.kill();
            }
            int acknowledged = done.isEmpty() ? saved : Integer.parseInt(done.getLast());
            try (Store store = TestStores.open(folder)) {
                List<Integer> found = Worker.read(store);
                assertThat(found).as("all objects of a save, or none").hasSize(1);
                assertThat(found.getFirst()).as("the last that was acknowledged, or the one under way").isBetween(acknowledged,
                        acknowledged + 1);
                assertThat(TestStores.faults(store)).isEmpty();
                saved = found.getFirst();
            }
        }
        assertThat(saved).as("saves in all").isGreaterThanOrEqualTo(kills);
    }

    @Test
    void aBackupIsWholeOrNotThere() throws Exception {
        Path folder = TestStores.create(parent.resolve("store"), "");
        try (Store store = TestStores.open(folder)) {
            Worker.write(store, 0);
        }
        Restore restore = new Restore(Clock.systemUTC());
        for (int kill = 0; kill < KILLS * 2 / 10; kill++) {
            List<String> done;
            try (Victim victim = new Victim("back-up", folder.toString())) {
                victim.awaitDone(random.nextInt(3));
                Thread.sleep(random.nextInt(1000));
                done = victim.kill();
            }
            try (Stream<Path> files = Files.list(parent)) {
                for (Path file : files.filter(file -> file.toString().endsWith(".zip")).toList()) {
                    assertThat(restore.faults(file, "")).as(file.toString()).isEmpty();
                    done = done.stream().filter(acknowledged -> !acknowledged.equals(file.toString())).toList();
                    Files.delete(file);
                }
            }
            assertThat(done).as("backups that were acknowledged and are not there").isEmpty();
            try (Store store = TestStores.open(folder)) {
                assertThat(TestStores.faults(store)).isEmpty();
            }
        }
    }

    @Test
    void aFilledDatabaseIsWhollyInOneFormatWheneverItsMigrationIsKilled() throws Exception {
        Path filled = filled().resolve("database");
        List<String> values;
        try (DerbyEngine engine = DerbyEngine.open(filled, false, "")) {
            values = NextMigrations.values(engine);
        }
        assertThat(values).hasSizeGreaterThan(VALUES);
        Map<Integer, Integer> met = new TreeMap<>();
        for (int kill = 0; kill < KILLS * 2 / 10 || met.isEmpty(); kill++) {
            assertThat(kill).as("kills of which none met a migration").isLessThan(KILLS + 10);
            Path databases = Files.createDirectory(parent.resolve("databases" + kill));
            for (int i = 0; i < 3; i++) {
                copy(filled, databases.resolve("database" + i));
            }
            List<String> done;
            try (Victim victim = new Victim("migrate", databases.toString())) {
                victim.awaitDone(1);
                Thread.sleep(random.nextInt(1500));
                done = victim.kill();
            }
            for (int i = 0; i < 3; i++) {
                Path database = databases.resolve("database" + i);
                boolean acknowledged = done.contains(database.toString());
                boolean begun = done.contains(Worker.BEGUN + database);
                try (DerbyEngine engine = DerbyEngine.open(database, false, "")) {
                    Migrations migrations = NextMigrations.of(engine);
                    int format = migrations.format();
                    assertThat(format).as("begun: %s, acknowledged: %s", begun, acknowledged).isBetween(
                            acknowledged ? NextMigrations.FORMAT : Migrations.FORMAT, begun ? NextMigrations.FORMAT : Migrations.FORMAT);
                    assertThat(NextMigrations.values(engine)).isEqualTo(values);
                    if (begun && !acknowledged && format < NextMigrations.FORMAT) {
                        met.merge(format, 1, Integer::sum);
                    }
                    migrations.migrate();
                    assertThat(migrations.format()).isEqualTo(NextMigrations.FORMAT);
                    assertThat(NextMigrations.values(engine)).isEqualTo(values);
                }
            }
            FileTree.delete(databases);
        }
        System.out.println("migrations that were killed at work, by the format in which they left the database: " + met);
    }

    private Path filled() throws IOException {
        Path folder = TestStores.create(parent.resolve("store"), "");
        try (Store store = TestStores.open(folder)) {
            Session session = TestStores.session(store);
            String kpi = SmallProgram.kpi(session.programs().load().program()).getId();
            List<Reported> values = IntStream.range(0, VALUES).mapToObj(number -> {
                Actual actual = SmallProgram.actual(2022, number);
                actual.setComment("報告" + number);
                return new Reported(kpi, actual);
            }).toList();
            assertThat(session.add(values, "")).isInstanceOf(SaveResult.Saved.class);
        }
        return folder;
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
