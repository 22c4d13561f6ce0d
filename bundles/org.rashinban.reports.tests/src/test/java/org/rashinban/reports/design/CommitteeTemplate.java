package org.rashinban.reports.design;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.rashinban.reports.look.Look;

/**
 * Makes the template of the committee's workbook, {@code templates/reports/committee.xlsx}: the design is kept here, where a change can be
 * read, and the file beside it is what offices take and restyle. {@code main} writes it; a test compares the two.
 */
public final class CommitteeTemplate extends TemplateDesign {

    public static final Path FILE = Path.of("../../templates/reports/committee.xlsx");

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
        template.listed("判断・対応事項", "判断・対応が必要な事項（{period}）", A3, Kept.WHEN_FILLED, "decisions");
        template.listed("KPI一覧", "KPI一覧（{period}）", A3, Kept.ALWAYS, "kpi-list");
        template.listed("施策一覧", "施策一覧", A4, Kept.ALWAYS, "measure-list");
        template.measure();
        template.listed("マトリクス", "施策の関係", A3, Kept.WHEN_FILLED, "matrix");
        template.listed("ロードマップ", "ロードマップ", A3, Kept.WHEN_FILLED, "roadmap");
        template.listed("マイルストーン", "マイルストーン", A3, Kept.WHEN_FILLED, "milestones");
        template.listed("取組状況", "取組状況", A3, Kept.WHEN_FILLED, "progress-table");
        template.listed("効果", "取組の効果", A3, Kept.WHEN_FILLED, "effects");
        template.ways(template.charts("効果の推移", "取組の効果の推移", "effects-by-year"));
        template.listed("研修実績", "研修実績", A3, Kept.WHEN_FILLED, "training");
        template.ways(template.charts("研修の推移", "研修の受講者数の推移", "training-by-audience"));
        template.listed("指摘・提言と対応", "指摘・提言と対応", A3, Kept.WHEN_FILLED, "findings");
        template.listed("所管別状況", "所管別の達成状況（{period}）", A4, Kept.WHEN_FILLED, "status-by-department");
        template.listed("前の版からの変更", "前の版からの変更", A3, Kept.WHEN_FILLED, "edition-changes");
        template.listed("前回会議からの変更", "前回会議からの変更", A3, Kept.WHEN_FILLED, "changes-since");
        template.listed("訂正表", "訂正表", A3, Kept.WHEN_FILLED, "corrections");
        template.listed("期限一覧", "期限を過ぎたもの・近いもの", A4, Kept.WHEN_FILLED, "due-list");
        template.listed("未報告・評価不能", "未報告・評価不能一覧（{period}）", A4, Kept.ALWAYS, "open-values");
        template.listed("照会の回答状況", "照会の回答状況", A4, Kept.WHEN_FILLED, "enquiry-status");
        template.structure();
        template.listed("推進体制", "推進体制", A3, Kept.WHEN_FILLED, "organisation-chart");
        template.listed("用語", "用語", A4, Kept.WHEN_FILLED, "glossary");
        return template.bytes("推進本部会議資料");
    }

    private void cover() {
        XSSFSheet sheet = maker.sheet("表紙", A4, true, COLUMNS, NARROW);
        sheet.getPrintSetup().setFitHeight((short) 1);
        sheet.getHeader().setRight("");
        sheet.getFooter().setLeft("");
        sheet.getFooter().setCenter("");
        maker.text(sheet, 0, 0, 1, Look.NOTE, "{{sheet | pages=fixed}}");
        XSSFCellStyle centred = maker.style(Look.SUBJECT, 14, HorizontalAlignment.CENTER);
        XSSFCellStyle large = maker.style(Look.TITLE, 26, HorizontalAlignment.CENTER);
        maker.height(sheet, 1, 36);
        maker.text(sheet, 2, 0, COLUMNS, centred, "{organization}");
        maker.height(sheet, 2, 30);
        maker.text(sheet, 3, 0, COLUMNS, large, "{plan}");
        maker.height(sheet, 3, 60);
        maker.text(sheet, 4, 0, COLUMNS, maker.style(Look.TITLE, 18, HorizontalAlignment.CENTER), "進捗状況報告（{period}）");
        maker.height(sheet, 4, 40);
        maker.height(sheet, 5, 24);
        fact(sheet, 6, "対象の版", "{edition}");
        fact(sheet, 7, "対象期間", "{period}（{period_western}）");
        fact(sheet, 8, "基準日", "{as_of}");
        fact(sheet, 9, "時点", "{snapshot}");
        fact(sheet, 10, "作成日時", "{printed}");
        fact(sheet, 11, "内容の照合番号", "{hash}");
        maker.height(sheet, 12, 24);
        maker.text(sheet, 13, 12, 24, Look.SECTION, "目次");
        maker.text(sheet, 14, 12, 24, Look.LINK, "{{contents | beside=3}}");
    }

    private void fact(XSSFSheet sheet, int row, String name, String value) {
        maker.text(sheet, row, 12, 7, Look.FACT_NAME, name);
        maker.text(sheet, row, 19, 17, Look.FACT, value);
        maker.height(sheet, row, 20);
    }

    /** One page that can be read: what does not fit is counted, and stands on the sheets to which it leads. */
    private void summary() {
        XSSFSheet sheet = titled("総括", "総括（{period}）", A3);
        for (int at = 0; at < COLUMNS; at++) {
            sheet.setColumnWidth(at, (int) (WIDER * 256));
        }
        sheet.getPrintSetup().setFitHeight((short) 1);
        int half = COLUMNS / 2;
        maker.text(sheet, 4, 0, half - 1, Look.BODY, "{{figure plan-overview}}");
        maker.text(sheet, 4, half, half, Look.BODY, "{{figure changes-since | rows=4 lines=2 columns=kind,object,before,after}}");
        whole(sheet, 5, half, "前回会議からの変更");
        maker.text(sheet, 6, 0, half - 1, Look.BODY, "{{figure status-by-part | chart=9 numbers=no}}");
        maker.text(sheet, 6, half, half, Look.BODY, "{{figure grades-by-part | chart=9 numbers=no}}");
        maker.height(sheet, 7, 8);
        maker.text(sheet, 8, 0, COLUMNS, Look.BODY, "{{figure decisions most=2 | rows=fit lines=2}}");
        whole(sheet, 9, 0, "判断・対応事項");
    }

    /** Leads to the sheet that has all of which the summary has the beginning. */
    private void whole(XSSFSheet sheet, int row, int column, String list) {
        maker.text(sheet, row, column, COLUMNS / 2 - 1, Look.LINK, "{{link " + list + " | text=\"→ " + list + "（全件）\"}}");
    }

    /** A list from which one comes back to where one came from. */
    private XSSFSheet listed(String name, String title, short paper, Kept kept, String figure) {
        return listed(name, title, paper, kept, figure, "title=no");
    }

    private XSSFSheet listed(String name, String title, short paper, Kept kept, String figure, String wishes) {
        return ways(list(name, title, paper, kept, figure, wishes));
    }

    private XSSFSheet ways(XSSFSheet sheet) {
        maker.text(sheet, 3, 0, 1, Look.LINK, "{{link 総括 | text=\"総括\"}}");
        maker.text(sheet, 3, 1, 1, Look.LINK, "{{link 表紙 | text=\"目次\"}}");
        return sheet;
    }

    /** The layers and then all branches, as pictures; the branches also in words. */
    private void structure() {
        XSSFSheet sheet = listed("計画の体系", "計画の体系", A3, Kept.WHEN_FILLED, "plan-pyramid", "numbers=no");
        maker.height(sheet, 5, 10);
        maker.text(sheet, 6, 0, 1, Look.BODY, "{{figure plan-tree}}");
    }

    private void measure() {
        maker.text(sheetOfEachMeasure("施策別シート", Kept.WHEN_FILLED), 1, COLUMNS - 8, 8, maker.style(Look.LINK, 9, HorizontalAlignment.RIGHT),
                "{{link 施策一覧 | text=\"← 施策一覧\"}}");
    }

    private XSSFSheet titled(String name, String title, short paper) {
        XSSFSheet sheet = maker.sheet(name, paper, true, COLUMNS, NARROW);
        maker.text(sheet, 0, 0, 1, Look.NOTE, "{{sheet | pages=fixed}}");
        maker.text(sheet, 1, 0, COLUMNS - 8, maker.style(Look.TITLE, 16, HorizontalAlignment.LEFT), title);
        maker.height(sheet, 1, 28);
        maker.text(sheet, 1, COLUMNS - 8, 8, maker.style(Look.LINK, 9, HorizontalAlignment.RIGHT), "{{link 表紙 | text=\"← 目次\"}}");
        maker.text(sheet, 2, 0, COLUMNS, Look.SUBJECT, "{plan}");
        maker.height(sheet, 3, 6);
        return sheet;
    }
}
