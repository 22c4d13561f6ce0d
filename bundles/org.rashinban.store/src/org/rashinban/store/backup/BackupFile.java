package org.rashinban.store.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.rashinban.model.text.Catalogue;
import org.rashinban.model.text.Sentence;

/** Reads backups. */
final class BackupFile {

    private static final Catalogue MESSAGES = Catalogue.of(BackupFile.class);

    private BackupFile() {
    }

    /** Empty if the file is no backup that can be read. */
    static Optional<BackupManifest> manifest(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return manifest(zip);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<BackupManifest> manifest(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(BackupManifest.NAME);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return BackupManifest.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /**
     * Puts the files of a backup into a folder and checks each of them.
     *
     * @return what is wrong with the backup; empty if it is whole
     * @throws IOException if the folder cannot be written
     */
    static Optional<Sentence> unpack(Path file, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            Optional<BackupManifest> manifest = manifest(zip);
            if (manifest.isEmpty()) {
                return Optional.of(MESSAGES.sentence("noBackup", file.toString()));
            }
            Set<String> missing = new HashSet<>(manifest.get().files().keySet());
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().equals(BackupManifest.NAME)) {
                    continue;
                }
                String stated = manifest.get().files().get(entry.getName());
                if (stated == null || !stated.equals(unpack(zip, entry, folder))) {
                    return Optional.of(MESSAGES.sentence("altered", file.toString(), entry.getName()));
                }
                missing.remove(entry.getName());
            }
            return missing.stream().sorted().findFirst().map(name -> MESSAGES.sentence("incomplete", file.toString(), name));
        } catch (ZipException | EOFException e) {
            return Optional.of(MESSAGES.sentence("noBackup", file.toString()));
        }
    }

    private static String unpack(ZipFile zip, ZipEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            return "";
        }
        Files.createDirectories(target.getParent());
        MessageDigest digest = Sha256.digest();
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = new DigestOutputStream(Files.newOutputStream(target), digest)) {
            in.transferTo(out);
        }
        return Sha256.hex(digest);
    }
}
