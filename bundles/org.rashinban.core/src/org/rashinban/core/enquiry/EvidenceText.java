package org.rashinban.core.enquiry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rashinban.model.Actual;
import org.rashinban.model.Evidence;
import org.rashinban.model.EvidenceKind;
import org.rashinban.model.RashinbanFactory;

/** The evidence of a value as the lines of one cell. */
final class EvidenceText {

    private EvidenceText() {
    }

    static Optional<String> of(Actual actual) {
        return Answer.text(actual.getEvidence().stream().map(EvidenceText::line).filter(line -> !line.isEmpty())
                .distinct().collect(Collectors.joining("\n")));
    }

    private static String line(Evidence evidence) {
        return Stream.of(evidence.getTitle(), evidence.getLocation()).filter(text -> text != null && !text.isBlank()).distinct()
                .collect(Collectors.joining(" "));
    }

    /** Lines that are there already stay what they are. */
    static void enter(String text, Actual actual) {
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        actual.getEvidence().removeIf(evidence -> !lines.contains(line(evidence)));
        List<String> known = actual.getEvidence().stream().map(EvidenceText::line).toList();
        lines.stream().filter(line -> !known.contains(line)).forEach(line -> {
            Evidence evidence = RashinbanFactory.eINSTANCE.createEvidence();
            evidence.setId(UUID.randomUUID().toString());
            evidence.setKind(line.matches("(?i)https?://\\S+") ? EvidenceKind.LINK : EvidenceKind.FILE);
            evidence.setLocation(line);
            actual.getEvidence().add(evidence);
        });
    }
}
