package org.rashinban.store.backup;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.rashinban.model.text.Localized;
import org.rashinban.store.folder.Moments;

/**
 * What a backup says of itself.
 *
 * @param format of the store
 * @param taken when
 * @param transaction the last one that was committed before the backup began; later ones may be in it, too
 * @param hash of that transaction in the history
 * @param line of the store, see {@link org.rashinban.store.folder.StoreDescriptor}
 * @param files every file by its path in the store, with its SHA-256
 */
public record BackupManifest(String storeId, String title, int format, boolean encrypted, Instant taken, long transaction, String hash,
        String line, Map<String, String> files) {

    static final String NAME = "backup.properties";

    private static final String FORM = "1";
    private static final String FILE = "file/";
    private static final String SEAL = "seal = ";

    public BackupManifest {
        files = Map.copyOf(files);
    }

    /** When the backup was taken, as people at this computer read it. */
    public Localized moment() {
        return Moments.local(taken);
    }

    /** Sorted lines of a properties file; the last one seals those before it. */
    String text() {
        Properties properties = new Properties();
        properties.setProperty("form", FORM);
        properties.setProperty("store", storeId);
        properties.setProperty("title", title);
        properties.setProperty("format", String.valueOf(format));
        properties.setProperty("encrypted", String.valueOf(encrypted));
        properties.setProperty("taken", taken.toString());
        properties.setProperty("transaction", String.valueOf(transaction));
        properties.setProperty("hash", hash);
        properties.setProperty("line", line);
        files.forEach((path, sha256) -> properties.setProperty(FILE + path, sha256));
        StringWriter written = new StringWriter();
        try {
            properties.store(written, null);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        String lines = written.toString().lines().filter(line -> !line.startsWith("#")).sorted().map(line -> line + "\n")
                .collect(Collectors.joining());
        return lines + SEAL + seal(lines) + "\n";
    }

    /** Empty if the text is not whole or of a form that is not known. */
    static Optional<BackupManifest> of(String text) {
        int end = text.lastIndexOf(SEAL);
        if (end < 0 || !text.substring(end).equals(SEAL + seal(text.substring(0, end)) + "\n")) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text.substring(0, end)));
            if (!FORM.equals(properties.getProperty("form"))) {
                return Optional.empty();
            }
            Map<String, String> files = new TreeMap<>();
            properties.stringPropertyNames().stream().filter(name -> name.startsWith(FILE))
                    .forEach(name -> files.put(name.substring(FILE.length()), properties.getProperty(name)));
            return Optional.of(new BackupManifest(properties.getProperty("store", ""), properties.getProperty("title", ""),
                    Integer.parseInt(properties.getProperty("format", "")), Boolean.parseBoolean(properties.getProperty("encrypted")),
                    Instant.parse(properties.getProperty("taken", "")), Long.parseLong(properties.getProperty("transaction", "")),
                    properties.getProperty("hash", ""), properties.getProperty("line", ""), files));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String seal(String lines) {
        MessageDigest digest = Sha256.digest();
        digest.update(lines.getBytes(StandardCharsets.UTF_8));
        return Sha256.hex(digest);
    }
}
