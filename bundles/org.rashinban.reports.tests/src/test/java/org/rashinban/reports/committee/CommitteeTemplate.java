package org.rashinban.reports.committee;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.rashinban.reports.look.Look;

/**
 * Makes the template of the committee's workbook, {@code templates/reports/committee.xlsx}: the design is kept here, where a change can be
 * read, and the file beside it is what offices take and restyle. {@code main} writes it; a test compares the two.
 */
public final class CommitteeTemplate {

    public static final Path FILE = Path.of("../../templates/reports/committee.xlsx");

    private static final int COLUMNS = 48;
    private static final double NARROW = 2.5;
    private static final Map<Look, String> EXPLANATIONS = Map.ofEntries(
            Map.entry(Look.TITLE, "シートの表題"), Map.entry(Look.SUBJECT, "表題の下の計画名・期間"), Map.entry(Look.NOTE, "注記"),
            Map.entry(Look.COLUMN_HEAD, "表の列見出し"), Map.entry(Look.HEADING, "表の中の見出し行（柱・施策など）"), Map.entry(Look.BODY, "表の本文"),
            Map.entry(Look.TOTAL, "合計行・合計列"), Map.entry(Look.GAP, "値がないことを示す語（未報告・今後設定など）のフォント"), Map.entry(Look.LINK, "目次などのリンク"),
            Map.entry(Look.SECTION, "図表の題名"), Map.entry(Look.PARAGRAPH, "文章"), Map.entry(Look.FACT_NAME, "項目名"),
            Map.entry(Look.FACT, "項目の内容"), Map.entry(Look.BIG_NUMBER, "大きく示す数値"),
            Map.entry(Look.PLANNED, "工程表の帯（計画）"), Map.entry(Look.ACTUAL, "工程表の帯（実績）"), Map.entry(Look.EARLIER, "工程表の帯（変更前の計画）"),
            Map.entry(Look.EVENT, "工程表のマイルストーンと現在線の色（文字色）"), Map.entry(Look.AS_OF, "現在の時期"),
            Map.entry(Look.TONE_BEST, "評価の色：最良（記号は常に併記されます）"), Map.entry(Look.TONE_GOOD, "評価の色：良"),
            Map.entry(Look.TONE_FAIR, "評価の色：中"), Map.entry(Look.TONE_POOR, "評価の色：注意"), Map.entry(Look.TONE_WORST, "評価の色：不良"),
            Map.entry(Look.TONE_NEUTRAL, "評価の色：評価の対象外"), Map.entry(Look.TONE_OPEN, "評価の色：未報告・評価不能"),
            Map.entry(Look.SERIES_ACTUAL, "グラフ：実績"), Map.entry(Look.SERIES_TARGET, "グラフ：目標・合計"),
            Map.entry(Look.SERIES_BASELINE, "グラフ：基準値"), Map.entry(Look.SERIES_FORECAST, "グラフ：見込み"),
            Map.entry(Look.SERIES_RANGE, "グラフ：見込みの幅"), Map.entry(Look.SERIES_PREVIOUS, "グラフ：前回"),
            Map.entry(Look.SERIES_CONTEXT, "グラフ：参考"), Map.entry(Look.PART_1, "グラフ：内訳1"), Map.entry(Look.PART_2, "グラフ：内訳2"),
            Map.entry(Look.PART_3, "グラフ：内訳3"), Map.entry(Look.PART_4, "グラフ：内訳4"), Map.entry(Look.PART_5, "グラフ：内訳5"),
            Map.entry(Look.PART_6, "グラフ：内訳6"));

    private final TemplateMaker maker = new TemplateMaker();

    private CommitteeTemplate() {
    }

    public static void main(String[] args) throws IOException {
        Files.createDirectories(FILE.getParent());
        Files.write(FILE, bytes());
    }

    public static byte[] bytes() throws IOException {
        CommitteeTemplate template = new CommitteeTemplate();
        template.cover();
        template.summary();
        short a3 = PrintSetup.A3_PAPERSIZE;
        short a4 = PrintSetup.A4_PAPERSIZE;
        template.list("KPI一覧", "KPI一覧（{period}）", a3, Kept.ALWAYS, "kpi-list");
        template.list("施策一覧", "施策一覧", a4, Kept.ALWAYS, "measure-list");
        template.measure();
        template.list("マトリクス", "施策の関係", a3, Kept.WHEN_FILLED, "matrix");
        template.list("ロードマップ", "ロードマップ", a3, Kept.WHEN_FILLED, "roadmap");
        template.list("マイルストーン", "マイルストーン", a3, Kept.WHEN_FILLED, "milestones");
        template.list("取組状況", "取組状況", a3, Kept.WHEN_FILLED, "progress-table");
        template.list("効果", "取組の効果", a3, Kept.WHEN_FILLED, "effects");
        template.list("研修実績", "研修実績", a3, Kept.WHEN_FILLED, "training");
        template.list("指摘・提言と対応", "指摘・提言と対応", a3, Kept.WHEN_FILLED, "findings");
        template.list("所管別状況", "所管別の達成状況（{period}）", a4, Kept.WHEN_FILLED, "status-by-department");
        template.list("前の版からの変更", "前の版からの変更", a3, Kept.WHEN_FILLED, "edition-changes");
        template.list("未報告一覧", "未報告・未設定一覧（{period}）", a4, Kept.ALWAYS, "open-values");
        template.list("用語", "用語", a4, Kept.WHEN_FILLED, "glossary");
        template.maker.samples(EXPLANATIONS);
        return template.maker.bytes("推進本部会議資料");
    }

