package org.rashinban.ui.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rashinban.model.Dashboard;
import org.rashinban.model.DashboardRow;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.ui.edit.Edits;

/** From a dashboard as it is to what was made of a copy of it; objects keep their identity. */
final class DashboardChange {

    private final Edits edits;
    private final Dashboard before;
    private final Dashboard after;

    DashboardChange(Edits edits, Dashboard before, Dashboard after) {
        this.edits = edits;
        this.before = before;
        this.after = after;
    }

    List<Command> steps() {
        List<Command> steps = new ArrayList<>();
        if (!Objects.equals(before.getTitle(), after.getTitle())) {
            steps.add(edits.setting(before, Literals.DASHBOARD__TITLE, after.getTitle()));
        }
        if (!Objects.equals(before.getTitleEn(), after.getTitleEn())) {
            steps.add(edits.setting(before, Literals.DASHBOARD__TITLE_EN, after.getTitleEn()));
        }
        if (!EcoreUtil.equals(before.getRows(), after.getRows())) {
            List<DashboardRow> rows = List.copyOf(after.getRows());
            after.getRows().clear();
            if (!before.getRows().isEmpty()) {
                steps.add(edits.removing(before, Literals.DASHBOARD__ROWS, List.copyOf(before.getRows())));
            }
            if (!rows.isEmpty()) {
                steps.add(edits.adding(before, Literals.DASHBOARD__ROWS, rows));
            }
        }
        return steps;
    }
}
