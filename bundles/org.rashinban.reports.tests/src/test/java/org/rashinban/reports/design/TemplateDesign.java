package org.rashinban.reports.design;

import java.io.IOException;
import java.util.Map;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.rashinban.reports.look.Look;

/** The design that all templates of this repository share: kinds of sheets, and the sheet of samples. */
class TemplateDesign {

    static final short A3 = PrintSetup.A3_PAPERSIZE;
    static final short A4 = PrintSetup.A4_PAPERSIZE;

    static final int COLUMNS = 48;
    static final double NARROW = 3;
    static final double WIDER = 4.4;
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

    final TemplateMaker maker = new TemplateMaker();

    /** Whether a sheet stays when there is nothing to show in it; its figure says why. */
    enum Kept {
        ALWAYS, WHEN_FILLED
    }

    final byte[] bytes(String title) throws IOException {
        maker.samples(EXPLANATIONS);
        return maker.bytes(title);
    }

    /** One table over the whole sheet, whose columns are as wide as it needs. */
    final void list(String name, String title, short paper, Kept kept, String figure) {
        list(name, title, paper, kept, figure, "title=no");
    }

    final XSSFSheet list(String name, String title, short paper, Kept kept, String figure, String wishes) {
        XSSFSheet sheet = maker.sheet(name, paper, true, 0, 0);
        maker.text(sheet, 0, 0, 1, Look.NOTE, kept == Kept.ALWAYS ? "{{sheet}}" : "{{sheet | empty=omit}}");
        maker.text(sheet, 1, 0, 1, unwrapped(Look.TITLE, 16), title);
        maker.height(sheet, 1, 28);
        maker.text(sheet, 2, 0, 1, unwrapped(Look.SUBJECT, 12), "{plan}");
        maker.height(sheet, 3, 6);
        maker.text(sheet, 4, 0, 1, Look.BODY, "{{figure " + figure + " | " + wishes + "}}");
        return sheet;
    }

    /** All about one measure on one page, made for each of them. */
    final XSSFSheet sheetOfEachMeasure(String name, Kept kept) {
        XSSFSheet sheet = maker.sheet(name, A3, true, COLUMNS, WIDER);
        sheet.getPrintSetup().setFitHeight((short) 1);
        maker.text(sheet, 0, 0, 1, Look.NOTE, kept == Kept.ALWAYS ? "{{each measure}}" : "{{each measure | empty=omit}}");
        maker.text(sheet, 1, 0, COLUMNS - 8, maker.style(Look.TITLE, 16, HorizontalAlignment.LEFT), "{code}　{title}");
        maker.text(sheet, 2, 0, COLUMNS, Look.SUBJECT, "{above}");
        maker.height(sheet, 3, 6);
        maker.text(sheet, 4, 0, COLUMNS, Look.BODY, "{{figure item-sheet | title=no}}");
        return sheet;
    }

    /** With a chart of each indicator: of a plan of hundreds of measures these are too many for the workbook of a committee. */
    final void sheetOfEachMeasureWithCharts(String name) {
        XSSFSheet sheet = sheetOfEachMeasure(name, Kept.ALWAYS);
        maker.height(sheet, 5, 8);
        maker.text(sheet, 6, 0, COLUMNS, Look.BODY, "{{figure kpi-trends | chart=8 numbers=no empty=omit}}");
    }

    /** Charts of several things, side by side, with the numbers below them. */
    final XSSFSheet charts(String name, String title, String figure) {
        XSSFSheet sheet = maker.sheet(name, A3, true, COLUMNS, WIDER);
        maker.text(sheet, 0, 0, 1, Look.NOTE, "{{sheet | empty=omit}}");
        maker.text(sheet, 1, 0, COLUMNS, unwrapped(Look.TITLE, 16), title);
        maker.height(sheet, 1, 28);
        maker.text(sheet, 2, 0, COLUMNS, unwrapped(Look.SUBJECT, 12), "{plan}");
        maker.height(sheet, 3, 16);
        maker.text(sheet, 4, 0, COLUMNS, Look.BODY, "{{figure " + figure + " | title=no chart=9}}");
        return sheet;
    }

    private XSSFCellStyle unwrapped(Look look, int size) {
        XSSFCellStyle style = maker.style(look, size, HorizontalAlignment.LEFT);
        style.setWrapText(false);
        return style;
    }
}
