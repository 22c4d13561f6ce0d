package org.rashinban.core.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashinban.core.figure.BuiltInFigures;
import org.rashinban.core.figure.Drawn;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Figures.Drawing;
import org.rashinban.core.figure.NumberFigure;
import org.rashinban.core.figure.PageFigure;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.Tabulation;
import org.rashinban.core.past.Past;
import org.rashinban.core.template.TemplateLibrary;
import org.rashinban.core.template.TemplateSource;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Dashboard;
import org.rashinban.model.DashboardWidget;
import org.rashinban.model.Department;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Identified;
import org.rashinban.model.Kpi;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.period.FiscalPeriod;

class DashboardsTest {

    private static final DashboardFiles FILES =
            new DashboardFiles(new TemplateLibrary(List.of(TemplateSource.of(Path.of("../../templates").toAbsolutePath().normalize()))),
                    new WidgetKinds(List.of(new FigureWidget(BuiltInFigures.all()), new NoteWidget())));
    private static final List<String> HAVE_KPIS = List.of("machida", "hamamatsu", "sample");
    private static final FiscalPeriod FY2024 = FiscalPeriod.fiscalYear(2024);

    private final FigureWidget widgets = new FigureWidget(BuiltInFigures.all());

    private static Dashboard shipped(String code) {
        return FILES.shipped().entries().stream().filter(dashboard -> dashboard.getCode().equals(code)).findFirst().orElseThrow();
    }

    private static List<DashboardWidget> widgetsOf(Dashboard dashboard) {
        return Contents.of(dashboard, DashboardWidget.class).toList();
    }

