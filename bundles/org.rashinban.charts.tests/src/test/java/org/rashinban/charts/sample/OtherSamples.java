package org.rashinban.charts.sample;

import static org.rashinban.charts.sample.Samples.caption;
import static org.rashinban.charts.sample.Samples.heading;
import static org.rashinban.charts.sample.Samples.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rashinban.charts.theme.ToneSign;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.Heading;
import org.rashinban.core.figure.MatrixFigure;
import org.rashinban.core.figure.NumberFigure;
import org.rashinban.core.figure.PageFigure;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Column;
import org.rashinban.core.figure.TableFigure.Rank;
import org.rashinban.core.figure.TableFigure.Row;
import org.rashinban.core.figure.TextFigure;
import org.rashinban.core.figure.TextFigure.Block;
import org.rashinban.core.figure.TimelineFigure;
import org.rashinban.core.figure.TimelineFigure.Bar;
import org.rashinban.core.figure.TimelineFigure.Dependency;
import org.rashinban.core.figure.TimelineFigure.Event;
import org.rashinban.core.figure.TimelineFigure.Lane;
import org.rashinban.core.figure.TimelineFigure.Line;
import org.rashinban.core.figure.Tone;
import org.rashinban.core.figure.TreeFigure;
import org.rashinban.core.figure.TreeFigure.Branch;
import org.rashinban.core.figure.TreeFigure.Layout;
import org.rashinban.core.rollup.RollUp;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.text.Catalogue;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;

/** Figures of the other types. */
public final class OtherSamples {

    private OtherSamples() {
    }

    private static Cell judged(String id, String symbol, String japanese, String english, Tone tone) {
        return new Cell(new Content.Judgement(words(japanese, english), symbol, tone), Optional.of(id), List.of());
    }

    public static MatrixFigure heatMap(int rows, int columns) {
        List<Heading> names =
                IntStream.range(0, rows)
                        .mapToObj(at -> heading("k" + at, "指標" + (at + 1) + "　行政手続のオンライン申請率", "KPI " + (at + 1) + ": online applications")
                                .group(words(at < rows / 2 ? "戦略1　行政サービス" : "戦略2　人材", at < rows / 2 ? "Strategy 1" : "Strategy 2")))
                        .toList();
        List<Heading> years = IntStream.range(0, columns).mapToObj(at -> Heading.of(FiscalPeriod.fiscalYear(2020 + at))).toList();
        List<List<Cell>> cells =
                IntStream.range(0, rows).mapToObj(row -> IntStream.range(0, columns).mapToObj(column -> switch ((row + column) % 6) {
                    case 0 -> judged("v" + row + column, "◎", "達成", "Met", Tone.BEST);
                    case 1 -> judged("v" + row + column, "○", "順調", "On track", Tone.GOOD);
                    case 2 -> judged("v" + row + column, "△", "遅れ", "Behind", Tone.POOR);
                    case 3 -> judged("v" + row + column, "×", "未達成", "Not met", Tone.WORST);
                    case 4 -> Cell.nothing(Gap.MISSING);
                    default -> judged("v" + row + column, "□", "概ね", "Fair", Tone.FAIR);
                }).toList()).toList();
        return new MatrixFigure(caption("指標の年度別評価", "KPIs by year"), names, years, cells);
    }

    public static MatrixFigure counts() {
        List<Heading> rows = List.of(heading("a", "窓口のデジタル化", "Digital counters"), heading("b", "データ連携基盤の整備と庁内利活用の推進", "Data platform"),
                heading("c", "デジタルデバイド対策", "Digital divide"));
        List<Heading> columns = Stream.of("課題1　少子高齢化", "課題2　職員不足", "課題3　財政", "課題4　災害", "課題5　地域経済")
                .map(name -> heading(name, name, "Problem " + name.charAt(2)).group(words("地域の課題", "Problems of the city"))).toList();
        List<List<Cell>> cells = IntStream.range(0, 3).mapToObj(row -> IntStream.range(0, 5)
                .mapToObj(column -> row == 1 && column == 2 ? Cell.nothing(Gap.UNKNOWN) : Cell.count((row * 7L + column * 3L) % 11))
                .toList()).toList();
        return new MatrixFigure(caption("施策と課題の対応", "Measures and problems"), rows, columns, cells,
                List.of(Cell.count(20), Cell.count(24), Cell.count(31)), Stream.of(9, 14, 12, 22, 18).map(Cell::count).toList(),
                Cell.count(75));
    }

