package org.rashinban.ui.register;

import static org.rashinban.ui.grid.data.FeatureColumn.of;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.rashinban.core.tree.Contents;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Effect;
import org.rashinban.model.Finding;
import org.rashinban.model.Frequency;
import org.rashinban.model.Kpi;
import org.rashinban.model.ProgressReport;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.Response;
import org.rashinban.model.StatisticSeries;
import org.rashinban.model.Target;
import org.rashinban.model.amount.AmountFormat;
import org.rashinban.model.label.Labels;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;
import org.rashinban.ui.grid.cell.AmountKind;
import org.rashinban.ui.grid.cell.TextKind;
import org.rashinban.ui.grid.cell.YearKind;
import org.rashinban.ui.grid.data.DerivedColumn;
import org.rashinban.ui.grid.data.FeatureColumn;
import org.rashinban.ui.grid.data.GridColumn;

/** The columns of each register. */
final class Columns {

    static final int CODE = 12;
    static final int WORD = 12;
    static final int TIME = 16;
    private static final int UNIT = 6;
    private static final int PART = 20;
    static final int SPAN = 28;
    static final int NAME = 32;
    static final int TEXT = 44;
    private static final int YEARS_AT_MOST = 12;

    private Columns() {
    }

    static List<GridColumn> element(Scope scope) {
        return List.of(of(CODE, Literals.ELEMENT__CODE), of(CODE, Literals.ELEMENT__NUMBER), of(NAME, Literals.ELEMENT__TITLE),
                of(WORD, Literals.ELEMENT__LEVEL), HomeColumn.element(Literals.ELEMENT, NAME), OwnersColumn.of(Literals.ELEMENT__OWNERS),
                of(WORD, Literals.ELEMENT__TYPE), of(WORD, Literals.ELEMENT__CATEGORY), of(WORD, Literals.ELEMENT__DIRECTION),
                of(SPAN, Literals.ELEMENT__SPAN), text(Literals.ELEMENT__SUMMARY), text(Literals.ELEMENT__BACKGROUND),
                text(Literals.ELEMENT__OUTLOOK), of(NAME, Literals.ELEMENT__KEYWORDS), of(WORD, Literals.ELEMENT__SHORT_TITLE),
                of(CODE, Literals.ELEMENT__RETIRED), text(Literals.ENTRY__REMARK));
    }

    static List<GridColumn> kpi(Scope scope) {
        List<GridColumn> columns = new ArrayList<>(List.of(of(CODE, Literals.KPI__CODE), of(NAME, Literals.KPI__TITLE),
                of(CODE, Literals.KPI__UNIT),
                of(TIME, Literals.KPI__BASELINE, Literals.BASELINE__PERIOD).titled(Messages.Column_baselinePeriod),
                of(WORD, Literals.KPI__BASELINE, Literals.BASELINE__AMOUNT)
                        .titled(Labels.of(Literals.KPI__BASELINE).in(Locale.getDefault()))
                        .as(new AmountKind(row -> row instanceof Kpi kpi && kpi.getUnit() != null ? kpi.getUnit() : "")))); //$NON-NLS-1$
        years(scope).map(TargetColumn::of).forEach(columns::add);
        columns.addAll(List.of(HomeColumn.element(Literals.ELEMENT, NAME), OwnersColumn.of(Literals.KPI__OWNERS),
                of(WORD, Literals.KPI__VALUE_TYPE), of(WORD, Literals.KPI__DIRECTION), of(WORD, Literals.KPI__ACCUMULATION),
                of(WORD, Literals.KPI__FREQUENCY), of(WORD, Literals.KPI__SOURCE), text(Literals.KPI__DEFINITION),
                of(NAME, Literals.KPI__FORMULA),
                of(CODE, Literals.KPI__RETIRED), text(Literals.ENTRY__REMARK)));
        return columns;
    }

