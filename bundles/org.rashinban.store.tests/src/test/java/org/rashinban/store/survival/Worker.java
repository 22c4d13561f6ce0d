package org.rashinban.store.survival;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.rashinban.model.Actual;
import org.rashinban.model.Element;
import org.rashinban.model.amount.Amount;
import org.rashinban.store.SmallProgram;
import org.rashinban.store.Store;
import org.rashinban.store.TestStores;
import org.rashinban.store.access.Session;
import org.rashinban.store.backup.BackupResult;
import org.rashinban.store.engine.DerbyEngine;
import org.rashinban.store.program.ProgramState;
import org.rashinban.store.program.SaveResult;
import org.rashinban.store.schema.NextMigrations;

/** What a process does until it is killed. Each line that it prints tells of work that is done for good, or
 * of a migration that begins. */
public final class Worker {

    /** Before what is under way, not done. */
    static final String BEGUN = "begun: ";

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Worker() {
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[1]);
        switch (args[0]) {
            case "save" -> save(folder, Integer.parseInt(args[2]));
            case "back-up" -> backUp(folder);
            case "migrate" -> migrate(folder);
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    /** Every save writes the same number to five objects at once. */
    private static void save(Path folder, int first) {
        try (Store store = TestStores.open(folder)) {
            OUT.println("ready");
            for (int number = first;; number++) {
                write(store, number);
                OUT.println(number);
            }
        }
    }

    static void write(Store store, int number) {
        Session session = TestStores.session(store);
        ProgramState state = session.programs().load();
        session.programs().loadActuals(state, SmallProgram.kpi(state.program()));
        for (Element measure : SmallProgram.edition(state.program()).getChildren()) {
            measure.setTitle(String.valueOf(number));
        }
        for (Actual actual : SmallProgram.kpi(state.program()).getActuals()) {
            actual.setAmount(Amount.of(number));
        }
        if (!(session.save(state, "") instanceof SaveResult.Saved)) {
            throw new IllegalStateException("not saved: " + number);
        }
    }

    /** The numbers that stand in the store: one, if no half of a save is visible. */
    static List<Integer> read(Store store) {
        Session session = TestStores.session(store);
        ProgramState state = session.programs().load();
        session.programs().loadActuals(state, SmallProgram.kpi(state.program()));
        return Stream.concat(SmallProgram.edition(state.program()).getChildren().stream().map(Element::getTitle),
                SmallProgram.kpi(state.program()).getActuals().stream().map(actual -> actual.getAmount().value().toString()))
                .map(Integer::valueOf).distinct().toList();
    }

    private static void backUp(Path folder) {
        try (Store store = TestStores.open(folder)) {
            OUT.println("ready");
            // Another number than the last, which a process that was killed may have written: what does not change is not saved.
            for (int number = read(store).getFirst() + 1;; number++) {
                write(store, number);
                Path file = folder.resolveSibling("backup-" + ProcessHandle.current().pid() + "-" + number + ".zip");
                if (store.backUp(TestStores.session(store), file) instanceof BackupResult.Made made) {
                    OUT.println(made.file());
                }
            }
        }
    }

    /** Brings one filled database after the other to a later format. */
    private static void migrate(Path folder) throws Exception {
        OUT.println("ready");
        try (Stream<Path> databases = Files.list(folder)) {
            for (Path database : databases.sorted().toList()) {
                try (DerbyEngine engine = DerbyEngine.open(database, false, "")) {
                    OUT.println(BEGUN + database);
                    NextMigrations.of(engine).migrate();
                    OUT.println(database);
                }
            }
        }
        Thread.sleep(60_000);
    }
}
