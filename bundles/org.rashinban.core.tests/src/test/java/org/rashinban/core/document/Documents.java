package org.rashinban.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.rashinban.core.document.DocumentReading.Read;
import org.rashinban.core.document.DocumentReading.Refused;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanPackage;

/** Programs from texts; the files are called 1.yaml, 2.yaml, … */
final class Documents {

    private Documents() {
    }

    static Program read(String... texts) {
        DocumentReading reading = reading(texts);
        assertThat(reading).isInstanceOf(Read.class);
        return (Program) ((Read) reading).root();
    }

    static List<String> problems(String... texts) {
        DocumentReading reading = reading(texts);
        assertThat(reading).isInstanceOf(Refused.class);
        return ((Refused) reading).problems().stream().map(problem -> problem.in(Locale.ENGLISH)).toList();
    }

    static DocumentReading reading(String... texts) {
        return DocumentReader.read(RashinbanPackage.Literals.PROGRAM, "test", IntStream.range(0, texts.length)
                .mapToObj(i -> DocumentPart.features((i + 1) + ".yaml", texts[i])).toList());
    }
}
