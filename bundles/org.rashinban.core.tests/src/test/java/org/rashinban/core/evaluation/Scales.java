package org.rashinban.core.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.rashinban.core.document.DocumentPart;
import org.rashinban.core.document.DocumentReader;
import org.rashinban.core.document.DocumentReading;
import org.rashinban.model.GradeScale;
import org.rashinban.model.RashinbanPackage;

/** The scales that are shipped, read from their files. */
public final class Scales {

    private Scales() {
    }

    public static GradeScale shipped(String id) {
        Path file = Path.of("..", "..", "templates", "scales", id + ".yaml");
        try {
            DocumentPart part = new DocumentPart(file.toString(), Files.readString(file), Optional.empty());
            DocumentReading reading = DocumentReader.read(RashinbanPackage.Literals.GRADE_SCALE, "scale/" + id, List.of(part));
            return (GradeScale) ((DocumentReading.Read) reading).root();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
