package org.rashinban.store.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.rashinban.model.text.Catalogue;
import org.rashinban.store.engine.Engine;
import org.rashinban.store.failure.StoreFailure;
import org.rashinban.store.failure.StoreFailure.Kind;
import org.rashinban.store.folder.FileTree;
import org.rashinban.store.folder.StoreDescriptor;
import org.rashinban.store.folder.StoreFolder;
import org.rashinban.store.history.TransactionReader;

/**
 * Makes backups of an open store while it is used. A backup is one zip file: the store as it would lie in its folder, and the manifest. It
 * is written under another name and moved into place when it is whole, so what is interrupted never looks like a backup.
 */
public final class BackupWriter {

    private static final Catalogue MESSAGES = Catalogue.of(BackupWriter.class);

    private final StoreDescriptor descriptor;
    private final Engine engine;
    private final Clock clock;

    public BackupWriter(StoreDescriptor descriptor, Engine engine, Clock clock) {
        this.descriptor = descriptor;
        this.engine = engine;
        this.clock = clock;
    }

    /** The last transaction of the store and its hash. */
    record Head(long transaction, String hash) {
    }

    String title() {
        return descriptor.title();
    }

    Head head() {
        return engine.transact(connection -> {
            TransactionReader reader = new TransactionReader(connection);
            long last = reader.last();
            return new Head(last, reader.header(last).hash());
        });
    }

    /** @param target the file to be made; it must not exist yet */
    public BackupResult write(Path target) {
        return write(target, () -> false);
    }

    /**
     * The same for somebody who may think better of it.
     *
     * @param givenUp is asked between two files
     */
    public BackupResult write(Path target, BooleanSupplier givenUp) {
        if (Files.exists(target)) {
            return new BackupResult.Failed(MESSAGES.sentence("exists", target.toString()));
        }
        Path draft = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + StoreFolder.UNFINISHED);
        Path copy = draft.resolveSibling(draft.getFileName() + "." + StoreFolder.DATABASE + StoreFolder.UNFINISHED);
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            Optional<BackupManifest> manifest;
            try {
                Head head = head();
                Files.createDirectory(copy);
                engine.backup(copy);
                descriptor.write(copy);
                manifest = pack(copy, draft, head, givenUp);
                if (manifest.isPresent()) {
                    FileTree.force(draft);
                    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
                }
            } finally {
                FileTree.delete(copy);
                Files.deleteIfExists(draft);
            }
            return manifest.<BackupResult>map(made -> new BackupResult.Made(target, made)).orElseGet(BackupResult.GivenUp::new);
        } catch (IOException e) {
            return new BackupResult.Failed(MESSAGES.sentence("unwritable", target.toString(), reason(e)));
        } catch (StoreFailure e) {
            return new BackupResult.Failed(e.kind() == Kind.STORAGE
                    ? MESSAGES.sentence("unwritable", target.toString(), String.valueOf(e.getCause().getMessage()))
                    : MESSAGES.sentence("impossible", descriptor.title(), e.sentence()));
        }
    }

    /** Empty if it was given up. */
    private Optional<BackupManifest> pack(Path copy, Path draft, Head head, BooleanSupplier givenUp) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16);
                ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Path each : FileTree.files(copy)) {
                if (givenUp.getAsBoolean()) {
                    return Optional.empty();
                }
                String name = copy.relativize(each).toString().replace('\\', '/');
                zip.putNextEntry(new ZipEntry(name));
                hashes.put(name, pack(each, zip));
                zip.closeEntry();
            }
            BackupManifest manifest = new BackupManifest(descriptor.id(), descriptor.title(), descriptor.format(), descriptor.encrypted(),
                    clock.instant().truncatedTo(ChronoUnit.SECONDS), head.transaction(), head.hash(), descriptor.line(), hashes);
            zip.putNextEntry(new ZipEntry(BackupManifest.NAME));
            zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            return Optional.of(manifest);
        }
    }

    private static String pack(Path file, OutputStream zip) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = Files.newInputStream(file)) {
            in.transferTo(new DigestOutputStream(zip, digest));
        }
        return Sha256.hex(digest);
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
