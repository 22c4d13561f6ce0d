package org.rashinban.cli.plan;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.rashinban.cli.CommandFailure;
import org.rashinban.core.document.DocumentPart;

/**
 * The texts that are to be taken in.
 *
 * @param name of the file or folder
 * @param sha256 of all the texts one after the other
 */
record ImportFiles(String name, List<DocumentPart> parts, String sha256) {

    static ImportFiles read(Path path) {
        try {
            List<Path> files = List.of(path);
            if (Files.isDirectory(path)) {
                try (Stream<Path> all = Files.list(path)) {
                    files = all.filter(file -> file.getFileName().toString().matches(".*\\.ya?ml")).sorted().toList();
                }
            }
            if (files.isEmpty()) {
                throw CommandFailure.refused(Texts.CATALOGUE.sentence("import.nothing", path.toString()));
            }
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<DocumentPart> parts = new ArrayList<>();
            for (Path file : files) {
                byte[] bytes = Files.readAllBytes(file);
                digest.update(bytes);
                parts.add(DocumentPart.features(file.toString(), text(file, bytes)));
            }
            return new ImportFiles(path.getFileName().toString(), parts, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw CommandFailure.refused(Texts.CATALOGUE.sentence("file.unusable", path.toString()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw CommandFailure.refused(Texts.CATALOGUE.sentence("import.encoding", file.toString()));
        }
    }
}
