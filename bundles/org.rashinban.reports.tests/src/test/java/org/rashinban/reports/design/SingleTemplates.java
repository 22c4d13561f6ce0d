package org.rashinban.reports.design;

import static org.rashinban.reports.design.TemplateDesign.A3;
import static org.rashinban.reports.design.TemplateDesign.A4;
import static org.rashinban.reports.design.TemplateDesign.Kept.ALWAYS;
import static org.rashinban.reports.design.TemplateDesign.Kept.WHEN_FILLED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Makes the templates of the reports that show one thing each, as {@link CommitteeTemplate} does for the committee's workbook; {@code main}
 * writes them.
 */
public enum SingleTemplates {

    ITEM_SHEETS("施策評価シート", design -> {
        design.list("施策一覧", "施策一覧", A4, ALWAYS, "measure-list");
        design.sheetOfEachMeasureWithCharts("施策別シート");
    }),
    KPI_LEDGER("KPI台帳", design -> {
        design.list("KPI一覧", "KPI台帳（{period}）", A3, ALWAYS, "kpi-list");
        design.list("年度別状況", "指標の年度別状況", A3, WHEN_FILLED, "kpi-heat-map");
        design.list("未報告・評価不能", "未報告・評価不能一覧（{period}）", A4, WHEN_FILLED, "open-values");
    }),
    PROGRESS_TABLE("取組状況一覧", design -> design.list("取組状況", "取組状況", A3, ALWAYS, "progress-table")),
    MATRIX("施策の関係表", design -> design.list("マトリクス", "施策の関係", A3, ALWAYS, "matrix")),
    ROADMAP("ロードマップ", design -> {
        design.list("ロードマップ", "ロードマップ", A3, ALWAYS, "roadmap");
        design.list("工程の遅れ", "工程の遅れ", A3, WHEN_FILLED, "roadmap-slip");
        design.list("マイルストーン", "マイルストーン", A3, WHEN_FILLED, "milestones");
    }),
    TRAINING_LEDGER("研修台帳", design -> {
        design.list("研修実績", "研修実績", A3, ALWAYS, "training");
        design.list("受講率", "研修の受講率", A3, WHEN_FILLED, "training-coverage");
    }),
    EFFECT_LEDGER("効果台帳", design -> {
        design.list("効果", "取組の効果", A3, ALWAYS, "effects");
        design.list("取組状況", "取組状況", A3, WHEN_FILLED, "progress-table");
    }),
    ENQUIRY_STATUS("照会回答状況", design -> design.list("回答状況", "照会の回答状況", A4, ALWAYS, "enquiry-status")),
    EDITION_COMPARISON("版の比較表", design -> {
        design.list("前の版からの変更", "前の版からの変更", A3, ALWAYS, "edition-changes");
        design.list("版の系譜", "版の系譜", A3, WHEN_FILLED, "edition-lineage");
    }),
    GLOSSARY("用語集", design -> design.list("用語", "用語集", A4, ALWAYS, "glossary"));

    private final String title;
    private final Consumer<TemplateDesign> sheets;

    SingleTemplates(String title, Consumer<TemplateDesign> sheets) {
        this.title = title;
        this.sheets = sheets;
    }

    public static void main(String[] args) throws IOException {
        for (SingleTemplates template : values()) {
            Files.write(template.file(), template.bytes());
        }
    }

    /** As the command line names the report. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return title;
    }

    public Path file() {
        return CommitteeTemplate.FILE.resolveSibling(id() + ".xlsx");
    }

    public byte[] bytes() throws IOException {
        TemplateDesign design = new TemplateDesign();
        sheets.accept(design);
        return design.bytes(title);
    }
}
