package org.rashinban.core.kpi;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rashinban.model.Effect;
import org.rashinban.model.EffectKind;
import org.rashinban.model.Kpi;
import org.rashinban.model.ProgressReport;
import org.rashinban.model.Verification;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalSpan;

/**
 * The value of a KPI that adds up effects: the verified ones of its kind that belong to the element of the KPI or below,
 * each counted once.
 */
final class EffectValues {

    private static final Set<EffectKind> ADDITIVE = EnumSet.of(
            EffectKind.COUNT, EffectKind.HOURS_SAVED, EffectKind.HOURS_USED, EffectKind.MONEY_SAVED, EffectKind.PERSONS);

    private EffectValues() {
    }

    static Value in(Kpi kpi, FiscalSpan span) {
        EffectKind kind = kpi.getEffectKind();
        if (kind == null || !ADDITIVE.contains(kind)) {
            return Value.undefined("effectsDoNotAdd");
        }
        List<Effect> effects = countedOnce(reported(kpi).stream().flatMap(report -> report.getEffects().stream())
                .filter(effect -> effect.getKind() == kind && effect.getVerification() == Verification.VERIFIED)
                .filter(effect -> effect.getAmount() != null && effect.getPeriod() != null && span.contains(effect.getPeriod()))
                .toList());
        if (effects.isEmpty()) {
            return Value.unknown("noEffect");
        }
        if (effects.stream().map(Effect::getUnit).filter(Objects::nonNull).distinct().count() > 1) {
            return Value.undefined("effectUnitsDiffer");
        }
        List<Amount> amounts = effects.stream().map(Effect::getAmount).toList();
        return new Value.Known(Amounts.sum(amounts), Coverage.FULL, span.last().orElseThrow());
    }

    /** One effect told in several reports counts once; of a total and its parts, the total. */
    private static List<Effect> countedOnce(List<Effect> effects) {
        Set<Effect> once = effects.stream().map(effect -> original(effect, effects)).collect(Collectors.toCollection(LinkedHashSet::new));
        return once.stream().filter(effect -> wholes(effect).noneMatch(once::contains)).toList();
    }

    /** The end of the references; of effects that refer to each other in a circle, the one that comes first. */
    private static Effect original(Effect effect, List<Effect> among) {
        List<Effect> references = chain(effect, Effect::getSameAs).filter(among::contains).toList();
        Effect end = references.getLast();
        if (end.getSameAs() == null) {
            return end;
        }
        List<Effect> circle = chain(end, Effect::getSameAs).toList();
        return circle.contains(circle.getLast().getSameAs()) ? among.stream().filter(circle::contains).findFirst().orElse(end) : end;
    }

    private static Stream<Effect> wholes(Effect effect) {
        return chain(effect, Effect::getPartOf).skip(1);
    }

    /** Ends at an effect that was seen already: references typed by people may run in a circle. */
    private static Stream<Effect> chain(Effect start, UnaryOperator<Effect> next) {
        Set<Effect> seen = new LinkedHashSet<>();
        Effect at = start;
        while (at != null && seen.add(at)) {
            at = next.apply(at);
        }
        return seen.stream();
    }

    private static Set<ProgressReport> reported(Kpi kpi) {
        EObject scope = kpi.eContainer();
        Iterable<EObject> all = EcoreUtil.getRootContainer(kpi)::eAllContents;
        return StreamSupport.stream(all.spliterator(), false)
                .filter(ProgressReport.class::isInstance).map(ProgressReport.class::cast)
                .filter(report -> EcoreUtil.isAncestor(scope, report)
                        || report.getElements().stream().anyMatch(element -> EcoreUtil.isAncestor(scope, element)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
