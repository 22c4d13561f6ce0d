package org.rashinban.ui.register;

import static org.rashinban.ui.grid.data.FeatureColumn.of;
import static org.rashinban.ui.register.Columns.CODE;
import static org.rashinban.ui.register.Columns.NAME;
import static org.rashinban.ui.register.Columns.SPAN;
import static org.rashinban.ui.register.Columns.TIME;
import static org.rashinban.ui.register.Columns.WORD;
import static org.rashinban.ui.register.Columns.amount;
import static org.rashinban.ui.register.Columns.text;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.Kpi;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.ui.grid.data.GridColumn;

/** The columns of the registers of targets: each with all that was decided of it, and what it was before. */
final class TargetColumns {

    private TargetColumns() {
    }

    static List<GridColumn> target(Scope scope) {
        return List.of(HomeColumn.part(Literals.KPI, NAME), of(SPAN, Literals.TARGET__SPAN), of(WORD, Literals.TARGET__SORT),
                amount(Literals.TARGET__AMOUNT, TargetColumns::unit), text(Literals.TARGET__TEXT),
                amount(Literals.TARGET__UPPER, TargetColumns::unit), of(WORD, Literals.TARGET__BASIS), of(TIME, Literals.TARGET__DUE),
                of(CODE, Literals.TARGET__IN_TURN), of(TIME, Literals.TARGET__TO_BE_SET_BY), of(WORD, Literals.TARGET__DECIDED_BY),
                of(TIME, Literals.TARGET__DECIDED_ON), text(Literals.TARGET__REASON), text(Literals.ENTRY__REMARK));
    }

    static List<GridColumn> revision(Scope scope) {
        return List.of(HomeColumn.part(Literals.TARGET, NAME), of(TIME, Literals.TARGET_REVISION__CHANGED_ON),
                of(WORD, Literals.TARGET_REVISION__CHANGED_BY), of(WORD, Literals.TARGET_REVISION__SORT),
                amount(Literals.TARGET_REVISION__AMOUNT, TargetColumns::unit), amount(Literals.TARGET_REVISION__UPPER, TargetColumns::unit),
                text(Literals.TARGET_REVISION__TEXT), text(Literals.TARGET_REVISION__REASON), text(Literals.ENTRY__REMARK));
    }

    /** That of the KPI above. */
    private static String unit(EObject row) {
        EObject above = row;
        while (above != null && !(above instanceof Kpi)) {
            above = above.eContainer();
        }
        return above instanceof Kpi kpi ? kpi.getUnit() : null;
    }
}
