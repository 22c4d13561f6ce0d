package org.rashinban.exchange.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

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

    /** @param progress is told the name of each file before it is read */
    public Collected collect(List<ReturnedFile> files, Consumer<String> progress) {
        List<Collected.ReceivedFile> received = new ArrayList<>();
        List<Collected.RefusedFile> refused = new ArrayList<>();
        List<CollectedRow> rows = new ArrayList<>();
        int read = 0;
        for (ReturnedFile file : files) {
            progress.accept(file.name());
            if (++read > Limits.FILES) {
                refused.add(new Collected.RefusedFile(file.name(), Texts.CATALOGUE.sentence("refused.many", Limits.FILES)));
                break;
            }
            try {
                read(file, received, refused, rows);
            } catch (RuntimeException e) {
                // What one file meets must not keep the others from being read.
                refused.add(new Collected.RefusedFile(file.name(),
                        Texts.CATALOGUE.sentence("refused.fault", e.getClass().getSimpleName()), Optional.of(e)));
            }
        }
        return new Collected(enquiry, received, refused, Agreement.of(rows));
    }

    private void read(ReturnedFile file, List<Collected.ReceivedFile> received, List<Collected.RefusedFile> refused,
            List<CollectedRow> rows) {
        switch (BookReader.read(file.path())) {
            case BookReading.Refused refusal -> refused.add(new Collected.RefusedFile(file.name(), refusal.why()));
            case BookReading.Read book -> {
                FileCollecting one = new FileCollecting(file.name(), book.book(), match);
                if (one.isForm()) {
                    take(file.name(), book.sha256(), one, received, rows);
                } else {
                    refused.add(new Collected.RefusedFile(file.name(), Texts.CATALOGUE.sentence("refused.noForm")));
                }
            }
        }
    }

    private static void take(String file, String sha256, FileCollecting one, List<Collected.ReceivedFile> received,
            List<CollectedRow> rows) {
        switch (one.form()) {
            case FormMatch.Form.Foreign foreign -> {
                received.add(new Collected.ReceivedFile(file, sha256, Optional.empty(), List.of(foreign.why()), false));
                rows.addAll(one.foreign(foreign.why()));
            }
            case FormMatch.Form.Known known -> {
                List<Sentence> notes = new ArrayList<>();
                Optional<Reply> before = known.form().getReplies().stream().filter(reply -> sha256.equals(reply.getSha256())).findFirst();
                before.ifPresent(reply -> notes.add(Texts.CATALOGUE.sentence("file.again", reply.getReceivedOn())));
                Origin origin = one.origin(Optional.ofNullable(known.form().getChecksum()));
                if (origin == Origin.EARLIER) {
                    notes.add(Texts.CATALOGUE.sentence("file.earlier"));
                }
                if (one.issued().rows().isEmpty()) {
                    notes.add(Texts.CATALOGUE.sentence("file.identityLost"));
                }
                List<CollectedRow> said = one.of(known.form(), origin, before.isPresent());
                boolean unanswered = one.isUnsaved() && said.stream().noneMatch(CollectedRow::touched);
                if (unanswered) {
                    notes.add(Texts.CATALOGUE.sentence("file.unsaved"));
                }
                received.add(new Collected.ReceivedFile(file, sha256, Optional.of(known.form()), notes, !unanswered));
                rows.addAll(said);
            }
        }
    }
}