    /** Every fiscal year of the edition for which there can be a target. */
    private static Stream<FiscalPeriod> years(Scope scope) {
        Stream<FiscalSpan> spans = Stream.concat(Stream.ofNullable(scope.edition().getSpan()),
                Contents.of(scope.edition(), Target.class).map(Target::getSpan).filter(span -> span != null));
        return spans.flatMap(span -> span.periods(Granularity.FISCAL_YEAR).limit(span.isOpen() ? 1 : YEARS_AT_MOST)).distinct()
                .sorted(Comparator.comparing(FiscalPeriod::first)).limit(YEARS_AT_MOST);
    }

    /** The years up to the chosen one, and the parts of the chosen one in which any KPI is reported. */
    static List<GridColumn> actual(Scope scope) {
        ActualCells cells = scope.cells();
        List<GridColumn> columns = new ArrayList<>(List.of(of(CODE, Literals.KPI__CODE).locked(Messages.Locked_elsewhere),
                of(NAME, Literals.KPI__TITLE).locked(Messages.Locked_elsewhere),
                of(CODE, Literals.KPI__UNIT).locked(Messages.Locked_elsewhere)));
        ActualPeriods.of(scope).forEach(period -> columns.add(ActualColumn.of(period, cells)));
        columns.add(OwnersColumn.of(Literals.KPI__OWNERS));
        columns.add(derived("frequency", Labels.of(Literals.KPI__FREQUENCY).in(Locale.getDefault()), WORD, //$NON-NLS-1$
                row -> Optional.of(((Kpi) row).getFrequency()).filter(frequency -> frequency != Frequency.YEARLY)
                        .map(frequency -> Labels.of(frequency).in(Locale.getDefault()))));
        return columns;
    }

    /** Of each component what it comes to in the baseline, in the targets, and in what was reported. */
    static List<GridColumn> part(Scope scope) {
        ActualCells cells = scope.cells();
        List<GridColumn> columns = new ArrayList<>(List.of(
                derived("kpi", Labels.of(Literals.KPI).in(Locale.getDefault()), PART, //$NON-NLS-1$
                        row -> Optional.of(Names.of(PartColumn.kpi(row)).in(Locale.getDefault()))),
                of(PART, Literals.COMPONENT__NAME),
                derived("unit", Labels.of(Literals.KPI__UNIT).in(Locale.getDefault()), UNIT, //$NON-NLS-1$
                        row -> Optional.ofNullable(PartColumn.kpi(row).getUnit()))));
        ActualPeriods.of(scope).forEach(period -> columns.add(PartColumn.actual(period, cells)));
        columns.add(PartColumn.baseline());
        years(scope).map(PartColumn::target).forEach(columns::add);
        columns.addAll(List.of(of(CODE, Literals.COMPONENT__CODE), of(WORD, Literals.COMPONENT__ROLE), text(Literals.ENTRY__REMARK)));
        return columns;
    }

    static List<GridColumn> update(Scope scope) {
        return List.of(of(CODE, Literals.ELEMENT__CODE).locked(Messages.Locked_elsewhere),
                of(NAME, Literals.ELEMENT__TITLE).locked(Messages.Locked_elsewhere),
                ReportColumn.of(scope, Literals.PROGRESS_REPORT__STATE, WORD),
                ReportColumn.of(scope, Literals.PROGRESS_REPORT__PERCENT_DONE, WORD),
                ReportColumn.text(scope, Literals.PROGRESS_REPORT__CONTENT, TEXT),
                ReportColumn.text(scope, Literals.PROGRESS_REPORT__QUALITATIVE, NAME),
                ReportColumn.text(scope, Literals.PROGRESS_REPORT__NEXT_STEP, NAME),
                ReportColumn.of(scope, Literals.PROGRESS_REPORT__AS_OF, TIME), OwnersColumn.of(Literals.ELEMENT__OWNERS));
    }

