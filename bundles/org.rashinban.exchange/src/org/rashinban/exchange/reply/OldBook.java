package org.rashinban.exchange.reply;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.rashinban.exchange.form.Marks;
import org.rashinban.model.period.ExcelDates;

/** A workbook of the old kind (.xls), as some save it still. */
final class OldBook {

    private OldBook() {
    }

    static Book read(byte[] file) throws IOException {
        try (POIFSFileSystem system = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            DirectoryNode root = system.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw Refusal.of("refused.password");
            }
            if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                throw Refusal.of("refused.macros");
            }
            if (!root.hasEntryCaseInsensitive("Workbook")) {
                throw Refusal.of("refused.noWorkbook");
            }
            try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
                return read(workbook);
            } catch (EncryptedDocumentException e) {
                throw Refusal.of("refused.password");
            }
        }
    }

    private static Book read(HSSFWorkbook workbook) {
        if (workbook.getNumberOfSheets() > Limits.SHEETS) {
            throw Refusal.of("refused.large");
        }
        List<SheetGrid> sheets = new ArrayList<>();
        int cells = 0;
        for (int at = 0; at < workbook.getNumberOfSheets(); at++) {
            HSSFSheet sheet = workbook.getSheetAt(at);
            SheetGrid grid = new SheetGrid(sheet.getSheetName());
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (++cells > Limits.CELLS) {
                        throw Refusal.of("refused.large");
                    }
                    content((HSSFCell) cell).ifPresent(content -> grid.put(cell.getRowIndex(), cell.getColumnIndex(), content));
                }
            }
            for (CellRangeAddress range : sheet.getMergedRegions()) {
                grid.merge(range.getFirstRow(), range.getLastRow(), range.getFirstColumn(), range.getLastColumn());
            }
            sheets.add(grid);
        }
        boolean from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
        return new Book(sheets, properties(workbook), from1904 ? ExcelDates.FROM_1904 : ExcelDates.FROM_1900, false);
    }

    private static Optional<CellContent> content(HSSFCell cell) {
        if (cell.getCellType() == CellType.FORMULA) {
            return Optional.of(new CellContent.Calculated(formula(cell), marked(cell, content(cell, cell.getCachedFormulaResultType()))));
        }
        return marked(cell, content(cell, cell.getCellType()));
    }

    private static Optional<CellContent> marked(HSSFCell cell, Optional<CellContent> content) {
        List<HSSFFont> fonts = content.map(some -> fonts(cell)).orElse(List.of());
        boolean struck = fonts.stream().anyMatch(HSSFFont::getStrikeout);
        boolean raised = fonts.stream().anyMatch(font -> font.getTypeOffset() != Font.SS_NONE);
        return struck || raised ? content.map(some -> new CellContent.Marked(some.words(), struck)) : content;
    }

    /** That of the cell, and those of single letters. */
    private static List<HSSFFont> fonts(HSSFCell cell) {
        HSSFWorkbook workbook = cell.getSheet().getWorkbook();
        List<HSSFFont> fonts = new ArrayList<>(List.of(cell.getCellStyle().getFont(workbook)));
        if (cell.getCellType() == CellType.STRING) {
            HSSFRichTextString text = cell.getRichStringCellValue();
            for (int run = 0; run < text.numFormattingRuns(); run++) {
                fonts.add(workbook.getFontAt(text.getFontOfFormattingRun(run)));
            }
        }
        return fonts;
    }

    private static Optional<CellContent> content(HSSFCell cell, CellType type) {
        return switch (type) {
            case NUMERIC -> Optional.of(new Looks(cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString(), false)
                    .of(cell.getNumericCellValue()));
            case STRING ->
                Optional.of(new CellContent.Text(cell.getRichStringCellValue().getString())).filter(text -> !text.words().isEmpty())
                        .map(text -> text);
            case BOOLEAN -> Optional.of(new CellContent.NoValue(cell.getBooleanCellValue() ? "TRUE" : "FALSE"));
            case ERROR -> Optional.of(new CellContent.NoValue(FormulaError.forInt(cell.getErrorCellValue()).getString()));
            default -> Optional.empty();
        };
    }

    /** The text of a formula may name things that are not there any more. */
    private static String formula(HSSFCell cell) {
        try {
            return cell.getCellFormula();
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName();
        }
    }

    private static Map<String, String> properties(HSSFWorkbook workbook) {
        Map<String, String> own = new HashMap<>();
        DocumentSummaryInformation information = workbook.getDocumentSummaryInformation();
        CustomProperties custom = information == null ? null : information.getCustomProperties();
        if (custom != null) {
            custom.forEach((name, value) -> {
                if (name.startsWith(Marks.PROPERTY)) {
                    own.put(name.substring(Marks.PROPERTY.length()).toLowerCase(Locale.ROOT), String.valueOf(value));
                }
            });
        }
        return own;
    }
}
