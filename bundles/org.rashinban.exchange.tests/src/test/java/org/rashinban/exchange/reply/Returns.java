package org.rashinban.exchange.reply;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.core.enquiry.Outcome;
import org.rashinban.exchange.Rounds;
import org.rashinban.model.Enquiry;

/** What came back from an enquiry of the tests, to be asked about. */
final class Returns {

    private final Collected collected;

    private Returns(Collected collected) {
        this.collected = collected;
    }

    static Returns of(Enquiry enquiry, Path... files) {
        return new Returns(new Collecting(Rounds.STORE, enquiry).collect(Stream.of(files).map(ReturnedFile::of).toList(), any -> {
        }));
    }

    Collected collected() {
        return collected;
    }

    /** The only row about a KPI. */
    CollectedRow about(String code) {
        List<CollectedRow> rows = collected.rows().stream().filter(row -> kpi(row).filter(code::equals).isPresent()).toList();
        if (rows.size() != 1) {
            throw new AssertionError(rows.size() + " rows about " + code + "; refused: " + collected.refused().stream()
                    .map(file -> file.why().in(Locale.JAPANESE)).toList());
        }
        return rows.getFirst();
    }

    static Optional<String> kpi(CollectedRow row) {
        return row.asked().map(asked -> asked.getKpi().getCode());
    }

    List<CollectedRow> rows(Outcome outcome) {
        return collected.rows().stream().filter(row -> row.outcome() == outcome).toList();
    }

    static String said(CollectedRow row) {
        return row.judgement().why().in(Locale.JAPANESE);
    }
}
