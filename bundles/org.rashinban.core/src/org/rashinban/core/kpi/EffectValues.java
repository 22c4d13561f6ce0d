package org.rashinban.core.kpi;

import java.util.List;

import org.rashinban.core.effect.EffectLedger;
import org.rashinban.model.Effect;
import org.rashinban.model.EffectKind;
import org.rashinban.model.Kpi;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.text.TextNormalizer;

/** The value of a KPI that adds up effects: those that the ledger counts for the element of the KPI or below. */
final class EffectValues {

    private EffectValues() {
    }

    static Value in(Kpi kpi, FiscalSpan span) {
        EffectKind kind = kpi.getEffectKind();
        if (kind == null || !EffectLedger.addsUp(kind)) {
            return Value.undefined("effectsDoNotAdd");
        }
        List<Effect> effects = EffectLedger.counted(kpi.eContainer(), kind, span);
        if (effects.isEmpty()) {
            return Value.unknown("noEffect");
        }
        if (effects.stream().map(Effect::getUnit).filter(unit -> unit != null).map(TextNormalizer::searchKey).distinct().count() > 1) {
            return Value.undefined("effectUnitsDiffer");
        }
        return new Value.Known(EffectLedger.sum(kind, effects.stream().map(Effect::getAmount).toList()), Coverage.FULL,
                span.last().orElseThrow());
    }
}
