package org.rashinban.exchange.reply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.rashinban.core.enquiry.Answer;
import org.rashinban.core.enquiry.AnswerText;
import org.rashinban.core.enquiry.Basis;
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
            if (row.canBeAccepted() && (row.withdraws() || row.reply().isStated())) {
                AskedValue asked = row.asked().orElseThrow();
                said.computeIfAbsent(new Question(asked.getKpi(), asked.getPeriod()), any -> new ArrayList<>()).add(i);
            }
        }
        List<CollectedRow> agreed = new ArrayList<>(rows);
        said.values().stream().filter(places -> places.size() > 1)
                .forEach(places -> settle(agreed, places.stream().sorted(Comparator.comparing(at -> isDoubtful(rows.get(at)))).toList()));
        return agreed;
    }

    /** Of those that say the same, one that contradicts nothing stands for all. */
    private static boolean isDoubtful(CollectedRow row) {
        return row.outcome() == Outcome.CONFLICTING;
    }

    private static void settle(List<CollectedRow> rows, List<Integer> places) {
        CollectedRow first = rows.get(places.getFirst());
        boolean same = places.stream().map(rows::get).allMatch(row -> row.after().value().equals(first.after().value()));
        if (same) {
            agree(rows, places);
            return;
        }
        for (int place : places) {
            CollectedRow row = rows.get(place);
            CollectedRow other =
                    rows.get(places.stream().filter(any -> !rows.get(any).after().value().equals(row.after().value())).findFirst()
                            .orElse(place));
            rows.set(place, row.judged(new Judgement(Outcome.CONFLICTING, Texts.CATALOGUE.sentence("disputed", other.file(), other.cell(),
                    AnswerText.of(row.asked().orElseThrow().getKpi(), other.after())), row.withdraws()), true));
        }
    }

    /** Whoever has words to add says those of all before as well, because what is taken over last stays. */
    private static void agree(List<CollectedRow> rows, List<Integer> places) {
        CollectedRow first = rows.get(places.getFirst());
        Answer all = first.reply();
        for (int place : places.subList(1, places.size())) {
            CollectedRow row = rows.get(place);
            Answer joined = row.reply().withNote(Basis.joined(all.note(), row.reply().note()))
                    .withEvidence(Basis.joined(all.evidence(), row.reply().evidence()));
            boolean adds = !joined.note().equals(all.note()) || !joined.evidence().equals(all.evidence());
            rows.set(place, adds ? row.saying(joined)
                    : row.judged(judgement(Outcome.UNCHANGED, "agreed", first.file(), first.cell()), false));
            all = joined;
        }
    }

    private static Judgement judgement(Outcome outcome, String key, Object... args) {
        return new Judgement(outcome, Texts.CATALOGUE.sentence(key, args));
    }
}
