package org.rashinban.store.backup;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rashinban.model.text.Catalogue;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.failure.StoreFailure;
import org.rashinban.store.folder.FileTree;
import org.rashinban.store.folder.Moments;
import org.rashinban.store.folder.StoreFolder;

/** The backups that are made without being asked for, and thinned out by a rule. Only whole backups of this very store are ever removed. */
public final class RollingBackups {

    /** What the Java runtime writes names of files in; not always what it writes texts in. */
    private static final Charset FILE_NAMES = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    private static final String NAMELESS = "store";
    private static final Catalogue MESSAGES = Catalogue.of(RollingBackups.class);
    private static final String EXTENSION = ".zip";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT);

    private final String storeId;
    private final Path folder;
    private final BackupRule rule;
    private final Clock clock;

    private RollingBackups(String storeId, Path folder, BackupRule rule, Clock clock) {
        this.storeId = storeId;
        this.folder = folder;
        this.rule = rule;
        this.clock = clock;
    }

    public static RollingBackups of(Path store, String storeId, Clock clock) {
        BackupSettings settings = BackupSettings.of(store);
        return new RollingBackups(storeId, settings.folder(store), settings.rule(), clock);
    }

    /** A whole backup. */
    public record Kept(Path file, BackupManifest manifest) {

        /** Puts the saved store into an empty folder. */
        public void unpack(Path place) throws IOException {
            Optional<Sentence> fault = BackupFile.unpack(file, place);
            if (fault.isPresent()) {
                throw new NoSuchFileException(file.toString(), null, fault.get().in(Locale.ROOT));
            }
        }
    }

    public Path folder() {
        return folder;
    }

    /** The backups of this store in the folder, latest first. */
    public List<Kept> all() throws IOException {
        List<Kept> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(file -> file.toString().endsWith(EXTENSION)).toList()) {
                    BackupFile.manifest(file).filter(manifest -> manifest.storeId().equals(storeId))
                            .ifPresent(manifest -> found.add(new Kept(file, manifest)));
                }
            }
        }
        found.sort(Comparator.comparing((Kept backup) -> backup.manifest().taken())
                .thenComparing(backup -> backup.manifest().transaction()).reversed());
        return found;
    }

    /** The name of a backup that is made now. */
    public static String name(String storeTitle, Clock clock) {
        return readable(storeTitle, FILE_NAMES) + "-" + clock.instant().atZone(ZoneId.systemDefault()).format(NAME)
                + EXTENSION;
    }

    /** Where the system's locale has no letters for the title, no file can be called by it. */
    static String readable(String title, Charset fileNames) {
        String readable = title.replaceAll("[^\\p{L}\\p{N}]+", "_");
        return fileNames.newEncoder().canEncode(readable) ? readable.substring(0, Math.min(40, readable.length())) : NAMELESS;
    }

    /** Makes a backup if one is due and removes those that are no longer needed. */
    public BackupResult makeIfDue(BackupWriter writer) {
        try {
            List<Kept> before = all();
            long transaction = writer.head().transaction();
            Optional<Map.Entry<Instant, Long>> newest =
                    before.stream().map(Kept::manifest).filter(manifest -> !Moments.isAhead(manifest.taken(), clock.instant())).findFirst()
                            .map(manifest -> Map.entry(manifest.taken(), manifest.transaction()));
            if (!rule.isDue(newest, transaction, clock.instant())) {
                return new BackupResult.NotDue();
            }
            removeUnfinished();
            BackupResult result = writer.write(free(writer.title()));
            if (result instanceof BackupResult.Made) {
                thinOut();
            }
            return result;
        } catch (IOException e) {
            return new BackupResult.Failed(MESSAGES.sentence("unwritable", folder.toString(), String.valueOf(e.getMessage())));
        } catch (StoreFailure e) {
            return new BackupResult.Failed(MESSAGES.sentence("impossible", folder.toString(), e.sentence()));
        }
    }

    /** Where the clock was set back, or two are made within a second, the name may be taken. */
    private Path free(String title) {
        Path file = folder.resolve(name(title, clock));
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name(title, clock).replace(EXTENSION, "-" + i + EXTENSION));
        }
        return file;
    }

    private void thinOut() throws IOException {
        List<Kept> all = all();
        Set<Instant> superfluous =
                rule.superfluous(all.stream().map(backup -> backup.manifest().taken()).collect(Collectors.toSet()), clock.instant(),
                        ZoneId.systemDefault());
        for (Kept backup : all) {
            if (superfluous.contains(backup.manifest().taken())) {
                Files.delete(backup.file());
            }
        }
    }

    /** What an earlier process did not finish. Whoever makes a backup holds the store, so there is nobody else at work here. */
    private void removeUnfinished() throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(file -> file.toString().endsWith(StoreFolder.UNFINISHED)).toList()) {
                    FileTree.delete(file);
                }
            }
        }
    }
}
