package org.rashinban.exchange.reply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.rashinban.core.enquiry.Acceptance;
import org.rashinban.core.enquiry.Outcome;
import org.rashinban.model.AskedValue;
import org.rashinban.model.text.Sentence;

/** Takes what was collected over into the program, the rows that somebody chose. It lasts when the program is saved, in one transaction. */
public final class Accepting {

    private static final int LONGEST_REASON = 3_900;

    private final Collected collected;
    private final LocalDate today;

    public Accepting(Collected collected, LocalDate today) {
        this.collected = collected;
        this.today = today;
    }

    /** Which rows are taken over without being looked at one by one. */
    public enum Choice implements Predicate<CollectedRow> {

        NONE {
            @Override
            public boolean test(CollectedRow row) {
                return false;
            }
        },
        /** What is new or changed, contradicts nothing and is not hard to believe. */
        VALID {
            @Override
            public boolean test(CollectedRow row) {
                return row.canBeAccepted() && row.outcome() != Outcome.CONFLICTING && row.doubt().isEmpty();
            }
        },
        /**
         * Also what is hard to believe or contradicts something, if there is one readable answer; where replies contradict one another, or cells may have been moved,
         * nothing is chosen.
         */
        ALL {
            @Override
            public boolean test(CollectedRow row) {
                return row.canBeAccepted() && !row.disputed() && !row.judgement().alone();
            }
        }
    }

    /** The rows that were taken over. Every form that came back is noted with its file, also if nothing of it was. */
    public Set<CollectedRow> accept(Predicate<CollectedRow> chosen) {
        return accept(chosen, (row, part) -> true);
    }

    /** The rows of which at least one cell was taken over. The decision has to be free of objections. */
    public Set<CollectedRow> accept(Decision decision) {
        return accept(row -> row.cells().stream().flatMap(cell -> cell.part().stream()).anyMatch(part -> decision.takes(row, part)),
                decision);
    }

    private Set<CollectedRow> accept(Predicate<CollectedRow> chosen, Decision decision) {
        Acceptance acceptance = new Acceptance(today);
        Set<CollectedRow> accepted = new HashSet<>();
        Map<String, Integer> counts = new HashMap<>();
        collected.rows().stream().filter(CollectedRow::canBeAccepted).filter(chosen).forEach(row -> {
            AskedValue asked = row.asked().orElseThrow();
            if (row.withdraws()) {
                acceptance.withdraw(asked, row.reply(), part -> decision.takes(row, part));
            } else {
                acceptance.accept(asked, row.reply(), part -> decision.takes(row, part));
            }
            accepted.add(row);
            counts.merge(row.file(), 1, Integer::sum);
        });
        collected.rows().stream().filter(row -> row.touched() && !accepted.contains(row))
                .forEach(row -> row.asked().ifPresent(asked -> acceptance.agree(asked, row.reply())));
        collected.files().stream().filter(Collected.ReceivedFile::reply).forEach(file -> file.form().ifPresent(form -> acceptance.note(
                new Acceptance.Received(form, file.name(), file.sha256(), today), counts.getOrDefault(file.name(), 0))));
        return accepted;
    }

    private Sentence reason(List<Sentence> files, int told) {
        List<Sentence> named = new ArrayList<>(files.subList(0, told));
        if (told < files.size()) {
            named.add(Texts.CATALOGUE.sentence("reason.more", files.size() - told));
        }
        return Texts.CATALOGUE.sentence("reason", collected.enquiry().getName(), named);
    }

    /** For the history: the enquiry, and the files with their hashes as far as there is room; each reply holds its own in full. */
    public String reason(Locale locale) {
        List<Sentence> files = collected.files().stream().filter(Collected.ReceivedFile::reply)
                .map(file -> Texts.CATALOGUE.sentence("reason.file", file.name(), file.sha256())).toList();
        for (int told = files.size(); told > 0; told--) {
            String reason = reason(files, told).in(locale);
            if (reason.length() <= LONGEST_REASON) {
                return reason;
            }
        }
        return reason(files, 0).in(locale);
    }
}
