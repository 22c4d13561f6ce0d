package org.rashinban.exchange.reply;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.rashinban.model.Enquiry;
import org.rashinban.model.Reply;
import org.rashinban.model.text.Sentence;

/**
 * Reads the forms that came back from an enquiry and says of every row what it would change. It changes nothing itself. The actuals of the KPIs
 * asked about have to be loaded.
 */
public final class Collecting {

    private final Enquiry enquiry;
    private final FormMatch match;

    /** @param store identifier of the store that issued the forms */
    public Collecting(String store, Enquiry enquiry) {
        this.enquiry = enquiry;
        match = new FormMatch(store, enquiry);
    }

    /** The file itself, or what may be forms in a folder, by name. Notes that Excel keeps beside an open file are passed over. */
    public static List<Path> files(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> all = Files.list(place)) {
            return all.filter(Files::isRegularFile).filter(file -> !name(file).startsWith("~$") && !name(file).startsWith("."))
                    .filter(file -> !name(file).toLowerCase(Locale.ROOT).matches("desktop\\.ini|thumbs\\.db"))
                    .sorted(Comparator.comparing(Collecting::name)).toList();
        }
    }

    /** @param progress is told the name of each file before it is read */
    public Collected collect(List<Path> files, Consumer<String> progress) {
        List<Collected.ReceivedFile> received = new ArrayList<>();
        List<Collected.RefusedFile> refused = new ArrayList<>();
        List<CollectedRow> rows = new ArrayList<>();
        for (Path file : files) {
            progress.accept(name(file));
            switch (BookReader.read(file)) {
                case BookReading.Refused refusal -> refused.add(new Collected.RefusedFile(name(file), refusal.why()));
                case BookReading.Read read -> {
                    FileCollecting one = new FileCollecting(name(file), read.book(), match);
                    if (one.isForm()) {
                        take(name(file), read.sha256(), one, received, rows);
                    } else {
                        refused.add(new Collected.RefusedFile(name(file), Texts.CATALOGUE.sentence("refused.noForm")));
                    }
                }
            }
        }
        return new Collected(enquiry, received, refused, Agreement.of(rows));
    }

    private static void take(String file, String sha256, FileCollecting one, List<Collected.ReceivedFile> received,
            List<CollectedRow> rows) {
        switch (one.form()) {
            case FormMatch.Form.Foreign foreign -> {
                received.add(new Collected.ReceivedFile(file, sha256, Optional.empty(), List.of(foreign.why())));
                rows.addAll(one.foreign(foreign.why()));
            }
            case FormMatch.Form.Known known -> {
                List<Sentence> notes = new ArrayList<>();
                Optional<Reply> before = known.form().getReplies().stream().filter(reply -> sha256.equals(reply.getSha256())).findFirst();
                before.ifPresent(reply -> notes.add(Texts.CATALOGUE.sentence("file.again", reply.getReceivedOn())));
                if (one.issued().rows().isEmpty()) {
                    notes.add(Texts.CATALOGUE.sentence("file.identityLost"));
                }
                received.add(new Collected.ReceivedFile(file, sha256, Optional.of(known.form()), notes));
                rows.addAll(one.of(known.form(), Optional.ofNullable(known.form().getChecksum()), before.isPresent()));
            }
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
