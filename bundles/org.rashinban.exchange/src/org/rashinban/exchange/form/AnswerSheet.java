package org.rashinban.exchange.form;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.rashinban.exchange.form.FormStyles.Style;
import org.rashinban.exchange.form.InputRules.Rule;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiValueType;
import org.rashinban.model.amount.AmountReader;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.Granularity;

/** The sheet that is filled in: one row for each value asked for, and one below it for each of its components. */
final class AnswerSheet {

    private static final int TITLE = 0;
    private static final int GUIDE = 1;
    private static final int MARKS = 2;
    private static final int HEADS = 3;
    private static final int LEAST_HEIGHT = 30;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/M/d", Locale.ROOT);

    private final FormPage page;
    private final FormStyles styles;
    private final Locale locale;
    private final InputRules rules;

    AnswerSheet(FormPage page, FormStyles styles, Locale locale) {
        this.page = page;
        this.styles = styles;
        this.locale = locale;
        rules = new InputRules(page.sheet(), locale);
    }

    void write(String title, String guide, List<FormRow> rows) {
        XSSFSheet sheet = page.sheet();
        for (Column column : Column.values()) {
            page.width(column.ordinal(), column.width());
        }
        page.text(TITLE, Column.NUMBER.ordinal(), title, styles.of(Style.SUBTITLE));
        page.text(GUIDE, Column.NUMBER.ordinal(), guide, styles.of(Style.GUIDE));
        heads();
        int number = 0;
        for (int at = 0; at < rows.size(); at++) {
            FormRow row = rows.get(at);
            number += row.component().isEmpty() ? 1 : 0;
            write(HEADS + 1 + at, row, number);
        }
        rules.write();
        page.hideColumn(Column.KEY.ordinal(), styles.of(Style.GUIDE));
        int last = HEADS + rows.size();
        sheet.setRepeatingRows(new CellRangeAddress(HEADS, HEADS, -1, -1));
        sheet.createFreezePane(Column.PERIOD.ordinal(), HEADS + 1);
        sheet.getWorkbook().setPrintArea(sheet.getWorkbook().getSheetIndex(sheet), Column.NUMBER.ordinal(), Column.EVIDENCE.ordinal(),
                TITLE, last);
    }

    private void heads() {
        for (Column column : Column.values()) {
            page.cell(MARKS, column.ordinal(), styles.of(Style.GUIDE)).setCellValue(column.mark());
            XSSFCellStyle style = styles.of(Column.INPUTS.contains(column) ? Style.HEAD_INPUT : Style.HEAD);
            if (column == Column.KEY) {
                page.cell(HEADS, column.ordinal(), style).setCellValue(column.in(locale));
            } else {
                page.text(HEADS, column.ordinal(), column.in(locale), style);
            }
        }
        page.sheet().getRow(MARKS).setZeroHeight(true);
        page.need(HEADS, LEAST_HEIGHT);
    }

    private void write(int at, FormRow row, int number) {
        boolean part = row.component().isPresent();
        page.cell(at, Column.KEY.ordinal(), styles.of(Style.GUIDE)).setCellValue(row.key().toString());
        XSSFCell count = page.cell(at, Column.NUMBER.ordinal(), styles.of(Style.FIXED_CENTER));
        if (!part) {
            count.setCellValue(number);
        }
        page.text(at, Column.CODE.ordinal(), row.text(Column.CODE), styles.of(Style.FIXED_CENTER));
        title(at, row);
        page.text(at, Column.PERIOD.ordinal(), row.text(Column.PERIOD), styles.of(Style.FIXED_CENTER));
        page.text(at, Column.UNIT.ordinal(), row.text(Column.UNIT), styles.of(Style.FIXED_CENTER));
        page.text(at, Column.TARGET.ordinal(), row.text(Column.TARGET), styles.of(Style.FIXED_RIGHT));
        page.text(at, Column.EARLIER.ordinal(), row.text(Column.EARLIER), styles.of(Style.FIXED_RIGHT));
        Column.INPUTS.forEach(column -> input(at, column, row));
        page.need(at, part ? LEAST_HEIGHT * 0.7 : LEAST_HEIGHT);
    }