    private void cover() {
        XSSFSheet sheet = maker.sheet("表紙", PrintSetup.A4_PAPERSIZE, true, COLUMNS, NARROW);
        sheet.getHeader().setRight("");
        sheet.getFooter().setLeft("");
        sheet.getFooter().setCenter("");
        XSSFCellStyle centred = maker.style(Look.SUBJECT, 14, HorizontalAlignment.CENTER);
        XSSFCellStyle large = maker.style(Look.TITLE, 26, HorizontalAlignment.CENTER);
        maker.height(sheet, 0, 60);
        maker.text(sheet, 1, 0, COLUMNS, centred, "{organization}");
        maker.height(sheet, 1, 30);
        maker.text(sheet, 2, 0, COLUMNS, large, "{plan}");
        maker.height(sheet, 2, 60);
        maker.text(sheet, 3, 0, COLUMNS, maker.style(Look.TITLE, 18, HorizontalAlignment.CENTER), "進捗状況報告（{period}）");
        maker.height(sheet, 3, 40);
        maker.height(sheet, 4, 24);
        fact(sheet, 5, "対象の版", "{edition}");
        fact(sheet, 6, "対象期間", "{period}（{period_western}）");
        fact(sheet, 7, "基準日", "{as_of}");
        fact(sheet, 8, "作成日時", "{printed}");
        fact(sheet, 9, "内容の照合番号", "{hash}");
        maker.height(sheet, 10, 24);
        maker.text(sheet, 11, 12, 24, Look.SECTION, "目次");
        maker.text(sheet, 12, 12, 24, Look.LINK, "{{contents}}");
    }

    private void fact(XSSFSheet sheet, int row, String name, String value) {
        maker.text(sheet, row, 12, 7, Look.FACT_NAME, name);
        maker.text(sheet, row, 19, 17, Look.FACT, value);
        maker.height(sheet, row, 20);
    }

    /** One page, whatever it takes. */
    private void summary() {
        XSSFSheet sheet = titled("総括", "総括（{period}）", PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 1);
        int half = COLUMNS / 2;
        maker.text(sheet, 3, 0, half - 1, Look.BODY, "{{figure status-by-part | chart=11}}");
        maker.text(sheet, 3, half, half, Look.BODY, "{{figure grades-by-part | chart=11}}");
        maker.height(sheet, 4, 8);
        maker.text(sheet, 5, 0, COLUMNS, Look.BODY, "{{figure attention}}");
    }

    private void measure() {
        XSSFSheet sheet = maker.sheet("施策別シート", PrintSetup.A4_PAPERSIZE, true, COLUMNS, NARROW);
        // With a scale of its own, so that each part can be kept on one page.
        sheet.setFitToPage(false);
        sheet.getPrintSetup().setScale((short) 82);
        maker.text(sheet, 0, 0, 1, Look.NOTE, "{{each measure}}");
        maker.text(sheet, 1, 0, COLUMNS - 8, maker.style(Look.TITLE, 16, HorizontalAlignment.LEFT), "{code}　{title}");
        maker.text(sheet, 1, COLUMNS - 8, 8, maker.style(Look.LINK, 9, HorizontalAlignment.RIGHT),
                "{{link 施策一覧 | text=\"← 施策一覧\"}}");
        maker.text(sheet, 2, 0, COLUMNS, Look.SUBJECT, "{above}");
        maker.height(sheet, 3, 6);
        maker.text(sheet, 4, 0, COLUMNS, Look.BODY, "{{figure item-sheet | title=no}}");
    }

    private XSSFSheet titled(String name, String title, short paper) {
        XSSFSheet sheet = maker.sheet(name, paper, true, COLUMNS, NARROW);
        maker.text(sheet, 0, 0, COLUMNS - 8, maker.style(Look.TITLE, 16, HorizontalAlignment.LEFT), title);
        maker.height(sheet, 0, 28);
        maker.text(sheet, 0, COLUMNS - 8, 8, maker.style(Look.LINK, 9, HorizontalAlignment.RIGHT), "{{link 表紙 | text=\"← 目次\"}}");
        maker.text(sheet, 1, 0, COLUMNS, Look.SUBJECT, "{plan}");
        maker.height(sheet, 2, 6);
        return sheet;
    }

    /** Whether a sheet stays when there is nothing to show in it; its figure says why. */
    private enum Kept {
        ALWAYS, WHEN_FILLED
    }

    /** One table over the whole sheet, whose columns are as wide as it needs. */
    private void list(String name, String title, short paper, Kept kept, String figure) {
        XSSFSheet sheet = maker.sheet(name, paper, true, 0, 0);
        maker.text(sheet, 0, 0, 1, Look.NOTE, kept == Kept.ALWAYS ? "{{sheet}}" : "{{sheet | empty=omit}}");
        maker.text(sheet, 1, 0, 1, unwrapped(Look.TITLE, 16), title);
        maker.height(sheet, 1, 28);
        maker.text(sheet, 2, 0, 1, unwrapped(Look.SUBJECT, 12), "{plan}");
        maker.height(sheet, 3, 6);
        maker.text(sheet, 4, 0, 1, Look.BODY, "{{figure " + figure + " | title=no}}");
    }

    private XSSFCellStyle unwrapped(Look look, int size) {
        XSSFCellStyle style = maker.style(look, size, HorizontalAlignment.LEFT);
        style.setWrapText(false);
        return style;
    }
}
