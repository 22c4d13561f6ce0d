package org.rashinban.charts.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.Heading;
import org.rashinban.core.figure.SeriesFigure;
import org.rashinban.core.figure.SeriesFigure.Point;
import org.rashinban.core.figure.SeriesFigure.Role;
import org.rashinban.core.figure.SeriesFigure.Scale;
import org.rashinban.core.figure.SeriesFigure.Series;
import org.rashinban.core.figure.SeriesFigure.Shape;
import org.rashinban.core.figure.Tone;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Languages;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;

/** Series as a municipality's plan would hold them. */
public final class Samples {

    private Samples() {
    }

    public static Localized words(String japanese, String english) {
        return locale -> Languages.isJapanese(locale) ? japanese : english;
    }

    public static Caption caption(String japanese, String english) {
        return Caption.of(words(japanese, english), words("羅針盤市DX推進計画　令和6年度", "Rashinban City DX plan, FY2024"));
    }

    public static List<Heading> years(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(year -> Heading.of(FiscalPeriod.fiscalYear(year))).toList();
    }

    public static Heading heading(String id, String japanese, String english) {
        return new Heading(words(japanese, english), Optional.empty(), Optional.empty(), Optional.of(id));
    }

    public static Point about(long value) {
        return Point.of(Amount.of(value, Qualifier.ABOUT));
    }

    public static Point point(Number value) {
        return Point.of(Amount.of(new BigDecimal(value.toString())));
    }

    public static Point gap(Gap why) {
        return Point.missing(why);
    }

    public static Series series(String id, Localized name, Role role, Point... points) {
        List<Point> named = new ArrayList<>();
        for (int at = 0; at < points.length; at++) {
            named.add(points[at].behind(id + at));
        }
        return new Series(id, name, role, Optional.empty(), named);
    }

    public static Series toned(String id, Localized name, Tone tone, Number... values) {
        return new Series(id, name, Role.PART, Optional.of(tone), Arrays.stream(values).map(value -> point(value).behind(id)).toList());
    }

    /** An online rate with everything that may happen to a KPI in its life. */
    public static SeriesFigure trend() {
        Point none = gap(Gap.NONE);
        Point later = gap(Gap.NOT_DUE);
        return new SeriesFigure(caption("指標の推移", "KPI through the years"), Shape.LINES, years(2019, 2027), "%",
                List.of(series("actual", words("実績", "Actual"), Role.ACTUAL, point(12), about(18), gap(Gap.MISSING), point(33.5), point(41),
                        point(52.4),
                        later, later, later),
                        series("target", words("目標", "Target"), Role.TARGET, none, none, point(30), point(35), point(45), point(50),
                                point(60),
                                gap(Gap.TO_BE_SET), point(80)),
                        series("baseline", words("基準値", "Baseline"), Role.BASELINE, point(12), point(12), point(12), point(12), point(12),
                                point(12), point(12), point(12), point(12)),
                        series("forecast", words("見込み", "Forecast"), Role.FORECAST, none, none, none, none, none, none, none, none,
                                point(71)),
                        series("low", words("見込みの下限", "Lower end"), Role.LOW, none, none, none, none, none, none, none, none, point(62)),
                        series("high", words("見込みの上限", "Upper end"), Role.HIGH, none, none, none, none, none, none, none, none, point(79))),
                Optional.empty());
    }

    /** The cashless payment chart of a real plan: services of before and new ones, on a printed axis. */
    public static SeriesFigure cashless(Shape shape) {
        return new SeriesFigure(caption("キャッシュレス決済に対応した窓口", "Counters that take cashless payment"), shape, years(2020, 2024), "件",
                List.of(series("existing", words("既存", "Existing"), Role.PART, point(40), point(62), point(90), point(120), point(150)),
                        series("new", words("新規", "New"), Role.PART, point(22), point(28), point(30), point(30), gap(Gap.NOT_DUE)),
                        series("total", words("合計", "Total"), Role.TOTAL, point(62), point(90), point(120), point(150), point(150)),
                        series("target", words("目標", "Target"), Role.TARGET, gap(Gap.NO_TARGET), gap(Gap.NO_TARGET), point(100), point(140),
                                point(180))),
                Optional.of(new Scale(0, 200, 50)));
    }