    private void title(int at, FormRow row) {
        String title = row.text(Column.TITLE);
        XSSFCell cell = page.cell(at, Column.TITLE.ordinal(), styles.of(row.component().isPresent() ? Style.PART : Style.FIXED));
        double height = page.height(title, Column.TITLE.ordinal(), styles.plain().getFontHeightInPoints());
        if (row.hint().isEmpty()) {
            cell.setCellValue(title);
        } else {
            XSSFRichTextString text = new XSSFRichTextString();
            text.append(title, styles.plain());
            text.append("\n" + row.hint(), styles.small());
            cell.setCellValue(text);
            height += page.height(row.hint(), Column.TITLE.ordinal(), styles.small().getFontHeightInPoints());
        }
        page.need(at, height);
    }

    private void input(int at, Column column, FormRow row) {
        if (!row.inputs().contains(column)) {
            page.cell(at, column.ordinal(), styles.of(Style.UNUSED));
            return;
        }
        Kpi kpi = row.asked().getKpi();
        boolean words = kpi.getValueType() == KpiValueType.TEXT || kpi.getValueType() == KpiValueType.DATE;
        Rule rule = switch (column) {
            case VALUE -> words ? Rule.TEXT : isPercent(kpi) ? Rule.PERCENT : Rule.NUMBER;
            case NUMERATOR, DENOMINATOR -> Rule.COUNT;
            case DONE -> Rule.DATE;
            case ABOUT -> Rule.ABOUT;
            case EVIDENCE -> Rule.EVIDENCE;
            default -> Rule.NOTE;
        };
        rules.put(rule, at, column.ordinal());
        XSSFCell cell = page.cell(at, column.ordinal(), style(rule, kpi, row, column));
        Optional.ofNullable(row.issued().get(column)).ifPresent(text -> fill(cell, rule, text, at, column));
    }

    private XSSFCellStyle style(Rule rule, Kpi kpi, FormRow row, Column column) {
        return switch (rule) {
            case NUMBER -> styles.number(decimals(kpi, row.issued().get(column)));
            // Whoever types 85 % into a cell without a format of its own gets a percentage, and that can be told from 0.85.
            case PERCENT -> styles.of(Style.INPUT_FREE);
            // The decimals of a rate are none of what is counted.
            case COUNT -> styles.number(decimals(row.issued().get(column)));
            // Without a format Excel shows what was typed: a month as a month, not as its first day.
            case DATE -> styles.of(Style.INPUT_DATE);
            case ABOUT -> styles.of(Style.INPUT_CHOICE);
            case TEXT, NOTE, EVIDENCE -> styles.of(Style.INPUT_TEXT);
        };
    }

    private static int decimals(Kpi kpi, String issued) {
        return Math.max(kpi.getDecimals(), decimals(issued));
    }

    private static int decimals(String issued) {
        return number(issued).map(BigDecimal::scale).orElse(0);
    }

    /** Empty where a word stands instead, such as 未定. */
    private static Optional<BigDecimal> number(String issued) {
        return Optional.ofNullable(issued).filter(text -> text.matches("-?\\d+(\\.\\d+)?")).map(BigDecimal::new);
    }

    private void fill(XSSFCell cell, Rule rule, String text, int at, Column column) {
        switch (rule) {
            case NUMBER, PERCENT, COUNT ->
                number(text).filter(AnswerSheet::isKept).ifPresentOrElse(number -> cell.setCellValue(number.doubleValue()),
                        () -> cell.setCellValue(text));
            case DATE -> cell.setCellValue(period(text).map(period -> period.granularity() == Granularity.DAY
                    ? DAY.format(period.first()) : period.in(locale)).orElse(text));
            default -> {
                cell.setCellValue(text);
                page.need(at, page.height(text, column.ordinal(), styles.plain().getFontHeightInPoints()));
            }
        }
    }

    /** A spreadsheet keeps fifteen digits of a number; of a text it keeps all. */
    private static boolean isKept(BigDecimal number) {
        return AmountReader.ofCell(number.doubleValue()).value().compareTo(number) == 0;
    }

    private static Optional<FiscalPeriod> period(String text) {
        return text.matches("(FY)?\\d.*") ? Optional.of(FiscalPeriod.of(text)) : Optional.empty();
    }

    private static boolean isPercent(Kpi kpi) {
        return kpi.getValueType() == KpiValueType.RATE && Optional.ofNullable(kpi.getUnit()).orElse("").strip().matches("[%\\uFF05]");
    }
}
