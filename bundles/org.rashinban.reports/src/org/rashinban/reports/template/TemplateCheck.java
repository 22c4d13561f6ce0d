package org.rashinban.reports.template;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rashinban.model.text.Sentence;
import org.rashinban.reports.look.Looks;

/** Finds what a template asks for that nobody can do, and names the cell: a word that is misspelt would else be passed over. */
final class TemplateCheck {

    private static final Map<String, Set<String>> WISHES = Map.of("figure",
            Set.of("title", "notes", "columns", "rows", "lines", "chart", "numbers", "empty"),
            "contents", Set.of("beside"), "link", Set.of("text"), "sheet", Set.of("empty", "pages"), "each", Set.of("empty", "pages"),
            "row",
            Set.of());
    private static final Set<String> YES_OR_NO = Set.of("title", "notes", "numbers");
    private static final Set<String> COUNTS = Set.of("rows", "lines", "chart", "beside");
    private static final Set<String> RANKS = Set.of("heading", "body", "total");

    private final List<String> sheets;
    private final String sheet;
    private final String cell;

    private TemplateCheck(List<String> sheets, String sheet, String cell) {
        this.sheets = sheets;
        this.sheet = sheet;
        this.cell = cell;
    }

    /** The first in the order of the sheets and their rows. */
    static Optional<Sentence> defect(XSSFWorkbook workbook) {
        List<XSSFSheet> all = IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetAt)
                .filter(sheet -> !Looks.isSamples(sheet)).toList();
        if (all.isEmpty()) {
            return Optional.of(Texts.CATALOGUE.sentence("empty"));
        }
        List<String> names = all.stream().map(XSSFSheet::getSheetName).toList();
        for (XSSFSheet sheet : all) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    Optional<Sentence> defect = new TemplateCheck(names, sheet.getSheetName(), cell.getAddress().formatAsString())
                            .defect((XSSFCell) cell);
                    if (defect.isPresent()) {
                        return defect;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Sentence> defect(XSSFCell content) {
        if (content.getCellType() == CellType.FORMULA) {
            return OwnFormula.of(content).stays() ? Optional.empty() : said("formula", content.getCellFormula());
        }
        return content.getCellType() == CellType.STRING ? Directive.of(content.getStringCellValue()).flatMap(this::defect)
                : Optional.empty();
    }

    private Optional<Sentence> defect(Directive directive) {
        Set<String> known = WISHES.get(directive.name());
        if (known == null) {
            return said("directive", directive.name());
        }
        Optional<String> unknown = directive.wishes().keySet().stream().filter(wish -> !known.contains(wish)).sorted().findFirst();
        if (unknown.isPresent()) {
            return said("wish", unknown.get());
        }
        Optional<String> wrong = directive.wishes().entrySet().stream().filter(wish -> !isValue(wish.getKey(), wish.getValue()))
                .map(wish -> wish.getKey() + "=" + wish.getValue()).sorted().findFirst();
        if (wrong.isPresent()) {
            return said("value", wrong.get());
        }
        String operand = directive.operand().orElse("");
        return switch (directive.name()) {
            case "link" -> sheets.contains(operand) ? Optional.empty() : said("link", operand);
            case "each" -> operand.equals("measure") ? Optional.empty() : said("each", operand);
            case "row" -> operand.isEmpty() || RANKS.contains(operand) ? Optional.empty() : said("row", operand);
            default -> Optional.empty();
        };
    }

    private static boolean isValue(String wish, String value) {
        if (YES_OR_NO.contains(wish)) {
            return value.equals("yes") || value.equals("no");
        }
        if (wish.equals("rows") && value.equals("fit")) {
            return true;
        }
        if (COUNTS.contains(wish)) {
            return value.matches("\\d{1,3}") && (wish.equals("chart") || Integer.parseInt(value) > 0);
        }
        return switch (wish) {
            case "empty" -> value.equals("omit");
            case "pages" -> value.equals("fixed");
            case "columns" -> Arrays.stream(value.split(",", -1)).noneMatch(String::isBlank);
            default -> true;
        };
    }

    private Optional<Sentence> said(String key, String what) {
        return Optional.of(Texts.CATALOGUE.sentence(key, sheet, cell, what));
    }
}
