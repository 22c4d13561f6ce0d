package org.rashinban.bench.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** What whoever makes something durable waits for, whatever it computes: a disk that says at once that it is done lets every computation show. */
final class Disk {

    private static final int ROUNDS = 1000;
    private static final int BYTES = 1024;

    private Disk() {
    }

    /** Nanoseconds until a little is kept for good, in a file that has its size already as a database's log has. */
    static long durableWrite(Path folder) throws IOException {
        Path file = Files.createTempFile(folder, "disk", null);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.DSYNC)) {
            channel.write(ByteBuffer.allocate(ROUNDS * BYTES), 0);
            long[] times = new long[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                long begin = System.nanoTime();
                channel.write(ByteBuffer.allocate(BYTES), (long) i * BYTES);
                times[i] = System.nanoTime() - begin;
            }
            Arrays.sort(times);
            return times[ROUNDS / 2];
        } finally {
            Files.delete(file);
        }
    }
}