    private static Viewpoint whole(FigureContext context) {
        Plan plan = context.program().getPlans().getFirst();
        return new Viewpoint(Optional.of(plan), Parameters.inForce(plan), FY2024, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Viewpoint of(FigureContext context, Element element) {
        Viewpoint whole = whole(context);
        return new Viewpoint(whole.plan(), whole.edition(), FY2024, Optional.of(element), Optional.empty(), Optional.empty());
    }

    private static DashboardWidget widget(String figure, String... parameters) {
        DashboardWidget widget = RashinbanFactory.eINSTANCE.createDashboardWidget();
        widget.setFigure(figure);
        widget.getParameters().addAll(List.of(parameters));
        return widget;
    }

    private static String refusal(Drawing drawing) {
        return ((Drawing.Refused) drawing).why().in(Locale.JAPANESE);
    }

    private Figure drawn(DashboardWidget widget, Viewpoint viewpoint, FigureContext context) {
        return ((Drawing.Drawn) widgets.draw(widget, viewpoint, context, false)).figure();
    }

    @Test
    void theDashboardsAreShippedInTheOrderOfTheirUse() {
        assertThat(FILES.shipped().problems()).isEmpty();
        assertThat(FILES.shipped().entries()).extracting(dashboard -> DashboardNames.of(dashboard, Locale.JAPANESE)).containsExactly("本部",
                "戦略別", "所管別", "研修・人材", "データ品質", "指標別");
        assertThat(FILES.shipped().entries()).extracting(dashboard -> DashboardNames.of(dashboard, Locale.ENGLISH)).first()
                .isEqualTo("Headquarters");
    }

    /** A figure, or one sentence that says what to choose; where there is no data, the figure says why it is empty. */
    @ParameterizedTest
    @ValueSource(strings = {"matsudo", "chiba", "machida", "hamamatsu", "kisarazu", "sample", "blank"})
    void everyWidgetOfEveryDashboardSaysSomethingForEveryPlan(String template) {
        FigureContext context = Drawn.of(template, LocalDate.of(2025, 5, 31)).context();
        for (Dashboard dashboard : FILES.shipped().entries()) {
            for (DashboardWidget widget : widgetsOf(dashboard)) {
                Drawing drawing = widgets.draw(widget, whole(context), context, false);
                if (drawing instanceof Drawing.Drawn drawn) {
                    boolean empty = Tabulation.of(drawn.figure()).stream().allMatch(table -> table.rows().isEmpty());
                    assertThat(!empty || !drawn.figure().caption().notes().isEmpty()).as(template + " " + widget.getFigure()).isTrue();
                } else {
                    assertThat(refusal(drawing)).isIn("先に対象（戦略・施策など）を選択してください。",
                            HAVE_KPIS.contains(template) ? "先に指標を選択してください。" : "この計画に指標はありません。", "この計画に要素はありません。");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"matsudo", "machida", "hamamatsu", "kisarazu", "sample"})
    void withAPartChosenNothingIsLeftToChoose(String template) {
        FigureContext context = Drawn.of(template, LocalDate.of(2025, 5, 31)).context();
        Edition edition = whole(context).edition().orElseThrow();
        Viewpoint viewpoint = of(context, Elements.parts(edition).getFirst());

        assertThat(widgetsOf(shipped("strategy")))
                .allSatisfy(widget -> assertThat(widgets.draw(widget, viewpoint, context, false)).isInstanceOf(Drawing.Drawn.class));
    }

    @Test
    void whatAWidgetStatesWinsOverTheViewpoint() {
        FigureContext context = Drawn.of("sample").context();

        assertThat(drawn(widget("kpi-list", "period=令和5年度"), whole(context), context).caption().subject().orElseThrow().in(Locale.JAPANESE))
                .contains("令和5年度").doesNotContain("令和6年度");
    }

    @Test
    void aDepartmentSeesWhatItOwnsAlsoTogetherWithOthers() {
        FigureContext context = Drawn.of("hamamatsu").context();
        Department systems = Contents.of(context.program(), Department.class).filter(one -> "情報システム課".equals(one.getName())).findFirst()
                .orElseThrow();
        Viewpoint whole = whole(context);
        Viewpoint viewpoint =
                new Viewpoint(whole.plan(), whole.edition(), FY2024, Optional.empty(), Optional.of(systems), Optional.empty());
        TableFigure table = (TableFigure) drawn(widget("kpi-list"), viewpoint, context);

        // A03 is owned by three departments, A01 by another one alone.
        assertThat(Drawn.japanese(table)).extracting(List::getFirst).contains("A03", "B02a").doesNotContain("A01a");
    }

    @Test
    void aPartShowsItsOwnKpisOnly() {
        FigureContext context = Drawn.of("sample").context();
        Element counter = Contents.of(context.program(), Element.class).filter(element -> "MH-02".equals(element.getCode())).findFirst()
                .orElseThrow();

        assertThat(((SeriesFigure) drawn(widget("kpi-bullets"), of(context, counter), context)).categories())
                .extracting(heading -> heading.code().orElse("")).contains("K06", "K07").doesNotContain("K01");
    }

    @Test
    void aNoteSaysWhatSomebodyWrote() {
        DashboardWidget note = widget(null, "text=重点：窓口の待ち時間");
        note.setKind("note");
        Drawing drawing = new NoteWidget().draw(note, whole(Drawn.of("blank").context()), Drawn.of("blank").context(), true);

        assertThat(Drawn.japanese(((Drawing.Drawn) drawing).figure())).containsExactly(List.of("", "重点：窓口の待ち時間"));
        assertThat(new NoteWidget().depends(note, "period")).isFalse();
    }

    @Test
    void aWidgetDependsOnWhatItDoesNotSettleItself() {
        assertThat(widgets.depends(widget("kpi-list"), "period")).isTrue();
        assertThat(widgets.depends(widget("kpi-list", "period=FY2024"), "period")).isFalse();
        assertThat(widgets.depends(widget("glossary"), "period")).isFalse();
        assertThat(widgets.depends(widget("no-such-figure"), "period")).isFalse();
    }

    /** Nobody is asked to choose where there is no choice. */
    @Test
    void aPlanWithoutIndicatorsSaysThatItHasNone() {
        FigureContext matsudo = Drawn.of("matsudo").context();
        FigureContext hamamatsu = Drawn.of("hamamatsu").context();

        assertThat(refusal(widgets.draw(widget("kpi-trend"), whole(matsudo), matsudo, false))).isEqualTo("この計画に指標はありません。");
        assertThat(refusal(widgets.draw(widget("kpi-trend"), whole(hamamatsu), hamamatsu, false))).isEqualTo("先に指標を選択してください。");
        for (String number : List.of("met-targets", "achievement")) {
            Figure figure = ((Drawing.Drawn) widgets.draw(widget(number), whole(matsudo), matsudo, false)).figure();
            assertThat(((NumberFigure) figure).context().orElseThrow().in(Locale.JAPANESE)).isEqualTo("この計画には指標が定められていません。");
        }
    }

    /** All indicators were taken out since. */
    @Test
    void whetherThereIsSomethingToChooseIsAskedOfTheStateThatIsDrawn() {
        FigureContext frozen = Drawn.of("hamamatsu").context();
        Program present = EcoreUtil.copy(frozen.program());
        Contents.of(present, Kpi.class).forEach(EcoreUtil::delete);
        FigureContext now = Drawn.of(present, LocalDate.of(2025, 5, 31), Past.NONE).context();

        assertThat(refusal(widgets.draw(widget("kpi-trend"), whole(now), now, false))).isEqualTo("この計画に指標はありません。");
        assertThat(refusal(widgets.draw(widget("kpi-trend"), whole(now), frozen, false))).isEqualTo("先に指標を選択してください。");
    }

    /** Under the name of a part nothing may be read as if it were the part's that is the whole plan's. */
    @Test
    void aWidgetThatKnowsNoPartsOrSettlesSomethingItselfIsNotWhatIsChosen() {
        FigureContext context = Drawn.of("sample").context();
        Viewpoint whole = whole(context);
        Viewpoint part = new Viewpoint(whole.plan(), whole.edition(), FY2024, Contents.of(context.program(), Element.class).findFirst(),
                Optional.empty(), Optional.empty());

        assertThat(whole.isAllOf(widget("changes-since"), widgets)).isTrue();
        assertThat(part.isAllOf(widget("changes-since"), widgets)).isFalse();
        assertThat(part.isAllOf(widget("met-targets"), widgets)).isTrue();
        assertThat(part.isAllOf(widget("met-targets", "element=MH-P1"), widgets)).isFalse();
    }

    @Test
    void anIndicatorThatIsChosenIsShownThroughTheYears() {
        FigureContext context = Drawn.of("hamamatsu").context();
        Viewpoint whole = whole(context);
        Kpi kpi = Contents.of(context.program(), Kpi.class).filter(one -> "A03".equals(one.getCode())).findFirst().orElseThrow();
        Viewpoint viewpoint = new Viewpoint(whole.plan(), whole.edition(), FY2024, Optional.empty(), Optional.empty(), Optional.of(kpi));

        assertThat(widgetsOf(shipped("kpi"))).hasSizeGreaterThan(2)
                .allSatisfy(widget -> assertThat(widgets.draw(widget, viewpoint, context, false)).isInstanceOf(Drawing.Drawn.class));
    }

    @Test
    void comparedFiguresStandAboveThoseOfTheYearBeforeAndNumbersDoNot() {
        FigureContext context = Drawn.of("sample").context();
        Viewpoint viewpoint = whole(context);

        Figure compared = ((Drawing.Drawn) widgets.draw(widget("status-by-part"), viewpoint, context, true)).figure();
        assertThat(compared.caption().title().in(Locale.JAPANESE)).isEqualTo("柱別の達成状況");
        assertThat(compared.caption().subject().orElseThrow().in(Locale.JAPANESE)).as("of both years").isEqualTo("見本市DX推進計画（第2版）");
        assertThat(((PageFigure) compared).parts()).extracting(part -> part.caption().title().in(Locale.JAPANESE)).containsExactly("令和6年度",
                "令和5年度");
        assertThat(((PageFigure) compared).parts()).allSatisfy(part -> assertThat(part.caption().subject()).isEmpty());
        for (String both : List.of("met-targets", "achievement", "strategy-radar", "year-comparison", "due-list")) {
            assertThat(((Drawing.Drawn) widgets.draw(widget(both), viewpoint, context, true)).figure()).as(both)
                    .isNotInstanceOf(PageFigure.class);
        }
        assertThat(((Drawing.Drawn) widgets.draw(widget("status-by-part", "period=FY2024"), viewpoint, context, true)).figure())
                .isNotInstanceOf(PageFigure.class);
    }

    @Test
    void besideAQuarterStandsThatOfTheYearBefore() {
        FigureContext context = Drawn.of("sample").context();
        Viewpoint year = whole(context);
        Viewpoint quarter = new Viewpoint(year.plan(), year.edition(), FiscalPeriod.of("FY2024-Q2"), Optional.empty(), Optional.empty(),
                Optional.empty());

        Figure compared = ((Drawing.Drawn) widgets.draw(widget("status-by-part"), quarter, context, true)).figure();

        assertThat(((PageFigure) compared).parts()).extracting(part -> part.caption().title().in(Locale.JAPANESE))
                .containsExactly("令和6年度第2四半期", "令和5年度第2四半期");
    }

    /** Of what it says, next to nothing is another year's. */
    @Test
    void theSheetOfAMeasureStandsThereOnce() {
        FigureContext context = Drawn.of("sample").context();
        Viewpoint viewpoint = of(context, Elements.of(whole(context).edition().orElseThrow()).findFirst().orElseThrow());

        Figure compared = ((Drawing.Drawn) widgets.draw(widget("item-sheet"), viewpoint, context, true)).figure();
        assertThat(Drawn.japanese(compared)).isEqualTo(Drawn.japanese(drawn(widget("item-sheet"), viewpoint, context))).isNotEmpty();
    }

    /** That there is nothing is said once. */
    @Test
    void whereNeitherYearHasAnythingToShowNothingIsCompared() {
        FigureContext context = Drawn.of("matsudo").context();

        Drawing drawing = widgets.draw(widget("kpi-list"), whole(context), context, true);

        assertThat(((Drawing.Drawn) drawing).figure()).isNotInstanceOf(PageFigure.class);
    }

    @Test
    void whatCannotBeDrawnIsSaidInOneSentence() {
        FigureContext context = Drawn.of("sample").context();

        assertThat(refusal(widgets.draw(widget("no-such-figure"), whole(context), context, false))).isEqualTo("図表「no-such-figure」はありません。");
        assertThat(refusal(widgets.draw(widget("kpi-trend"), whole(context), context, true))).isEqualTo("先に指標を選択してください。");
        assertThat(refusal(widgets.draw(widget("kpi-list", "period=いつか"), whole(context), context, false))).contains("いつか");
    }

    @Test
    void aDashboardIsCarriedAsTextAndReadBackAsItWas() {
        Dashboard original = Dashboards.own(shipped("training"));
        String text = DashboardFiles.write(original);

        assertThat(text).doesNotContain(original.getId()).contains("effect=HOURS_SAVED");
        assertThat(FILES.read("x.yaml", text)).isInstanceOfSatisfying(DashboardReading.Read.class,
                read -> assertThat(DashboardFiles.write(read.dashboard())).isEqualTo(text));
    }

    @Test
    void everyMistakeIsSaidAtOnce() {
        DashboardReading reading = FILES.read("x.yaml", """
                title: 試し
                rows:
                  - height: 5
                    widgets:
                      - {figure: kpi-lits, share: 0}
                      - {figure: kpi-list, parameters: [period]}
                      - {figure: kpi-list, parameters: [city=松戸市]}
                      - {kind: clock}
                      - {kind: note}
                  - {}
                """);

        assertThat(reading).isInstanceOfSatisfying(DashboardReading.Refused.class,
                refused -> assertThat(refused.problems()).extracting(problem -> problem.in(Locale.JAPANESE)).containsExactly(
                        "ダッシュボードの番号がありません。", "1段目の高さ5 %は設定できません。画面の10 %から100 %の間で指定してください。",
                        "1段目：幅の割合0は設定できません。1から12の間で指定してください。", "1段目：図表「kpi-lits」はありません。",
                        "1段目：条件は「名前=値」の形で書いてください（「period」）。",
                        "1段目：「KPI一覧」に条件「city」はありません。使える条件：plan、edition、period、element、department", "1段目：種類「clock」はありません。使える種類：figure、note",
                        "1段目：メモには本文（text=…）が必要です。",
                        "2段目に図表がありません。"));
        assertThat(FILES.read("x.yaml", "rows: [")).isInstanceOf(DashboardReading.Refused.class);
        assertThat(FILES.read("x.yaml", "{}")).isInstanceOfSatisfying(DashboardReading.Refused.class,
                refused -> assertThat(refused.problems()).hasSize(3));
    }

    @Test
    void whatAProgramMadeItsOwnStandsForWhatIsShipped() {
        var program = Drawn.program("blank");
        List<Dashboard> shipped = FILES.shipped().entries();
        Dashboard own = Dashboards.own(shipped.get(1));
        own.setTitle("戦略別（当市）");
        program.getDashboards().add(own);
        program.getDashboards().add(Dashboards.duplicate(shipped.getFirst(), Dashboards.of(program, shipped)));

        assertThat(Dashboards.of(program, shipped)).extracting(Dashboard::getTitle).containsExactly("本部", "本部 2", "戦略別（当市）", "所管別",
                "研修・人材", "データ品質", "指標別");
        assertThat(Contents.of(own, Identified.class)).extracting(Identified::getId).doesNotContainNull()
                .doesNotHaveDuplicates().doesNotContainAnyElementsOf(
                        Contents.of(shipped.get(1), Identified.class).map(Identified::getId).toList());
    }
}
