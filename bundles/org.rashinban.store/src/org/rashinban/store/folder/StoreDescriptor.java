package org.rashinban.store.folder;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;

import org.rashinban.store.failure.StoreFailure;
import org.rashinban.store.failure.StoreFailure.Kind;
import org.rashinban.store.secret.Pbkdf2;

/**
 * The small file that makes a folder a store.
 *
 * @param format of the database; a program opens its own format and older ones
 * @param key how the key of an encrypted store is made from its passphrase; empty if opening asks for none
 * @param line tells the history that goes on here from those that went on elsewhere from the same past: a restore begins another line
 */
public record StoreDescriptor(int format, String id, String title, Instant created, Optional<Pbkdf2> key, String line) {

    /** Name of the file. */
    public static final String FILE = "store.properties";

    private static final int KEY_BITS = 256;

    /** Empty if the folder holds no descriptor that can be read. */
    public static Optional<StoreDescriptor> read(Path folder) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(FILE), StandardCharsets.UTF_8)) {
            properties.load(reader);
            return Optional.of(new StoreDescriptor(Integer.parseInt(properties.getProperty("format", "")), properties.getProperty("id", ""),
                    properties.getProperty("title", ""), Instant.parse(properties.getProperty("created", "")),
                    key(properties), properties.getProperty("line", "")));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Pbkdf2> key(Properties properties) {
        return Optional.ofNullable(properties.getProperty("key.salt")).map(salt -> new Pbkdf2(properties.getProperty("key.scheme", ""),
                Integer.parseInt(properties.getProperty("key.iterations", "")), salt));
    }

    public boolean encrypted() {
        return key.isPresent();
    }

    /**
     * The key of the database; empty where it has none.
     *
     * @throws StoreFailure of kind PASSPHRASE if one is needed and none was given
     */
    public String key(String passphrase) {
        if (key.isEmpty()) {
            return "";
        }
        if (passphrase.isEmpty()) {
            throw new StoreFailure(Kind.PASSPHRASE, null);
        }
        return key.get().derive(passphrase, KEY_BITS);
    }

    /** Whether there is something that should be a descriptor, or a database that had one: what cannot be read is then no "no store". */
    public static boolean isSupposedIn(Path folder) {
        return Files.exists(folder.resolve(FILE)) || Files.exists(StoreFolder.database(folder).resolve("service.properties"));
    }

    /** Written beside and moved into place, so that there is always a whole one. */
    public void write(Path folder) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("format", String.valueOf(format));
        properties.setProperty("id", id);
        properties.setProperty("title", title);
        properties.setProperty("created", created.toString());
        key.ifPresent(rule -> {
            properties.setProperty("key.scheme", rule.scheme());
            properties.setProperty("key.iterations", String.valueOf(rule.iterations()));
            properties.setProperty("key.salt", rule.salt());
        });
        properties.setProperty("line", line);
        Path draft = folder.resolve(FILE + ".new");
        try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
            properties.store(writer, "Rashinban store");
        }
        Files.move(draft, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    public StoreDescriptor withFormat(int newFormat) {
        return new StoreDescriptor(newFormat, id, title, created, key, line);
    }

    public StoreDescriptor withNewLine() {
        return new StoreDescriptor(format, id, title, created, key, UUID.randomUUID().toString());
    }
}