    static List<GridColumn> progress(Scope scope) {
        return List.of(of(CODE, Literals.PROGRESS_REPORT__CODE), of(NAME, Literals.PROGRESS_REPORT__TITLE),
                of(TIME, Literals.PROGRESS_REPORT__STARTS), of(TIME, Literals.PROGRESS_REPORT__PERIOD),
                of(WORD, Literals.PROGRESS_REPORT__STATE),
                of(WORD, Literals.PROGRESS_REPORT__PERCENT_DONE), text(Literals.PROGRESS_REPORT__CONTENT),
                derived("effects", Labels.of(Literals.PROGRESS_REPORT__EFFECTS).in(Locale.getDefault()), NAME, Columns::effects), //$NON-NLS-1$
                text(Literals.PROGRESS_REPORT__QUALITATIVE), text(Literals.PROGRESS_REPORT__NEXT_STEP),
                of(TIME, Literals.PROGRESS_REPORT__AS_OF),
                of(NAME, Literals.PROGRESS_REPORT__ELEMENTS), HomeColumn.element(Literals.ELEMENT, NAME),
                of(NAME, Literals.PROGRESS_REPORT__FUNDING),
                text(Literals.ENTRY__REMARK));
    }

    private static Optional<String> effects(EObject row) {
        return joined(((ProgressReport) row).getEffects().stream().map(Columns::effect));
    }

    private static String effect(Effect effect) {
        String name = Optional.ofNullable(effect.getName()).orElse(""); //$NON-NLS-1$
        String unit = Optional.ofNullable(effect.getUnit()).orElse(""); //$NON-NLS-1$
        return effect.getAmount() == null ? name
                : (name + " " + AmountFormat.format(effect.getAmount(), unit, Locale.getDefault())).strip(); //$NON-NLS-1$
    }

    static List<GridColumn> effect(Scope scope) {
        return List.of(HomeColumn.part(Literals.PROGRESS_REPORT, NAME), of(NAME, Literals.EFFECT__NAME), of(WORD, Literals.EFFECT__KIND),
                of(TIME, Literals.EFFECT__PERIOD), amount(Literals.EFFECT__AMOUNT, row -> ((Effect) row).getUnit()),
                of(CODE, Literals.EFFECT__UNIT),
                of(WORD, Literals.EFFECT__VERIFICATION), text(Literals.EFFECT__TEXT), of(NAME, Literals.EFFECT__PART_OF),
                of(NAME, Literals.EFFECT__SAME_AS), of(CODE, Literals.EFFECT__CODE), text(Literals.ENTRY__REMARK));
    }

    static List<GridColumn> milestone(Scope scope) {
        return List.of(of(TIME, Literals.MILESTONE__PERIOD), of(NAME, Literals.MILESTONE__TITLE), of(WORD, Literals.MILESTONE__KIND),
                of(WORD, Literals.MILESTONE__STATE), of(TIME, Literals.MILESTONE__DONE_ON), of(CODE, Literals.MILESTONE__IN_TURN),
                of(WORD, Literals.MILESTONE__GROUP), HomeColumn.element(Literals.ELEMENT, NAME), of(NAME, Literals.MILESTONE__ELEMENTS),
                of(NAME, Literals.MILESTONE__DEPENDS_ON), of(CODE, Literals.MILESTONE__CODE), text(Literals.ENTRY__REMARK));
    }

    static List<GridColumn> bar(Scope scope) {
        return List.of(of(CODE, Literals.ROADMAP_BAR__CODE), of(NAME, Literals.ROADMAP_BAR__LABEL), of(SPAN, Literals.ROADMAP_BAR__SPAN),
                of(SPAN, Literals.ROADMAP_BAR__ACTUAL), of(WORD, Literals.ROADMAP_BAR__PERCENT_DONE), of(NAME, Literals.ROADMAP_BAR__ROW),
                HomeColumn.element(Literals.ELEMENT, NAME), of(NAME, Literals.ROADMAP_BAR__ELEMENTS),
                of(NAME, Literals.ROADMAP_BAR__DEPENDS_ON),
                of(CODE, Literals.ROADMAP_BAR__IN_TURN), of(CODE, Literals.ROADMAP_BAR__RECURRING), text(Literals.ENTRY__REMARK));
    }