    public static MatrixFigure marks() {
        List<Heading> rows = List.of(heading("a", "施策1", "Measure 1"), heading("b", "施策2", "Measure 2"));
        List<Heading> columns =
                IntStream.range(0, 24).mapToObj(at -> heading("p" + at, "誰一人取り残さない視点その" + at, "Principle number " + at)).toList();
        List<List<Cell>> cells = IntStream.range(0, 2).mapToObj(row -> IntStream.range(0, 24)
                .mapToObj(at -> at % 3 == row ? Cell.text("●") : Cell.EMPTY).toList()).toList();
        return new MatrixFigure(caption("視点との関係", "Principles"), rows, columns, cells);
    }

    public static TimelineFigure roadmap() {
        Bar planned = bar("b1", "要件定義", "Requirements", Line.PLANNED, "FY2023-Q1..FY2023-Q4", 100, Tone.NEUTRAL);
        Bar actual = bar("b1a", "要件定義（2か月遅れ）", "Requirements, two months late", Line.ACTUAL, "2023-06..2024-05", null, Tone.POOR);
        Bar build = bar("b2", "構築・データ移行", "Build and migrate", Line.PLANNED, "FY2024-Q1..FY2025-Q2", 40, Tone.NEUTRAL);
        Bar earlier = bar("b2e", "当初計画", "Earlier plan", Line.EARLIER, "FY2024-Q1..FY2024-Q4", null, Tone.NEUTRAL);
        Bar running = new Bar(words("運用", "Operation"), Line.PLANNED, FiscalSpan.of("FY2025-Q3.."), Optional.empty(), Tone.NEUTRAL,
                Optional.of("b3"));
        Lane first = new Lane(heading("l1", "標準準拠システムへの移行", "Move to standard systems").group(words("行政の情報システム", "Information systems")),
                List.of(planned, actual, build, earlier, running), List.of(event("e1", "本稼働", "Go live", "FY2025-Q2", "◆", Tone.NEUTRAL)));
        Lane second = new Lane(
                heading("l2", "ガバメントクラウドの利用とネットワークの見直し", "Government cloud and networks").group(words("行政の情報システム", "Information systems")),
                List.of(bar("b4", "調達", "Procurement", Line.PLANNED, "FY2025-Q1..FY2025-Q2", 0, Tone.NEUTRAL)), List.of());
        Lane third = new Lane(heading("l3", "職員研修", "Staff training").group(words("人材", "People")),
                List.of(bar("b5", "全職員向けDX基礎研修（eラーニング及び集合研修、管理職は必修とし、会計年度任用職員を含む）",
                        "Basic DX training for all staff, e-learning and classes", Line.PLANNED,
                        "FY2024-Q2..FY2024-Q3", 80, Tone.GOOD)),
                List.of(event("e2", "研修計画の決定", "Training plan decided", "2024-05", "◎", Tone.BEST),
                        event("e3", "中間評価", "Mid-term review", "2024-10", "△", Tone.POOR),
                        event("e4", "最終評価及び次期計画への反映", "Final review", "2026-03", "…", Tone.NEUTRAL)));
        return new TimelineFigure(caption("3か年の工程表", "Three-year roadmap"), FiscalSpan.of("FY2023..FY2025"), Granularity.QUARTER,
                Optional.of(LocalDate.of(2024, 10, 31)), List.of(first, second, third),
                List.of(new Dependency("b1", "b2"), new Dependency("b2", "b4")));
    }

