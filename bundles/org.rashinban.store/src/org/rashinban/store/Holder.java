package org.rashinban.store;

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
 */
record Holder(String user, String computer, long process, Instant since) {

    private static final String FILE = "in-use.properties";

    static Holder thisProcess(Clock clock) {
        return new Holder(System.getProperty("user.name"), computerName(), ProcessHandle.current().pid(), clock.instant());
    }

    static Optional<Holder> read(Path folder) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(FILE), StandardCharsets.UTF_8)) {
            properties.load(reader);
            return Optional.of(new Holder(properties.getProperty("user", "?"), properties.getProperty("computer", "?"),
                    Long.parseLong(properties.getProperty("process", "")), Instant.parse(properties.getProperty("since", ""))));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    void write(Path folder) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("computer", computer);
        properties.setProperty("process", String.valueOf(process));
        properties.setProperty("since", since.toString());
        try (Writer writer = Files.newBufferedWriter(folder.resolve(FILE), StandardCharsets.UTF_8)) {
            properties.store(writer, null);
        }
    }

    static void remove(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }

    private static String computerName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "?";
        }
    }
}
