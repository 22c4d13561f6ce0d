package org.rashinban.core.template;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;
import org.rashinban.core.document.DocumentPart;
import org.rashinban.core.document.Problem;

/** Reads the texts of one template or scale; notes what is not there or no text. */
final class TemplateFiles {

    private final List<Problem> problems = new ArrayList<>();
    private final List<DocumentPart> parts = new ArrayList<>();

    void features(TemplateSource source, String path) {
        text(source, path).map(text -> DocumentPart.features(source.display(path), text)).ifPresent(parts::add);
    }

    void item(TemplateSource source, String path, EReference containment) {
        text(source, path).map(text -> DocumentPart.item(source.display(path), text, containment)).ifPresent(parts::add);
    }

    void refuse(String file, String key, Object... args) {
        problems.add(new Problem(file, 0, Texts.CATALOGUE.sentence(key, args)));
    }

    List<Problem> problems() {
        return problems;
    }

    List<DocumentPart> parts() {
        return parts;
    }

    private Optional<String> text(TemplateSource source, String path) {
        try {
            Optional<byte[]> bytes = source.read(path);
            if (bytes.isEmpty()) {
                refuse(source.display(path), "file.missing");
                return Optional.empty();
            }
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.get())).toString());
        } catch (CharacterCodingException e) {
            refuse(source.display(path), "file.encoding");
        } catch (IOException e) {
            refuse(source.display(path), "file.unreadable", String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }
}
