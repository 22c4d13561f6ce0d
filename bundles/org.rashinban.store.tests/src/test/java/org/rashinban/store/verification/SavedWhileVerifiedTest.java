package org.rashinban.store.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.model.Actual;
import org.rashinban.model.Kpi;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.SmallProgram;
import org.rashinban.store.Store;
import org.rashinban.store.TestStores;
import org.rashinban.store.VerificationResult.Verified;
import org.rashinban.store.access.Session;
import org.rashinban.store.engine.DerbyEngine;
import org.rashinban.store.program.ProgramState;
import org.rashinban.store.program.Reported;
import org.rashinban.store.program.SaveResult;
import org.rashinban.store.snapshot.SnapshotResult;

/** However much is saved while a store is verified: every save goes through, and only what is a fault is called one. */
class SavedWhileVerifiedTest {

    @TempDir
    Path parent;

    private Store store;

    @BeforeEach
    void open() {
        store = TestStores.open(TestStores.create(parent.resolve("store"), ""));
        Session session = TestStores.session(store);
        assertThat(session.snapshots().freeze("年度末", LocalDate.of(2024, 3, 31), "", Optional.empty()))
                .isInstanceOf(SnapshotResult.Frozen.class);
        assertThat(session.save(state(session), "")).isInstanceOf(SaveResult.Unchanged.class);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static ProgramState state(Session session) {
        return session.programs().load();
    }

    /** Saves each time it is asked whether it gives up, which is while a step is at work; not for ever, for the verification goes after it. */
    private final class Busy implements Follower {

        private final int most;
        private final Session session = TestStores.session(store);
        private final ProgramState state = state(session);
        private final Kpi kpi = SmallProgram.kpi(state.program());
        private int saved;

        Busy(int most) {
            this.most = most;
        }

        @Override
        public void begins(Sentence step) {
            save();
        }

        @Override
        public boolean givesUp() {
            if (saved < most) {
                save();
            }
            return false;
        }

        private void save() {
            saved++;
            kpi.setUnit("単位" + saved);
            if (saved % 3 == 0) {
                kpi.getActuals().add(SmallProgram.actual(2024 + saved, saved));
            } else if (saved % 7 == 0 && !kpi.getTargets().isEmpty()) {
                kpi.getTargets().removeFirst();
            } else if (saved % 5 == 0) {
                SmallProgram.edition(state.program()).getChildren().move(0, 2);
            }
            assertThat(session.save(state, "検証中の保存")).isInstanceOf(SaveResult.Saved.class);
        }
    }

    private List<String> faults(Follower follower) {
        return ((Verified) store.verify(TestStores.session(store), follower)).faults().stream()
                .map(fault -> fault.in(Locale.JAPANESE)).toList();
    }

    @Test
    void savesGoThroughAndAreNoFaults() {
        Busy busy = new Busy(60);
        assertThat(faults(busy)).isEmpty();
        assertThat(busy.saved).isGreaterThan(10);
        assertThat(faults(Follower.PATIENT)).isEmpty();
    }

    @Test
    void whatIsAFaultIsFoundAllTheSame() {
        DerbyEngine behind = DerbyEngine.open(store.folder().resolve("database"), false, "");
        behind.transact(connection -> connection.createStatement()
                .executeUpdate("UPDATE \"element\" SET \"title\" = '改ざんされた名称' WHERE \"code\" = 'A02'"));
        List<String> faults = faults(new Busy(60));
        assertThat(faults).as("the element, and the snapshot in which it is").hasSize(2);
        assertThat(faults.getFirst()).contains("A02").contains("改ざんされた名称");
    }

    @Test
    void aSnapshotThatWasAlteredIsFoundAllTheSame() {
        DerbyEngine behind = DerbyEngine.open(store.folder().resolve("database"), false, "");
        behind.transact(connection -> connection.createStatement()
                .executeUpdate("UPDATE \"actual\" SET \"amount\" = '99' WHERE \"amount\" = '73'"));
        assertThat(faults(new Busy(8))).anyMatch(fault -> fault.contains("年度末")).anyMatch(fault -> fault.contains("99"));
    }

    /** Derby's own check of a table waits for everybody who is at work in it, and everybody after that for the check. */
    @Test
    void aLargeStoreIsVerifiedWhileSomebodyIsInTheMiddleOfASave() throws SQLException, IOException, InterruptedException {
        List<Path> before = copies();
        String kpi = SmallProgram.kpi(state(TestStores.session(store)).program()).getId();
        List<Reported> values = IntStream.range(2100, 4600).mapToObj(year -> {
            Actual actual = SmallProgram.actual(year, year);
            actual.setComment("備考".repeat(1500));
            return new Reported(kpi, actual);
        }).toList();
        assertThat(TestStores.session(store).add(values, "")).isInstanceOf(SaveResult.Saved.class);
        DerbyEngine behind = DerbyEngine.open(store.folder().resolve("database"), false, "");
        try (Connection other = behind.connect(); Statement statement = other.createStatement()) {
            assertThat(statement
                    .executeUpdate("UPDATE \"actual\" SET \"amount\" = '1' WHERE \"id\" = '" + values.getLast().actual().getId() + "'"))
                    .isEqualTo(1);
            assertThat(faults(new Busy(20))).isEmpty();
            other.rollback();
        }
        // Whoever else verifies on this machine at the same time tidies up as well.
        for (int i = 0; i < 600 && !before.containsAll(copies()); i++) {
            Thread.sleep(100);
        }
        assertThat(copies()).as("copies that were left behind").isSubsetOf(before);
    }

    private static List<Path> copies() throws IOException {
        try (Stream<Path> temporary = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return temporary.filter(file -> file.getFileName().toString().startsWith("rashinban-verify")).toList();
        }
    }
}
