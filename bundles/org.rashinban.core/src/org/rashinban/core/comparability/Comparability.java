package org.rashinban.core.comparability;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rashinban.core.kpi.Kpis;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Accumulation;
import org.rashinban.model.Kpi;
import org.rashinban.model.label.Labels;
import org.rashinban.model.text.Sentence;
import org.rashinban.model.text.TextNormalizer;

/**
 * Whether numbers of two indicators may be ranked or set against each other. They may if both measure the same thing: the name, the unit,
 * the way of adding up, and of rates also what they are a share of. An online rate by procedures and one by applications share
 * the unit and nearly the name, and yet say nothing about each other.
 */
public final class Comparability {

    private Comparability() {
    }

    /** Every reason why not; none for an indicator and itself. One that continues another may have been renamed. */
    public static List<Sentence> obstacles(Kpi one, Kpi other) {
        if (Kpis.root(one) == Kpis.root(other)) {
            return List.of();
        }
        boolean continued = continues(one, other) || continues(other, one);
        return obstacles(Measurand.of(one), Measurand.of(other), continued);
    }

    /** Every reason why not. */
    public static List<Sentence> obstacles(Measurand one, Measurand other) {
        return obstacles(one, other, false);
    }

    private static boolean continues(Kpi later, Kpi earlier) {
        return Contents.chain(later, Kpi::getContinues).contains(earlier);
    }

    private static List<Sentence> obstacles(Measurand one, Measurand other, boolean renamed) {
        List<Sentence> obstacles = new ArrayList<>();
        if (!renamed && !TextNormalizer.same(one.name(), other.name())) {
            obstacles.add(said("name", one.name(), other.name()));
        }
        if (!TextNormalizer.same(one.unit(), other.unit())) {
            obstacles.add(said("unit", shown(one.unit()), shown(other.unit())));
        }
        if (one.accumulation().isPresent() && other.accumulation().isPresent() && !one.accumulation().equals(other.accumulation())) {
            obstacles.add(said("counting", label(one.accumulation()), label(other.accumulation())));
        }
        if (one.rate() || other.rate()) {
            base(one, other).ifPresent(obstacles::add);
        }
        return obstacles;
    }

    /** Two rates whose bases nobody states may be of the same thing or not: that is not known, and so no ground to compare them. */
    private static Optional<Sentence> base(Measurand one, Measurand other) {
        if (one.base().isEmpty() || other.base().isEmpty()) {
            return Optional.of(said("baseUnknown", (one.base().isEmpty() ? one : other).name()));
        }
        return TextNormalizer.same(one.base().get(), other.base().get()) ? Optional.empty()
                : Optional.of(said("base", one.base().get(), other.base().get()));
    }

    private static Object label(Optional<Accumulation> accumulation) {
        return Labels.of(accumulation.orElseThrow());
    }

    private static Object shown(String unit) {
        return unit.isEmpty() ? said("none") : unit;
    }

    private static Sentence said(String key, Object... args) {
        return Texts.CATALOGUE.sentence(key, args);
    }
}
