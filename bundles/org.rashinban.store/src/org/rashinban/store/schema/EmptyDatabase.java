package org.rashinban.store.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.rashinban.store.engine.DerbyEngine;
import org.rashinban.store.failure.StoreFailure;
import org.rashinban.store.failure.StoreFailure.Kind;

/**
 * A database with all tables and nothing in them. The build packs one; unpacking it takes a fraction of the time that creating some
 * hundred files of tables and indexes takes. Where none is packed, or one of other scripts, the tables are created.
 */
public final class EmptyDatabase {

    static final String RESOURCE = "empty.zip";
    private static final String FINGERPRINT = "fingerprint";

    private EmptyDatabase() {
    }

    /** @param key to encrypt with, else empty; what is packed is plain, and encrypting it later takes as long as creating it */
    public static DerbyEngine create(Path folder, String key) {
        if (key.isEmpty() && unpacked(EmptyDatabase.class.getResource(RESOURCE) == null ? InputStream.nullInputStream()
                : EmptyDatabase.class.getResourceAsStream(RESOURCE), folder)) {
            return DerbyEngine.open(folder, false, "");
        }
        DerbyEngine engine = DerbyEngine.open(folder, true, key);
        try {
            new Migrations(engine).migrate();
            return engine;
        } catch (StoreFailure e) {
            engine.close();
            throw e;
        }
    }

    /** @return false, and the folder is not there, if what is packed was not made by the scripts of this version */
    static boolean unpacked(InputStream packed, Path folder) {
        try (ZipInputStream zip = new ZipInputStream(packed)) {
            if (!fingerprint(zip).equals(Optional.of(Migrations.fingerprint()))) {
                return false;
            }
            Files.createDirectory(folder);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    write(zip.readAllBytes(), target);
                }
            }
            return true;
        } catch (IOException e) {
            throw new StoreFailure(Kind.STORAGE, e);
        }
    }

    /** Onto the disk: what the database never writes to it never forces there either. */
    private static void write(byte[] content, Path target) throws IOException {
        try (FileChannel file = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (ByteBuffer rest = ByteBuffer.wrap(content); rest.hasRemaining();) {
                file.write(rest);
            }
            file.force(false);
        }
    }

    private static Optional<String> fingerprint(ZipInputStream zip) throws IOException {
        ZipEntry first = zip.getNextEntry();
        return first != null && first.getName().equals(FINGERPRINT)
                ? Optional.of(new String(zip.readAllBytes(), StandardCharsets.US_ASCII))
                : Optional.empty();
    }

    /** Packs an empty database that is not open. */
    static void pack(Path folder, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out); Stream<Path> files = Files.walk(folder)) {
            add(zip, FINGERPRINT, Migrations.fingerprint().getBytes(StandardCharsets.US_ASCII));
            for (Path file : files.sorted().skip(1).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (Files.isDirectory(file)) {
                    add(zip, name + "/", new byte[0]);
                } else {
                    add(zip, name, Files.readAllBytes(file));
                }
            }
        }
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        // The same for every build of the same sources.
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    static boolean isCurrent(Path packed) {
        if (!Files.exists(packed)) {
            return false;
        }
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(packed))) {
            return fingerprint(zip).equals(Optional.of(Migrations.fingerprint()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