    public static TimelineFigure dense() {
        List<Lane> lanes = IntStream.range(0, 12).mapToObj(at -> new Lane(heading("l" + at, "事業" + at, "Project " + at),
                IntStream.range(0, 4).mapToObj(bar -> bar("b" + at + bar, "作業その" + bar, "Work package " + bar, Line.values()[bar % 3],
                        "FY" + (2015 + bar + at % 5) + "..FY" + (2017 + bar + at % 7), bar * 30, Tone.values()[(at + bar) % 7])).toList(),
                IntStream.range(0, 3)
                        .mapToObj(
                                event -> event("e" + at + event, "節目" + event + "の到達", "Milestone " + event, "FY" + (2014 + event * 4), "◇",
                                        Tone.values()[event]))
                        .toList()))
                .toList();
        return new TimelineFigure(caption("多数の工程", "Many projects"), FiscalSpan.of("FY2014..FY2026"), Granularity.MONTH,
                Optional.of(LocalDate.of(2020, 1, 1)), lanes, List.of(new Dependency("b00", "b11"), new Dependency("b31", "b10")));
    }

    private static Bar bar(String id, String japanese, String english, Line line, String span, Integer done, Tone tone) {
        return new Bar(words(japanese, english), line, FiscalSpan.of(span), Optional.ofNullable(done), tone, Optional.of(id));
    }

    private static Event event(String id, String japanese, String english, String at, String symbol, Tone tone) {
        return new Event(words(japanese, english), FiscalPeriod.of(at), new Content.Judgement(words("状態", "State"), symbol, tone),
                Optional.of(id));
    }

    private static Branch branch(String id, String japanese, String english, Branch... children) {
        return new Branch(id, words(japanese, english), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(id),
                List.of(children));
    }

    private static Branch toned(String id, String code, String japanese, String english, String detail, Tone tone, Branch... children) {
        return new Branch(id, words(japanese, english), Optional.of(code), Optional.of(new Plain(detail)),
                Optional.of(new Content.Judgement(words("区分" + tone.ordinal(), "Standing " + tone.ordinal()), ToneSign.of(tone), tone)),
                Optional.of(id), List.of(children));
    }

    public static TreeFigure tree(Layout layout) {
        Branch first = toned("a", "1", "行政サービスのデジタル化", "Digital services", "指標 8", Tone.GOOD,
                toned("a1", "1-1", "オンライン申請", "Online applications", "達成 3／4", Tone.BEST),
                toned("a2", "1-2", "書かない窓口の全庁展開", "Counters without forms", "", Tone.POOR),
                toned("a3", "1-3", "キャッシュレス", "Cashless payment", "達成 1／1", Tone.BEST));
        Branch second = toned("b", "2", "業務改革と人材育成", "Processes and people", "指標 5", Tone.FAIR,
                toned("b1", "2-1", "生成AI・RPAの活用", "AI and RPA", "", Tone.WORST),
                branch("b2", "全職員研修", "Training for all"));
        Branch third = branch("c", "地域社会のデジタル化（デジタルデバイド対策及び地域経済の活性化）", "Digital community",
                branch("c1", "スマホ教室", "Smartphone classes"), branch("c2", "データ連携基盤", "Data platform"),
                branch("c3", "地域ポイント", "Local points"));
        Branch root = branch("r", "羅針盤市DX推進計画", "Rashinban City DX plan", first, second, third);
        return new TreeFigure(caption("計画の体系", "Structure of the plan"), layout, List.of(root),
                List.of(new TreeFigure.Line("a1", "b1", Optional.of(words("連携", "with"))),
                        new TreeFigure.Line("b2", "c1", Optional.empty())));
    }

    /** Layers alone, as plans print the meaning of their levels. */
    public static TreeFigure layers() {
        return new TreeFigure(caption("計画の階層", "Levels of the plan"), Layout.PYRAMID, List.of(branch("vision", "基本理念", "Vision"),
                branch("strategy", "戦略", "Strategies"), branch("measure", "施策", "Measures")), List.of());
    }

    public static TreeFigure lineage() {
        Branch second = branch("v2", "第2期計画（令和5年3月）", "Second edition", branch("v3", "第2期計画 一部改訂（令和6年3月）", "Revision"));
        return new TreeFigure(caption("計画の系譜", "Lineage of editions"), Layout.LINEAGE,
                List.of(branch("v1", "情報化推進計画（平成30年3月）", "First edition", second), branch("w1", "官民データ活用推進計画", "Data plan")),
                List.of(new TreeFigure.Line("w1", "v2", Optional.of(words("統合", "merged into")))));
    }

