package org.rashinban.core.effect;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Effect;
import org.rashinban.model.ProgressReport;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.Granularity;

/** Finds the effects of a plan, an edition or some elements. */
final class EffectReports {

    private EffectReports() {
    }

    /** Those reported within the scopes or about one of their elements, each once, in the order of the document. */
    static List<Effect> in(Collection<? extends EObject> scopes) {
        Stream<EObject> roots = scopes.stream().<EObject>map(EcoreUtil::getRootContainer).distinct();
        return roots.flatMap(root -> Contents.of(root, ProgressReport.class)).filter(report -> concerns(report, scopes))
                .flatMap(report -> report.getEffects().stream()).toList();
    }

    /** The effect's own fiscal year, else that of its report. */
    static Optional<FiscalPeriod> year(Effect effect) {
        return period(effect).map(period -> period.at(Granularity.FISCAL_YEAR));
    }

    /** The effect's own period, else that of its report. */
    static Optional<FiscalPeriod> period(Effect effect) {
        return Optional.ofNullable(effect.getPeriod())
                .or(() -> Contents.nearest(effect, ProgressReport.class).map(ProgressReport::getPeriod));
    }

    private static boolean concerns(ProgressReport report, Collection<? extends EObject> scopes) {
        return scopes.stream().anyMatch(scope -> EcoreUtil.isAncestor(scope, report)
                || report.getElements().stream().anyMatch(element -> EcoreUtil.isAncestor(scope, element)));
    }
}
