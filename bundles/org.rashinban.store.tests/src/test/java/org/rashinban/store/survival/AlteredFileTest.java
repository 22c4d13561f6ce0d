package org.rashinban.store.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.model.Program;
import org.rashinban.store.SmallProgram;
import org.rashinban.store.Store;
import org.rashinban.store.StoreOpening.Opened;
import org.rashinban.store.StoreOpening.Reason;
import org.rashinban.store.StoreOpening.Refused;
import org.rashinban.store.Stores;
import org.rashinban.store.TestStores;
import org.rashinban.store.access.Session;
import org.rashinban.store.failure.StoreFailure;
import org.rashinban.store.failure.StoreFailure.Kind;
import org.rashinban.store.folder.FileTree;
import org.rashinban.store.program.ProgramState;

/** Files of the database that were altered or cut off behind the program's back. */
class AlteredFileTest {

    private static final int TIMES = 2 * Integer.getInteger("rashinban.survival.kills", 10);

    @TempDir
    Path parent;

    private final Random random = new Random();
    private Program original;
    private Path store;

    @BeforeEach
    void create() {
        store = TestStores.create(parent.resolve("store"), "");
        try (Store open = TestStores.open(store)) {
            original = program(open);
        }
    }

    private static Program program(Store store) {
        Session session = TestStores.session(store);
        ProgramState state = session.programs().load();
        session.programs().loadAllActuals(state);
        return state.program();
    }

    private interface Harm {
        void harm(RandomAccessFile file) throws IOException;
    }

    @Test
    void aFlippedBitIsRefusedFoundOrOfNoConsequence() throws IOException {
        after(file -> {
            long at = (long) (random.nextDouble() * file.length());
            file.seek(at);
            int old = file.read();
            file.seek(at);
            file.write(old ^ 1 << random.nextInt(8));
        });
    }

    @Test
    void aFileThatWasCutOffIsRefusedFoundOrOfNoConsequence() throws IOException {
        after(file -> file.setLength((long) (random.nextDouble() * file.length())));
    }

    /** Never is a figure shown that is not the one that was saved, unless the verification finds fault with it. */
    private void after(Harm harm) throws IOException {
        List<String> outcomes = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            Path copy = parent.resolve("copy" + i);
            KilledProcessTest.copy(store, copy);
            List<Path> files = databaseFiles(copy);
            Path chosen = files.get(random.nextInt(files.size()));
            try (RandomAccessFile file = new RandomAccessFile(chosen.toFile(), "rw")) {
                harm.harm(file);
            }
            outcomes.add(outcome(copy, chosen));
            FileTree.delete(copy);
        }
        assertThat(outcomes).as("something was noticed at all").anyMatch(outcome -> !outcome.equals("no consequence"));
    }

    private String outcome(Path folder, Path altered) {
        String what = folder.relativize(altered).toString();
        switch (new Stores(Clock.systemUTC()).open(folder, "")) {
            case Refused refused -> {
                assertThat(refused.reason()).as(what).isEqualTo(Reason.DAMAGED);
                return "refused";
            }
            case Opened opened -> {
                try (Store open = opened.store()) {
                    boolean same = sameAsOriginal(open, what);
                    boolean sound = TestStores.faults(open).isEmpty();
                    assertThat(same || !sound).as("altered unnoticed: " + what).isTrue();
                    return sound ? "no consequence" : "found";
                } catch (StoreFailure e) {
                    assertThat(e.kind()).as(what + ": " + e.getCause()).isEqualTo(Kind.DAMAGED);
                    return "failed";
                }
            }
        }
    }

    private boolean sameAsOriginal(Store open, String what) {
        try {
            return EcoreUtil.equals(program(open), original);
        } catch (StoreFailure e) {
            assertThat(e.kind()).as(what + ": " + e.getCause()).isEqualTo(Kind.DAMAGED);
            return false;
        }
    }

    private static List<Path> databaseFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("database"))) {
            return files.filter(Files::isRegularFile).filter(file -> !file.getFileName().toString().startsWith("README")).sorted().toList();
        }
    }
}