    public static TableFigure table() {
        List<Column> columns = List.of(new Column("code", words("番号", "Code"), TableFigure.Kind.TEXT, 4),
                new Column("kpi", words("指標", "KPI"), TableFigure.Kind.TEXT, 18),
                new Column("target", words("目標", "Target"), TableFigure.Kind.NUMBER, 7),
                new Column("actual", words("実績", "Actual"), TableFigure.Kind.NUMBER, 7),
                new Column("status", words("状況", "Status"), TableFigure.Kind.JUDGEMENT, 6),
                new Column("why", words("評価の理由", "Why"), TableFigure.Kind.TEXT, 20));
        Cell reason = Cell.words(words("令和6年度の目標70％に対し、実績は約62％（達成率88.6％）です。前年度より改善しましたが、目標には届いていません。", "62 % against a target of 70 %."));
        List<Row> rows = List.of(
                new Row(Rank.HEADING, 0,
                        List.of(Cell.words(words("戦略1　誰一人取り残さないデジタル行政サービスの実現に向けた取組", "Strategy 1: services")), Cell.EMPTY, Cell.EMPTY,
                                Cell.EMPTY, Cell.EMPTY, Cell.EMPTY)),
                Row.of(Cell.text("A01"), Cell.words(words("行政手続のオンライン申請率", "Online application rate")),
                        Cell.number(new BigDecimal("70"), "%"),
                        Cell.amount(Amount.of(62, Qualifier.ABOUT), "%"), judged("k1", "△", "遅れ", "Behind", Tone.POOR), reason),
                Row.of(Cell.text("A02"), Cell.words(words("キャッシュレス対応窓口数", "Counters with cashless payment")),
                        Cell.number(new BigDecimal("1200"), "件"), Cell.nothing(Gap.MISSING),
                        judged("k2", "！", "未報告", "Not reported", Tone.OPEN), Cell.EMPTY),
                new Row(Rank.TOTAL, 0, List.of(Cell.words(words("合計", "Total")), Cell.EMPTY, Cell.number(new BigDecimal("1270"), ""),
                        Cell.EMPTY, Cell.EMPTY, Cell.EMPTY)));
        return new TableFigure(caption("KPI一覧", "KPIs"), columns, rows);
    }

    public static NumberFigure number() {
        return new NumberFigure(caption("達成した指標", "KPIs met"), Cell.number(new BigDecimal("18"), "件"), Tone.GOOD,
                Optional.of(Catalogue.of(RollUp.class).sentence("assessed", 33, 18)), Optional.of(Cell.number(new BigDecimal("12"), "件")));
    }

    public static TextFigure text() {
        Localized paragraph = words("本市では、「誰一人取り残されない、人に優しいデジタル化」を進めるため、令和5年3月に本計画を策定しました。計画期間は令和5年度から令和7年度までの3年間です（中間評価は令和6年度に行います）。",
                "The city adopted this plan in March 2023 in order to leave no one behind. It covers three years.");
        return new TextFigure(caption("施策の概要", "About the measure"),
                List.of(new Block.Title(words("目的", "Purpose"), 1), new Block.Paragraph(paragraph),
                        new Block.Title(words("取組", "Actions"), 2),
                        new Block.Items(List.of(words("オンライン申請の拡充", "More online applications"),
                                words("窓口のワンストップ化とキャッシュレス決済の導入、並びに手続案内のデジタル化を一体として進めること。", "One counter for all"))),
                        new Block.Fact(words("所管", "Owner"), Cell.words(words("総務部デジタル推進課", "Digital Promotion Division"))),
                        new Block.Fact(words("評価", "Grade"), judged("g", "○", "順調", "On track", Tone.GOOD))));
    }

    public static PageFigure page() {
        return new PageFigure(caption("施策カルテ", "Sheet of a measure"), List.of(text(), Samples.trend(), table()));
    }
}
