package org.rashinban.reports.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rashinban.model.text.Sentence;

/**
 * Cells to which an office has given a name in Excel instead of writing into them what they ask for: {@code rashinban.plan} means
 * {@code {plan}}, {@code rashinban.figure.kpi_list} means {@code {{figure kpi-list}}}, whose choices and wishes are what stands in the cell.
 */
final class NamedCells {

    private static final String PREFIX = "rashinban.";
    private static final String FIGURE = "figure.";
    private static final Set<String> WORDS = Set.of("organization", "plan", "edition", "period", "period_western", "as_of", "printed",
            "snapshot", "hash", "sheet", "code", "title", "above");

    private NamedCells() {
    }

    /** Writes into the cells what their names mean; the first name that means nothing. */
    static Optional<Sentence> spellOut(XSSFWorkbook workbook) {
        for (XSSFName name : List.copyOf(workbook.getAllNames())) {
            String key = name.getNameName().toLowerCase(Locale.ROOT);
            if (key.startsWith(PREFIX)) {
                Optional<Sentence> defect = spellOut(workbook, name, key.substring(PREFIX.length()));
                if (defect.isPresent()) {
                    return defect;
                }
                workbook.removeName(name);
            }
        }
        return Optional.empty();
    }

    private static Optional<Sentence> spellOut(XSSFWorkbook workbook, XSSFName name, String key) {
        Optional<XSSFCell> cell = cell(workbook, name);
        if (cell.isEmpty()) {
            return Optional.of(Texts.CATALOGUE.sentence("name.cell", name.getNameName()));
        }
        if (key.startsWith(FIGURE)) {
            cell.get().setCellValue("{{figure " + key.substring(FIGURE.length()).replace('_', '-') + ' ' + text(cell.get()) + "}}");
        } else if (WORDS.contains(key)) {
            cell.get().setCellValue('{' + key + '}');
        } else {
            return Optional.of(Texts.CATALOGUE.sentence("name.word", name.getNameName()));
        }
        return Optional.empty();
    }

    /** The first one, where several are named together. */
    private static Optional<XSSFCell> cell(XSSFWorkbook workbook, XSSFName name) {
        if (name.isDeleted() || name.isFunctionName() || !AreaReference.isContiguous(name.getRefersToFormula())) {
            return Optional.empty();
        }
        CellReference first = new AreaReference(name.getRefersToFormula(), SpreadsheetVersion.EXCEL2007).getFirstCell();
        XSSFSheet sheet = first.getSheetName() == null ? null : workbook.getSheet(first.getSheetName());
        return Optional.ofNullable(sheet)
                .map(found -> (XSSFCell) CellUtil.getRow(first.getRow(), found).getCell(first.getCol(),
                        MissingCellPolicy.CREATE_NULL_AS_BLANK));
    }

    private static String text(XSSFCell cell) {
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }
}
