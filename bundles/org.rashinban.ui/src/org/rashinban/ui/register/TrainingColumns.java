package org.rashinban.ui.register;

import static org.rashinban.ui.grid.data.FeatureColumn.of;
import static org.rashinban.ui.register.Columns.CODE;
import static org.rashinban.ui.register.Columns.NAME;
import static org.rashinban.ui.register.Columns.SPAN;
import static org.rashinban.ui.register.Columns.TEXT;
import static org.rashinban.ui.register.Columns.TIME;
import static org.rashinban.ui.register.Columns.WORD;
import static org.rashinban.ui.register.Columns.derived;
import static org.rashinban.ui.register.Columns.text;

import java.util.List;

import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.TrainingCourse;
import org.rashinban.ui.grid.data.GridColumn;

/** The columns of the registers of training. */
final class TrainingColumns {

    private TrainingColumns() {
    }

    static List<GridColumn> course(Scope scope) {
        return List.of(of(CODE, Literals.TRAINING_COURSE__CODE), of(NAME, Literals.TRAINING_COURSE__TITLE),
                of(WORD, Literals.TRAINING_COURSE__AUDIENCE),
                derived("participants", Messages.Column_participants, TIME, row -> Training.participants((TrainingCourse) row)), //$NON-NLS-1$
                derived("coverage", Messages.Column_coverage, TEXT, row -> Training.coverage((TrainingCourse) row)), //$NON-NLS-1$
                of(NAME, Literals.TRAINING_COURSE__PROVIDER), of(WORD, Literals.TRAINING_COURSE__METHOD),
                of(TIME, Literals.TRAINING_COURSE__STARTS),
                of(NAME, Literals.TRAINING_COURSE__REPORTS), of(NAME, Literals.TRAINING_COURSE__PARALLEL_TO),
                HomeColumn.element(Literals.ELEMENT, NAME),
                text(Literals.ENTRY__REMARK));
    }

    static List<GridColumn> session(Scope scope) {
        return List.of(HomeColumn.part(Literals.TRAINING_COURSE, NAME), of(TIME, Literals.TRAINING_SESSION__PERIOD),
                of(WORD, Literals.TRAINING_SESSION__PARTICIPANTS), of(WORD, Literals.TRAINING_SESSION__APPLICANTS),
                of(WORD, Literals.TRAINING_SESSION__SESSIONS), of(NAME, Literals.TRAINING_SESSION__PLACE), text(Literals.ENTRY__REMARK));
    }

    static List<GridColumn> attendance(Scope scope) {
        return List.of(HomeColumn.part(Literals.TRAINING_SESSION, NAME), of(WORD, Literals.ATTENDANCE__DEPARTMENT),
                of(WORD, Literals.ATTENDANCE__PARTICIPANTS));
    }

    static List<GridColumn> quota(Scope scope) {
        return List.of(HomeColumn.part(Literals.TRAINING_COURSE, NAME), of(SPAN, Literals.TRAINING_QUOTA__SPAN),
                of(WORD, Literals.TRAINING_QUOTA__DEPARTMENT), of(WORD, Literals.TRAINING_QUOTA__AUDIENCE),
                of(WORD, Literals.TRAINING_QUOTA__SHARE), of(WORD, Literals.TRAINING_QUOTA__PERSONS), text(Literals.ENTRY__REMARK));
    }

    static List<GridColumn> audience(Scope scope) {
        return List.of(of(CODE, Literals.AUDIENCE__CODE), of(NAME, Literals.AUDIENCE__NAME), of(WORD, Literals.AUDIENCE__KIND),
                of(WORD, Literals.AUDIENCE__HEADCOUNT), text(Literals.ENTRY__REMARK));
    }
}
