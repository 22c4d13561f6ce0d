package org.rashinban.core.effect;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.rashinban.core.tree.Contents;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Effect;
import org.rashinban.model.EffectKind;
import org.rashinban.model.Verification;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.label.Labels;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.text.Sentence;

/**
 * Decides which effects add up.
 *
 * <p>An effect told several times counts once. A part gives way to its total only where that total is in the same sum: of
 * a total over two years the parts of each year count instead. Verified and expected effects are never in one sum, so an
 * expectation and what came of it stand side by side.
 */
final class EffectSorting {

    static final Set<EffectKind> ADDITIVE = EnumSet.of(
            EffectKind.COUNT, EffectKind.HOURS_SAVED, EffectKind.HOURS_USED, EffectKind.MONEY_SAVED, EffectKind.PERSONS);
    private static final Set<Qualifier> NO_AMOUNT_OF_THE_YEAR = EnumSet.of(Qualifier.PEAK, Qualifier.AVERAGE, Qualifier.CUMULATIVE);

    /** What can be in one sum, units aside. */
    private record Account(FiscalSpan time, EffectKind kind, Verification verification) {
    }

    /** One statement of fact, of which there may be several tellings. */
    private record Fact(Set<Effect> roots, EffectKind kind, Verification verification) {
    }

    private final Map<Effect, Sentence> listed = new LinkedHashMap<>();
    private final Map<Effect, Account> counted = new LinkedHashMap<>();
    private final Map<Fact, Effect> chosen = new HashMap<>();

    private EffectSorting() {
    }

    /** @param time what is added up together: the fiscal year of the effect, or all of a span */
    static EffectSorting of(List<Effect> effects, Function<Effect, Optional<FiscalSpan>> time) {
        EffectSorting sorting = new EffectSorting();
        Map<Effect, Account> candidates = sorting.told(sorting.additive(effects, time));
        candidates.forEach((effect, account) -> sorting.total(effect, account, candidates).ifPresentOrElse(
                whole -> sorting.listed.put(effect, said("part", Names.within(whole))),
                () -> sorting.counted.put(effect, account)));
        return sorting;
    }

    /** Those that add up, in the order given. */
    List<Effect> counted() {
        return List.copyOf(counted.keySet());
    }

    /** All others. */
    List<ListedEffect> listed(List<Effect> order) {
        return order.stream().filter(listed::containsKey).map(effect -> new ListedEffect(effect, listed.get(effect))).toList();
    }

    private Map<Effect, Account> additive(List<Effect> effects, Function<Effect, Optional<FiscalSpan>> time) {
        Map<Effect, Account> additive = new LinkedHashMap<>();
        for (Effect effect : effects) {
            Optional<Sentence> obstacle = obstacle(effect, time);
            if (obstacle.isPresent()) {
                listed.put(effect, obstacle.get());
            } else {
                additive.put(effect, new Account(time.apply(effect).orElseThrow(), effect.getKind(), effect.getVerification()));
            }
        }
        return additive;
    }

    private static Optional<Sentence> obstacle(Effect effect, Function<Effect, Optional<FiscalSpan>> time) {
        if (!ADDITIVE.contains(effect.getKind())) {
            return Optional.of(said("kind", Labels.of(effect.getKind())));
        }
        Amount amount = effect.getAmount();
        if (amount == null) {
            return Optional.of(said("noAmount"));
        }
        return NO_AMOUNT_OF_THE_YEAR.stream().filter(amount::is).findFirst().map(qualifier -> said("qualifier", qualifier))
                .or(() -> time.apply(effect).isPresent() ? Optional.empty() : Optional.of(said("noYear")));
    }

    /** Of several tellings the one that the others refer to, if it is here, else the first. */
    private Map<Effect, Account> told(Map<Effect, Account> additive) {
        Map<Fact, List<Effect>> tellings = new LinkedHashMap<>();
        additive.keySet().forEach(effect -> tellings.computeIfAbsent(fact(effect), fact -> new ArrayList<>()).add(effect));
        tellings.forEach((fact, effects) -> chosen.put(fact,
                effects.stream().filter(fact.roots()::contains).findFirst().orElse(effects.getFirst())));
        Map<Effect, Account> once = new LinkedHashMap<>(additive);
        once.keySet().removeIf(effect -> chosen.get(fact(effect)) != effect);
        additive.keySet().stream().filter(effect -> !once.containsKey(effect))
                .forEach(effect -> listed.put(effect, said("same", Names.within(chosen.get(fact(effect))))));
        return once;
    }

    private static Fact fact(Effect effect) {
        return new Fact(roots(effect), effect.getKind(), effect.getVerification());
    }

    /** The end of the references; of a circle, which has none, all of it. */
    private static Set<Effect> roots(Effect effect) {
        List<Effect> chain = List.copyOf(Contents.chain(effect, Effect::getSameAs));
        Effect back = chain.getLast().getSameAs();
        return back == null ? Set.of(chain.getLast()) : Set.copyOf(chain.subList(chain.indexOf(back), chain.size()));
    }

    /** The counted total that holds the part, which may be another telling of the one that the part refers to. */
    private Optional<Effect> total(Effect part, Account account, Map<Effect, Account> candidates) {
        return Contents.chain(part, Effect::getPartOf).stream().filter(whole -> !Contents.chain(whole, Effect::getPartOf).contains(part))
                .map(whole -> chosen.getOrDefault(fact(whole), whole))
                .filter(whole -> account.equals(candidates.get(whole))).findFirst();
    }

    private static Sentence said(String key, Object... args) {
        return Texts.CATALOGUE.sentence("listed." + key, args);
    }
}