    static List<GridColumn> finding(Scope scope) {
        return List.of(of(CODE, Literals.FINDING__CODE), of(NAME, Literals.FINDING__HEADING), of(WORD, Literals.FINDING__KIND),
                of(WORD, Literals.FINDING__STATE), text(Literals.FINDING__TEXT),
                derived("responses", Labels.of(Literals.FINDING__RESPONSES).in(Locale.getDefault()), TEXT, Columns::responses), //$NON-NLS-1$
                of(TIME, Literals.FINDING__RAISED_ON), of(TIME, Literals.FINDING__DUE), of(NAME, Literals.FINDING__BODY),
                of(NAME, Literals.FINDING__MEETING),
                of(NAME, Literals.FINDING__ELEMENTS), of(WORD, Literals.FINDING__GROUP), of(NAME, Literals.FINDING__POINT),
                text(Literals.ENTRY__REMARK));
    }

    private static Optional<String> responses(EObject row) {
        return joined(((Finding) row).getResponses().stream().map(Response::getText).filter(text -> text != null));
    }

    static List<GridColumn> response(Scope scope) {
        return List.of(HomeColumn.part(Literals.FINDING, NAME), text(Literals.RESPONSE__TEXT), of(TIME, Literals.RESPONSE__RESPONDED_ON),
                of(CODE, Literals.RESPONSE__DONE), of(WORD, Literals.RESPONSE__DEPARTMENT), of(NAME, Literals.RESPONSE__ELEMENTS),
                text(Literals.ENTRY__REMARK));
    }

    static List<GridColumn> term(Scope scope) {
        return List.of(of(CODE, Literals.TERM__NUMBER), of(NAME, Literals.TERM__NAME), of(NAME, Literals.TERM__READING),
                text(Literals.TERM__DEFINITION),
                of(NAME, Literals.TERM__ALIASES), of(WORD, Literals.TERM__PAGES), of(NAME, Literals.TERM__SAME_AS),
                text(Literals.ENTRY__REMARK));
    }

    static List<GridColumn> reference(Scope scope) {
        return List.of(of(CODE, Literals.REFERENCE__CODE), of(NAME, Literals.REFERENCE__TITLE), of(WORD, Literals.REFERENCE__KIND),
                of(WORD, Literals.REFERENCE__LEVEL), of(WORD, Literals.REFERENCE__RELATION), of(NAME, Literals.REFERENCE__ISSUER),
                of(TIME, Literals.REFERENCE__DATE), of(SPAN, Literals.REFERENCE__SPAN), of(TIME, Literals.REFERENCE__ACTUAL_END),
                text(Literals.REFERENCE__CONTENT), of(NAME, Literals.REFERENCE__URL), text(Literals.ENTRY__REMARK));
    }

    static List<GridColumn> mention(Scope scope) {
        return List.of(HomeColumn.part(Literals.MEDIA_TOPIC, NAME), of(NAME, Literals.MENTION__OUTLET), of(TIME, Literals.MENTION__DATE),
                of(TEXT, Literals.MENTION__TITLE), text(Literals.ENTRY__REMARK));
    }

    static List<GridColumn> meeting(Scope scope) {
        return List.of(of(TIME, Literals.MEETING__HELD_ON), of(CODE, Literals.MEETING__NUMBER), of(NAME, Literals.MEETING__TITLE),
                of(NAME, Literals.MEETING__BODY), text(Literals.MEETING__AGENDA), text(Literals.MEETING__DECISION),
                text(Literals.ENTRY__REMARK));
    }

