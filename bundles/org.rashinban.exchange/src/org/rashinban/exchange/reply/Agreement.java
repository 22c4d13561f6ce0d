package org.rashinban.exchange.reply;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.enquiry.AnswerText;
import org.rashinban.core.enquiry.Judgement;
import org.rashinban.core.enquiry.Outcome;
import org.rashinban.core.enquiry.Question;
import org.rashinban.model.AskedValue;

/** Sets the replies about one value beside one another: those of several owners, and several copies of one form. */
final class Agreement {

    private Agreement() {
    }

    static List<CollectedRow> of(List<CollectedRow> rows) {
        Map<Question, List<Integer>> said = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            CollectedRow row = rows.get(i);
            if (row.canBeAccepted() && row.reply().isStated()) {
                AskedValue asked = row.asked().orElseThrow();
                said.computeIfAbsent(new Question(asked.getKpi(), asked.getPeriod()), any -> new ArrayList<>()).add(i);
            }
        }
        List<CollectedRow> agreed = new ArrayList<>(rows);
        said.values().stream().filter(places -> places.size() > 1).forEach(places -> settle(agreed, places));
        return agreed;
    }

    private static void settle(List<CollectedRow> rows, List<Integer> places) {
        CollectedRow first = rows.get(places.getFirst());
        boolean same = places.stream().map(rows::get).allMatch(row -> row.after().value().equals(first.after().value()));
        for (int place : places) {
            CollectedRow row = rows.get(place);
            CollectedRow other = place == places.getFirst() ? rows.get(places.get(1)) : first;
            if (!same) {
                rows.set(place, row.judged(judgement(Outcome.CONFLICTING, "disputed", other.file(), other.cell(),
                        AnswerText.of(row.asked().orElseThrow().getKpi(), other.after())), true));
            } else if (place != places.getFirst()) {
                rows.set(place, addsWords(row, first) ? row.saying(joined(first.reply(), row.reply()))
                        : row.judged(judgement(Outcome.UNCHANGED, "agreed", first.file(), first.cell()), false));
            }
        }
    }

    private static boolean addsWords(CollectedRow row, CollectedRow first) {
        return !row.reply().note().equals(first.reply().note()) && row.reply().note().isPresent()
                || !row.reply().evidence().equals(first.reply().evidence()) && row.reply().evidence().isPresent();
    }

    private static Answer joined(Answer first, Answer second) {
        return new Answer(second.amount(), second.numerator(), second.denominator(), second.text(), second.doneOn(), second.absence(),
                second.components(), joined(first.note(), second.note()), joined(first.evidence(), second.evidence()));
    }

    private static Optional<String> joined(Optional<String> one, Optional<String> other) {
        return Stream.of(one.orElse(null), other.orElse(null)).filter(Objects::nonNull).distinct()
                .reduce((first, second) -> first + "\n" + second);
    }

    private static Judgement judgement(Outcome outcome, String key, Object... args) {
        return new Judgement(outcome, Texts.CATALOGUE.sentence(key, args));
    }
}
