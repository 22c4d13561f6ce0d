package org.rashinban.store.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.store.Store;
import org.rashinban.store.Stores;
import org.rashinban.store.TestStores;

class WrittenWhileCopiedTest {

    private static final int COPIES = Math.max(3, Integer.getInteger("rashinban.survival.kills", 10) / 4);

    @TempDir
    Path parent;

    /** Another process saves without a pause; each copy is of one moment, and of none before it was asked for. */
    @Test
    void aCopyOfAStoreThatAnotherProcessWritesToIsOfOneMoment() throws Exception {
        Path folder = TestStores.create(parent.resolve("store"), "");
        try (Store store = TestStores.open(folder)) {
            Worker.write(store, 0);
        }
        try (Victim writer = new Victim("save", folder.toString(), "1")) {
            writer.awaitReady();
            for (int i = 0; i < COPIES; i++) {
                int saves = writer.done().size();
                int before = writer.done().isEmpty() ? 0 : Integer.parseInt(writer.done().getLast());
                try (Store copy = TestStores.opened(new Stores(Clock.systemUTC()).openCopy(folder, ""))) {
                    List<Integer> found = Worker.read(copy);
                    assertThat(found).as("no half of a save").hasSize(1);
                    assertThat(found.getFirst()).isGreaterThanOrEqualTo(before);
                }
                // It is not disturbed, however slow the machine is.
                writer.awaitDone(saves + 1);
            }
        }
    }
}
