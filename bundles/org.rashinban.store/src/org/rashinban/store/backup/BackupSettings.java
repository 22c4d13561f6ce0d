package org.rashinban.store.backup;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Properties;

import org.rashinban.store.folder.StoreFolder;

/**
 * How rolling backups of one store are kept.
 *
 * @param folder where they lie; a relative one is meant from the folder of the store
 */
public record BackupSettings(String folder, BackupRule rule) {

    public static final BackupSettings DEFAULT = new BackupSettings(StoreFolder.BACKUPS, BackupRule.DEFAULT);

    private static final String FILE = "backups.properties";

    /** Those of the store; the defaults where it has none or none that can be read. */
    public static BackupSettings of(Path store) {
        Properties properties = new Properties();
        if (Files.exists(store.resolve(FILE))) {
            try (Reader reader = Files.newBufferedReader(store.resolve(FILE), StandardCharsets.UTF_8)) {
                properties.load(reader);
                BackupRule rule = new BackupRule(number(properties, "last", BackupRule.DEFAULT.last()),
                        number(properties, "days", BackupRule.DEFAULT.days()), number(properties, "months", BackupRule.DEFAULT.months()),
                        Duration.ofMinutes(number(properties, "pause-minutes", (int) BackupRule.DEFAULT.pause().toMinutes())));
                return new BackupSettings(properties.getProperty("folder", StoreFolder.BACKUPS), rule);
            } catch (IOException | IllegalArgumentException e) {
                // Better the usual backups than none.
                return DEFAULT;
            }
        }
        return DEFAULT;
    }

    public void write(Path store) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("folder", folder);
        properties.setProperty("last", String.valueOf(rule.last()));
        properties.setProperty("days", String.valueOf(rule.days()));
        properties.setProperty("months", String.valueOf(rule.months()));
        properties.setProperty("pause-minutes", String.valueOf(rule.pause().toMinutes()));
        Path draft = store.resolve(FILE + StoreFolder.UNFINISHED);
        try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
            properties.store(writer, "Rolling backups of this store");
        }
        Files.move(draft, store.resolve(FILE), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    Path folder(Path store) {
        return store.resolve(folder);
    }

    private static int number(Properties properties, String name, int otherwise) {
        int number = Integer.parseInt(properties.getProperty(name, String.valueOf(otherwise)).strip());
        if (number < 0) {
            throw new IllegalArgumentException(name);
        }
        return number;
    }
}