    public static SeriesFigure departments(Shape shape) {
        List<Heading> names =
                List.of(heading("d1", "総務部デジタル推進課", "Digital Promotion Division"), heading("d2", "市民部市民課", "Civic Affairs Division"),
                        heading("d3", "こども家庭部子育て支援・母子保健統括担当室", "Child Care Support and Maternal Health Office"),
                        heading("d4", "消防局", "Fire Bureau"));
        return new SeriesFigure(caption("所管別の研修受講者数", "Training participants by department"), shape, names, "人",
                List.of(series("actual", words("受講者", "Participants"), Role.ACTUAL, point(120), about(80), gap(Gap.MISSING), point(34)),
                        series("previous", words("前年度", "Year before"), Role.PREVIOUS, point(95), point(88), point(20), point(12)),
                        series("target", words("目標", "Target"), Role.TARGET, point(110), point(100), point(60), gap(Gap.TO_BE_SET))),
                Optional.empty());
    }

    public static SeriesFigure status(Shape shape) {
        return new SeriesFigure(caption("柱別の達成状況", "Status by part of the plan"), shape,
                List.of(heading("p1", "誰一人取り残さないデジタル行政サービスの実現", "Digital services that leave no one behind"),
                        heading("p2", "データに基づく行政運営", "Data-driven administration"), heading("p3", "地域社会のデジタル化", "Digital community"),
                        heading("p4", "人材", "People")),
                "",
                List.of(toned("best", words("達成", "Met"), Tone.BEST, 8, 3, 0, 2),
                        toned("good", words("順調", "On track"), Tone.GOOD, 4, 5, 2, 1),
                        toned("poor", words("遅れ", "Behind"), Tone.POOR, 2, 0, 3, 1),
                        toned("worst", words("未達成", "Not met"), Tone.WORST, 1, 2, 4, 0),
                        toned("open", words("未報告", "Not reported"), Tone.OPEN, 0, 1, 1, 0),
                        toned("later", words("期限前", "Not due"), Tone.NEUTRAL, 3, 1, 0, 0),
                        toned("none", words("目標なし", "No target"), Tone.NEUTRAL, 1, 2, 1, 3)),
                Optional.empty());
    }

    public static SeriesFigure radar() {
        return new SeriesFigure(caption("戦略別の達成率", "Achievement by strategy"), Shape.RADAR,
                List.of(heading("s1", "行政サービス", "Services"), heading("s2", "業務改革", "Processes"), heading("s3", "人材育成", "People"),
                        heading("s4", "データ利活用", "Data"), heading("s5", "情報セキュリティ対策の徹底", "Security"), heading("s6", "地域DX", "Community")),
                "%",
                List.of(series("now", words("令和6年度", "FY2024"), Role.ACTUAL, point(82), point(64), point(91), gap(Gap.MISSING), point(100),
                        point(35)),
                        series("before", words("令和5年度", "FY2023"), Role.PREVIOUS, point(70), point(50), point(60), point(40), point(95),
                                point(20))),
                Optional.empty());
    }

    /** Below zero, side by side. */
    public static SeriesFigure balance(Shape shape) {
        return new SeriesFigure(caption("前年度からの増減", "Change from the year before"), shape, years(2019, 2024), "千円",
                List.of(series("change", words("増減", "Change"), Role.ACTUAL, point(-1200), point(800), point(0), point(-350), point(2400),
                        about(1200))),
                Optional.empty());
    }

    public static SeriesFigure many(Shape shape, int count) {
        List<Heading> names = IntStream.range(0, count)
                .mapToObj(at -> heading("c" + at, "長い名称を持つ区分その" + at + "（令和六年四月一日現在の所管による）", "Category with a long name number " + at)
                        .group(words(at < count / 2 ? "前半のグループ" : "後半", at < count / 2 ? "First half" : "Second half")))
                .toList();
        Point[] points =
                IntStream.range(0, count).mapToObj(at -> at % 7 == 3 ? gap(Gap.MISSING) : point((at * 37) % 101)).toArray(Point[]::new);
        Point[] others = IntStream.range(0, count).mapToObj(at -> point((at * 53) % 89)).toArray(Point[]::new);
        return new SeriesFigure(caption("多数の区分", "Many categories"), shape, names, "件",
                List.of(series("a", words("窓口で受け付けた件数（電話によるものを含む）", "Received at the counter, calls included"), Role.PART, points),
                        series("b", words("オンライン", "Online"), Role.PART, others)),
                Optional.empty());
    }

    public static SeriesFigure missing(Shape shape) {
        return new SeriesFigure(caption("すべて未報告", "Nothing reported"), shape, years(2022, 2025), "%",
                List.of(series("a", words("実績", "Actual"), Role.ACTUAL, gap(Gap.MISSING), gap(Gap.MISSING), gap(Gap.UNKNOWN),
                        gap(Gap.TO_BE_SET))),
                Optional.empty());
    }

    public static SeriesFigure empty(Shape shape) {
        Caption caption = new Caption(new Plain("指標の推移"), Optional.empty(), List.of());
        return new SeriesFigure(caption, shape, List.of(), "", List.of(), Optional.empty());
    }
}
