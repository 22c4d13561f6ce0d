package org.rashinban.ui.plan;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.IAdaptable;
import org.rashinban.core.evaluation.Evaluation;
import org.rashinban.core.evaluation.GradeChoice;
import org.rashinban.core.figure.Tones;
import org.rashinban.model.Kpi;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.AmountFormat;

/** How one KPI stands, in words. */
record KpiRow(Kpi kpi, String code, String title, String actual, String target, String achievement, String status, String grade, String why)
        implements IAdaptable {

    /** @param kpi the one in the program that is edited; its copy may have been evaluated */
    static KpiRow of(Kpi kpi, Evaluation evaluation, Locale locale) {
        return new KpiRow(kpi, text(kpi.getCode()), text(kpi.getTitle()), amount(evaluation.actual(), kpi, locale),
                amount(evaluation.targetAmount(), kpi, locale),
                evaluation.achievement().map(percent -> percent.toPlainString() + " %").orElse(""), //$NON-NLS-1$ //$NON-NLS-2$
                Tones.symbol(evaluation.status()) + " " + evaluation.status().in(locale), //$NON-NLS-1$
                evaluation.grade().map(GradeChoice::symbol).orElse(""), //$NON-NLS-1$
                evaluation.why().in(locale));
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter.isInstance(kpi) ? adapter.cast(kpi) : null;
    }

    private static String amount(Optional<Amount> amount, Kpi kpi, Locale locale) {
        return amount.map(value -> AmountFormat.format(value, text(kpi.getUnit()), locale)).orElse(""); //$NON-NLS-1$
    }

    private static String text(String value) {
        return value == null ? "" : value; //$NON-NLS-1$
    }
}
