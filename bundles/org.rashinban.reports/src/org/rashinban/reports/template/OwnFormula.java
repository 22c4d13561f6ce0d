package org.rashinban.reports.template;

import java.util.Arrays;

import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.OperandPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;

/**
 * A formula that an office put into its template.
 *
 * @param result what it came to when the template was saved: a number, a truth or words
 * @param stays  whether it can be kept: what looks at other cells cannot, as those move down below figures
 */
public record OwnFormula(String text, Object result, boolean stays) {

    static OwnFormula of(XSSFCell cell) {
        return new OwnFormula(cell.getCellFormula(), result(cell), !cell.isPartOfArrayFormulaGroup() && looksAtNothing(cell));
    }

    private static Object result(XSSFCell cell) {
        return switch (cell.getCachedFormulaResultType()) {
            case NUMERIC -> cell.getNumericCellValue();
            case BOOLEAN -> cell.getBooleanCellValue();
            case STRING -> cell.getStringCellValue();
            case FORMULA, BLANK, ERROR, _NONE -> "";
        };
    }

    private static boolean looksAtNothing(XSSFCell cell) {
        try {
            Ptg[] parts = FormulaParser.parse(cell.getCellFormula(), XSSFEvaluationWorkbook.create(cell.getSheet().getWorkbook()),
                    FormulaType.CELL, cell.getSheet().getWorkbook().getSheetIndex(cell.getSheet()));
            return Arrays.stream(parts).noneMatch(OperandPtg.class::isInstance);
        } catch (FormulaParseException e) {
            return false;
        }
    }
}
