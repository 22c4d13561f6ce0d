package org.rashinban.core.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.model.Kpi;
import org.rashinban.model.Target;
import org.rashinban.model.TargetBasis;
import org.rashinban.model.TargetSort;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.AmountFormat;
import org.rashinban.model.label.Labels;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Sentence;

/** Compares what is aimed at, span by span. */
final class Targets {

    /** Two targets for one span stand side by side only if they count differently. */
    private record Slot(Optional<FiscalSpan> span, TargetBasis basis) {
    }

    private Targets() {
    }

    static List<Difference> differences(Kpi before, Kpi after) {
        Map<Slot, Target> old = bySlot(before);
        Map<Slot, Target> now = bySlot(after);
        Stream<Sentence> changed = now.entrySet().stream()
                .flatMap(entry -> changed(entry.getKey(), old.get(entry.getKey()), entry.getValue()).stream());
        Stream<Sentence> removed = old.entrySet().stream().filter(entry -> !now.containsKey(entry.getKey()))
                .map(entry -> said("target.removed", when(entry.getKey()), text(entry.getValue())));
        return Stream.concat(changed, removed).map(sentence -> new Difference(Difference.Kind.TARGETS, sentence)).toList();
    }

    private static Optional<Sentence> changed(Slot slot, Target old, Target now) {
        if (old == null) {
            return Optional.of(said("target.added", when(slot), text(now)));
        }
        return same(old, now) ? Optional.empty() : Optional.of(said("target.changed", when(slot), text(old), text(now)));
    }

    private static boolean same(Target old, Target now) {
        return old.getSort() == now.getSort() && Objects.equals(old.getAmount(), now.getAmount())
                && Objects.equals(old.getUpper(), now.getUpper()) && Objects.equals(old.getText(), now.getText())
                && Objects.equals(old.getDue(), now.getDue());
    }

    private static Localized when(Slot slot) {
        return slot.span().<Localized>map(span -> span).orElse(said("target.undated"));
    }

    /** The number as a reader of the plan sees it, else the words, else only what kind of target it is. */
    private static Localized text(Target target) {
        Optional<Localized> amount = Optional.ofNullable(target.getAmount()).map(some -> number(target, some));
        Optional<Localized> upper = Optional.ofNullable(target.getUpper()).map(some -> number(target, some));
        if (upper.isPresent()) {
            return said("target.range", amount.orElse(said("target.open")), upper.get());
        }
        boolean plain = target.getSort() == TargetSort.NUMBER || target.getSort() == TargetSort.TEXT;
        return amount.or(() -> Optional.ofNullable(target.getText()).map(words -> locale -> words))
                .<Localized>map(value -> plain ? value : said("target.sort", Labels.of(target.getSort()), value))
                .orElseGet(() -> target.getDue() == null ? Labels.of(target.getSort()) : said("target.due", target.getDue()));
    }

    private static Localized number(Target target, Amount amount) {
        String unit = Optional.ofNullable(target.getKpi().getUnit()).orElse("");
        return locale -> AmountFormat.format(amount, unit, locale);
    }

    private static Map<Slot, Target> bySlot(Kpi kpi) {
        Map<Slot, Target> slots = new LinkedHashMap<>();
        kpi.getTargets().forEach(target -> slots.putIfAbsent(new Slot(Optional.ofNullable(target.getSpan()), target.getBasis()), target));
        return slots;
    }

    private static Sentence said(String key, Object... args) {
        return Texts.CATALOGUE.sentence(key, args);
    }
}
