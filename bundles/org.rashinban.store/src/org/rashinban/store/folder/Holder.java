package org.rashinban.store.folder;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/**
 * Who has a store open, since when. Only for people to read: the lock itself is the database's, so a note left behind by a process that
 * died keeps nobody out.
 *
 * @param started when the process was started; with its number it names one process for good
 */
public record Holder(String user, String computer, long process, Instant started, Instant since) {

    private static final String FILE = "in-use.properties";

    public static Holder thisProcess(Clock clock) {
        ProcessHandle process = ProcessHandle.current();
        return new Holder(System.getProperty("user.name"), computerName(), process.pid(), started(process), clock.instant());
    }

    /** Empty if nobody left a note that can be read. */
    public static Optional<Holder> read(Path folder) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(FILE), StandardCharsets.UTF_8)) {
            properties.load(reader);
            return Optional.of(new Holder(properties.getProperty("user", "?"), properties.getProperty("computer", "?"),
                    Long.parseLong(properties.getProperty("process", "")), Instant.parse(properties.getProperty("started", "")),
                    Instant.parse(properties.getProperty("since", ""))));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    public void write(Path folder) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("computer", computer);
        properties.setProperty("process", String.valueOf(process));
        properties.setProperty("started", started.toString());
        properties.setProperty("since", since.toString());
        try (Writer writer = Files.newBufferedWriter(folder.resolve(FILE), StandardCharsets.UTF_8)) {
            properties.store(writer, null);
        }
    }

    public static void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }

    /** Whether the note was written by this very process. */
    public boolean isThisProcess() {
        ProcessHandle current = ProcessHandle.current();
        return computer.equals(computerName()) && process == current.pid() && started.equals(started(current));
    }

    /** Whether the process certainly runs; of another computer nobody knows. */
    public boolean isAlive() {
        return computer.equals(computerName()) && runs();
    }

    /** Whether the process certainly runs no more; of another computer nobody knows. */
    public boolean isGone() {
        return computer.equals(computerName()) && !runs();
    }

    private boolean runs() {
        return ProcessHandle.of(process).filter(handle -> handle.isAlive() && started(handle).equals(started)).isPresent();
    }

    /** Systems that do not tell have the same answer for every process. */
    private static Instant started(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    private static String computerName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "?";
        }
    }
}
