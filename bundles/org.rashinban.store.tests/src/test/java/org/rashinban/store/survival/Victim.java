package org.rashinban.store.survival;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A {@link Worker} in a process of its own. */
final class Victim implements AutoCloseable {

    private final Process process;
    private final Thread reader;
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch ready = new CountDownLatch(1);

    Victim(String... args) throws IOException {
        List<String> command = Stream.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-cp", System.getProperty("java.class.path"),
                Worker.class.getName()), Stream.of(args)).toList();
        process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        reader = Thread.ofPlatform().start(this::read);
    }

    private void read() {
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
                ready.countDown();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            ready.countDown();
        }
    }

    /** Until it has begun. */
    void awaitReady() throws InterruptedException {
        if (!ready.await(120, TimeUnit.SECONDS) || lines.isEmpty()) {
            throw new IllegalStateException(String.format(Locale.ROOT, "the process did not begin: %s", lines));
        }
    }

    /** Until it has done so much; the machine may be busy. */
    void awaitDone(int count) throws InterruptedException {
        awaitReady();
        for (int i = 0; done().size() < count; i++) {
            if (i > 60_000 || !process.isAlive()) {
                throw new IllegalStateException(String.format(Locale.ROOT, "the process did nothing more: %s", done()));
            }
            Thread.sleep(2);
        }
    }

    /** What it had done, the first line aside. */
    List<String> done() {
        synchronized (lines) {
            return List.copyOf(lines.subList(Math.min(1, lines.size()), lines.size()));
        }
    }

    /** Kills it at once, as the system would. */
    List<String> kill() throws InterruptedException {
        // Not through the process itself: that would close its output, and with it what it had said but nobody had read yet.
        process.toHandle().destroyForcibly();
        process.waitFor();
        reader.join();
        return done();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