    static List<GridColumn> risk(Scope scope) {
        return List.of(of(NAME, Literals.RISK__TITLE), of(WORD, Literals.RISK__KIND), of(WORD, Literals.RISK__LIKELIHOOD),
                of(WORD, Literals.RISK__IMPACT),
                of(WORD, Literals.RISK__STATE), text(Literals.RISK__TEXT), text(Literals.RISK__RESPONSE), of(TIME, Literals.RISK__DUE),
                of(WORD, Literals.RISK__OWNER), HomeColumn.element(Literals.ELEMENT, NAME), text(Literals.ENTRY__REMARK));
    }

    static List<GridColumn> budget(Scope scope) {
        return List.of(of(TIME, Literals.BUDGET__PERIOD), of(NAME, Literals.BUDGET__NAME), of(WORD, Literals.BUDGET__FUND),
                of(WORD, Literals.BUDGET__PLANNED), of(WORD, Literals.BUDGET__SPENT), HomeColumn.element(Literals.ELEMENT, NAME),
                text(Literals.ENTRY__REMARK));
    }

    static List<GridColumn> statistic(Scope scope) {
        return List.of(
                derived("statistic", Labels.of(Literals.STATISTIC).in(Locale.getDefault()), NAME, row -> Optional.ofNullable( //$NON-NLS-1$
                        row.eContainer().eContainer()).map(found -> Names.of(found).in(Locale.getDefault()))),
                HomeColumn.part(Literals.STATISTIC_SERIES, NAME), of(TIME, Literals.STATISTIC_POINT__PERIOD),
                of(CODE, Literals.STATISTIC_POINT__CALENDAR_YEAR).as(new YearKind()),
                amount(Literals.STATISTIC_POINT__AMOUNT, row -> ((StatisticSeries) row.eContainer()).getUnit()),
                text(Literals.ENTRY__REMARK));
    }

    static List<GridColumn> department(Scope scope) {
        return List.of(of(CODE, Literals.DEPARTMENT__CODE), of(NAME, Literals.DEPARTMENT__NAME), of(WORD, Literals.DEPARTMENT__SHORT_NAME),
                of(NAME, Literals.DEPARTMENT__READING), of(CODE, Literals.DEPARTMENT__HEADCOUNT), of(SPAN, Literals.DEPARTMENT__SPAN),
                of(NAME, Literals.DEPARTMENT__PREDECESSORS), text(Literals.ENTRY__REMARK));
    }

    static List<GridColumn> body(Scope scope) {
        return List.of(of(NAME, Literals.BODY__NAME), of(WORD, Literals.BODY__KIND), text(Literals.BODY__PURPOSE),
                text(Literals.BODY__MEMBERSHIP),
                of(NAME, Literals.BODY__HEAD), of(NAME, Literals.BODY__MEMBERS), of(NAME, Literals.BODY__SECRETARIAT),
                of(NAME, Literals.BODY__REPORTS_TO),
                of(NAME, Literals.BODY__LEGAL_BASIS), of(SPAN, Literals.BODY__SPAN), of(CODE, Literals.BODY__EXTERNAL),
                text(Literals.ENTRY__REMARK));
    }

    static FeatureColumn text(EStructuralFeature feature) {
        return of(TEXT, feature).as(new TextKind(true));
    }

    static FeatureColumn amount(EStructuralFeature feature, Function<EObject, String> unit) {
        return of(WORD, feature).as(new AmountKind(row -> Optional.ofNullable(unit.apply(row)).orElse(""))); //$NON-NLS-1$
    }

    static GridColumn derived(String id, String title, int chars, Function<EObject, Optional<String>> text) {
        return new DerivedColumn(id, title, new TextKind(false), chars, row -> text.apply(row).map(found -> found),
                Messages.Locked_derived);
    }

    private static Optional<String> joined(Stream<String> texts) {
        return Optional.of(texts.filter(text -> !text.isBlank()).collect(Collectors.joining(Messages.Column_between)))
                .filter(text -> !text.isEmpty());
    }
}
