package org.rashinban.core.kpi;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rashinban.core.formula.Formula;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Accumulation;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiSource;
import org.rashinban.model.KpiValueType;

/** Where a KPI stands: the others it may name, the KPI that it repeats, and whether its values are its own. */
public final class Kpis {

    private Kpis() {
    }

    /** The KPI that holds the values: the one that is repeated (再掲), or the KPI itself. */
    public static Kpi root(Kpi kpi) {
        Set<Kpi> seen = new HashSet<>();
        Kpi root = kpi;
        while (root.getRepeats() != null && seen.add(root)) {
            root = root.getRepeats();
        }
        return root;
    }

    /** Whether people enter values of it, as a whole or by its components: it is neither calculated nor told elsewhere. */
    public static boolean isEntered(Kpi kpi) {
        return kpi.getRepeats() == null && (kpi.getSource() == KpiSource.ENTERED || kpi.getSource() == KpiSource.COMPONENTS);
    }

    /** Whether its values are quotients, such as rates and costs per case: those of some months do not add up to that of the year. */
    public static boolean isQuotient(Kpi kpi) {
        return isQuotient(root(kpi), new HashMap<>());
    }

    /** @param known of those whose formulas lead here, too, so that none is looked at twice and a circle comes to an end */
    private static boolean isQuotient(Kpi kpi, Map<Kpi, Boolean> known) {
        Boolean before = known.putIfAbsent(kpi, false);
        if (before != null) {
            return before;
        }
        boolean rate = kpi.getValueType() == KpiValueType.RATE;
        boolean quotient = kpi.getSource() == KpiSource.FORMULA && kpi.getFormula() != null
                && Formula.parse(kpi.getFormula()) instanceof Formula.Read read
                        ? rate && !isShareOfSums(kpi, read.formula(), known) || !read.formula().addsUp(code -> addsUp(kpi, code, known))
                        : rate;
        known.put(kpi, quotient);
        return quotient;
    }

    private static boolean addsUp(Kpi kpi, String code, Map<Kpi, Boolean> known) {
        return named(code, kpi).stream().noneMatch(operand -> isQuotient(root(operand), known));
    }

    /** A share that is a yearly sum divided by a number (受講者 ÷ 対象 1,196人) grows as that sum does. */
    private static boolean isShareOfSums(Kpi kpi, Formula formula, Map<Kpi, Boolean> known) {
        return formula.isProportional() && formula.codes().stream().allMatch(code -> addsUp(kpi, code, known)
                && named(code, kpi).stream().allMatch(operand -> root(operand).getAccumulation() == Accumulation.ANNUAL));
    }

    /** Whether the values of the months of a year add up to that of the year. */
    public static boolean isYearlySum(Kpi kpi) {
        return kpi.getAccumulation() == Accumulation.ANNUAL && !isQuotient(kpi);
    }

    /** The KPIs of this code, in the KPI's own edition if there are any, else in the whole program. */
    public static List<Kpi> named(String code, Kpi from) {
        List<Kpi> near = Contents.edition(from).map(edition -> withCode(edition, code)).orElse(List.of());
        return near.isEmpty() ? withCode(EcoreUtil.getRootContainer(from), code) : near;
    }

    private static List<Kpi> withCode(EObject scope, String code) {
        return all(scope).filter(kpi -> code.equals(kpi.getCode())).toList();
    }

    static Stream<Kpi> all(EObject scope) {
        return Contents.of(scope, Kpi.class);
    }

    /** The code, or the title of a KPI that has none. */
    public static String name(Kpi kpi) {
        return Stream.of(kpi.getCode(), kpi.getTitle()).filter(Objects::nonNull).findFirst().orElse("");
    }
}
