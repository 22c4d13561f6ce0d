package org.rashinban.core.comparability;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.rashinban.model.Accumulation;
import org.rashinban.model.Effect;
import org.rashinban.model.EffectKind;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiValueType;
import org.rashinban.model.StatisticSeries;
import org.rashinban.model.text.TextNormalizer;

/**
 * What a number measures, wherever in a plan it stands.
 *
 * @param unit         empty for none
 * @param rate         whether it is a share of something
 * @param base         what it is a share of, as far as that is stated
 * @param accumulation how it adds up over time, as far as that is stated
 */
public record Measurand(String name, String unit, boolean rate, Optional<String> base, Optional<Accumulation> accumulation) {

    private static final Set<EffectKind> RATES = EnumSet.of(EffectKind.RATE, EffectKind.REDUCTION_RATE);
    private static final String PERCENT = "%";

    public static Measurand of(Kpi kpi) {
        String unit = text(kpi.getUnit());
        boolean rate = kpi.getValueType() == KpiValueType.RATE || isPercent(unit);
        Optional<String> base = Stream.of(text(kpi.getBase()), text(kpi.getDenominatorName())).filter(text -> !text.isEmpty()).findFirst();
        return new Measurand(text(kpi.getTitle()), unit, rate, base, Optional.of(kpi.getAccumulation()));
    }

    public static Measurand of(Effect effect) {
        String unit = text(effect.getUnit());
        boolean rate = RATES.contains(effect.getKind()) || isPercent(unit);
        return new Measurand(text(effect.getName()), unit, rate, Optional.empty(), Optional.empty());
    }

    public static Measurand of(StatisticSeries series) {
        String unit = text(series.getUnit());
        return new Measurand(text(series.getName()), unit, isPercent(unit), Optional.empty(), Optional.empty());
    }

    private static boolean isPercent(String unit) {
        return TextNormalizer.same(unit, PERCENT);
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }
}
