package org.rashinban.exchange.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.rashinban.model.text.Sentence;

/**
 * What the sheet says of a cell while somebody types into it. Where a word such as 未定 may stand instead of a number, Excel asks whether it is meant
 * and lets it pass.
 */
final class InputRules {

    private static final String LOWEST = "-1000000000000000";
    private static final String HIGHEST = "1000000000000000";
    private static final String FIRST_DAY = "32874";
    private static final String LAST_DAY = "73050";
    private static final String LONGEST_TEXT = "2000";

    enum Rule {
        NUMBER, PERCENT, COUNT, TEXT, DATE, ABOUT, NOTE, EVIDENCE
    }

    private final XSSFSheet sheet;
    private final Locale locale;
    private final XSSFDataValidationHelper helper;
    private final Map<Rule, CellRangeAddressList> cells = new EnumMap<>(Rule.class);

    InputRules(XSSFSheet sheet, Locale locale) {
        this.sheet = sheet;
        this.locale = locale;
        helper = new XSSFDataValidationHelper(sheet);
    }

    void put(Rule rule, int row, int column) {
        cells.computeIfAbsent(rule, any -> new CellRangeAddressList()).addCellRangeAddress(row, column, row, column);
    }

    /** One rule for all cells alike. */
    void write() {
        cells.forEach((rule, where) -> {
            DataValidation validation = helper.createValidation(constraint(rule), where);
            boolean asks = rule == Rule.NUMBER || rule == Rule.PERCENT || rule == Rule.COUNT || rule == Rule.DATE;
            validation.setErrorStyle(asks ? DataValidation.ErrorStyle.WARNING : DataValidation.ErrorStyle.STOP);
            validation.setEmptyCellAllowed(true);
            validation.setShowErrorBox(true);
            validation.createErrorBox(said("rule.error.title"), said("rule.error." + rule.name()));
            validation.setShowPromptBox(true);
            validation.createPromptBox(said("rule.prompt.title." + rule.name()), said("rule.prompt." + rule.name()));
            validation.setSuppressDropDownArrow(rule == Rule.ABOUT);
            sheet.addValidationData(validation);
        });
    }

    private DataValidationConstraint constraint(Rule rule) {
        return switch (rule) {
            case NUMBER -> helper.createDecimalConstraint(OperatorType.BETWEEN, LOWEST, HIGHEST);
            case PERCENT -> helper.createDecimalConstraint(OperatorType.BETWEEN, "0", "100");
            case COUNT -> helper.createDecimalConstraint(OperatorType.BETWEEN, "0", HIGHEST);
            case DATE -> helper.createDateConstraint(OperatorType.BETWEEN, FIRST_DAY, LAST_DAY, null);
            case ABOUT -> helper.createExplicitListConstraint(List.of(Marks.ABOUT).toArray(String[]::new));
            case TEXT, NOTE, EVIDENCE -> helper.createTextLengthConstraint(OperatorType.LESS_OR_EQUAL, LONGEST_TEXT, null);
        };
    }

    private String said(String key) {
        return new Sentence(Texts.CATALOGUE, key, List.of()).in(locale);
    }
}
