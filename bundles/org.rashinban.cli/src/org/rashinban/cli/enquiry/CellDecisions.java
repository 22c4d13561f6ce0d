package org.rashinban.cli.enquiry;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rashinban.cli.CommandFailure;
import org.rashinban.cli.output.CsvText;
import org.rashinban.exchange.reply.Collected;
import org.rashinban.exchange.reply.Decision;
import org.rashinban.model.text.Sentence;
import org.rashinban.model.text.TextNormalizer;

/**
 * The list of cells as somebody has decided about it: the result of {@code collect --cells}, in which another word stands in the column
 * {@value #ACCEPTED}. Cells are known by their identifiers alone, so that lines may be sorted and left out, and columns changed.
 */
final class CellDecisions {

    static final String ID = "id";
    static final String ACCEPTED = "accepted";
    private static final String MARK = "\uFEFF";
    private static final Charset OF_WINDOWS = Charset.forName("windows-31j");
    private static final Set<String> YES = words("decisions.yes");
    private static final Set<String> NO = words("decisions.no");

    private final Set<String> chosen;

    private CellDecisions(Set<String> chosen) {
        this.chosen = chosen;
    }

    static CellDecisions read(Path file) {
        List<List<String>> lines = CsvText.lines(text(file));
        List<String> heads =
                lines.isEmpty() ? List.of() : lines.getFirst().stream().map(head -> head.strip().toLowerCase(Locale.ROOT)).toList();
        int id = heads.indexOf(ID);
        if (id < 0) {
            throw refused("decisions.heading", file.toString(), ID);
        }
        int accepted = heads.indexOf(ACCEPTED);
        Set<String> chosen = new HashSet<>();
        for (int at = 1; at < lines.size(); at++) {
            List<String> line = lines.get(at);
            boolean takes = accepted < 0 || takes(file, at + 1, accepted < line.size() ? line.get(accepted) : "");
            if (takes && id < line.size() && !line.get(id).isBlank()) {
                chosen.add(line.get(id).strip());
            }
        }
        return new CellDecisions(chosen);
    }

    private static boolean takes(Path file, int line, String word) {
        String said = TextNormalizer.searchKey(word.strip());
        if (!said.isEmpty() && !YES.contains(said) && !NO.contains(said)) {
            throw refused("decisions.word", file.toString(), line, word);
        }
        return YES.contains(said);
    }

    /** In whatever language they are. */
    private static Set<String> words(String key) {
        return Stream.of(Locale.ROOT, Locale.JAPANESE).flatMap(locale -> Stream.of(Texts.CATALOGUE.sentence(key).in(locale).split(" ")))
                .map(TextNormalizer::searchKey).collect(Collectors.toSet());
    }

    /** Spreadsheets of Japan save what they call CSV in the bytes of Windows. */
    private static String text(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw refused("in.missing", file.toString());
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, OF_WINDOWS);
        }
    }

    /** Refused if a cell was chosen that is not there any more as it was seen, or if what was chosen cannot stand. */
    Decision about(Collected collected) {
        EnquiryCells cells = new EnquiryCells(collected);
        Map<String, EnquiryCells.Cell> known = cells.byId();
        Optional<String> strange = chosen.stream().filter(id -> !known.containsKey(id)).sorted().findFirst();
        if (strange.isPresent()) {
            throw refused("decisions.unknown", strange.get());
        }
        Decision decision = (row, part) -> chosen.contains(cells.id(row, part));
        decision.objection(collected).ifPresent(why -> {
            throw CommandFailure.refused(why);
        });
        return decision;
    }

    private static CommandFailure refused(String key, Object... args) {
        Sentence why = Texts.CATALOGUE.sentence(key, args);
        return CommandFailure.refused(why);
    }
}
