package org.rashinban.reports.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashinban.reports.Plans;
import org.rashinban.reports.sheet.TextMeasure;

class CommitteePackTest {

    @Test
    void theHamamatsuPackHasOneSheetForEachOfTheSixteenItems() {
        XSSFWorkbook pack = pack("hamamatsu");

        List<String> names = IntStream.range(0, pack.getNumberOfSheets()).mapToObj(pack::getSheetName).toList();

        assertThat(names).startsWith("表紙", "総括", "判断・対応事項", "KPI一覧", "施策一覧", "HAM-A01").endsWith("用語").doesNotContain("見本", "施策別シート");
        assertThat(names).filteredOn(name -> name.startsWith("HAM-")).hasSize(16);
    }

    @Test
    void theCoverSaysOfWhatAndWhenItTells() {
        XSSFSheet cover = pack("hamamatsu").getSheet("表紙");

        assertThat(texts(cover)).contains("令和6年度（2024年度）", "令和7年5月31日", "令和7年6月1日 10:02");
        assertThat(texts(cover)).noneMatch(text -> text.contains("{"));
    }

    /** A03 was planned to have 184 windows in all. */
    @Test
    void numbersAreNumbersAndTheirUnitIsPartOfTheFormat() {
        Cell target = find(pack("hamamatsu").getSheet("KPI一覧"), 184);

        assertThat(target).isNotNull();
        assertThat(target.getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(target.getCellStyle().getDataFormatString()).contains("窓口");
    }

    @Test
    void formulasRecalculateToWhatTheFiguresSay() {
        XSSFWorkbook pack = pack("sample");
        FormulaEvaluator evaluator = pack.getCreationHelper().createFormulaEvaluator();
        List<String> differing = new ArrayList<>();
        int formulas = 0;
        for (int at = 0; at < pack.getNumberOfSheets(); at++) {
            for (Row row : pack.getSheetAt(at)) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas++;
                        boolean words = cell.getCachedFormulaResultType() == CellType.STRING;
                        Object stated = words ? cell.getStringCellValue() : cell.getNumericCellValue();
                        CellValue found = evaluator.evaluate(cell);
                        if (!stated.equals(words ? found.getStringValue() : found.getNumberValue())) {
                            differing.add(pack.getSheetName(at) + " " + cell.getAddress() + " " + cell.getCellFormula() + " " + stated);
                        }
                    }
                }
            }
        }

        assertThat(formulas).isPositive();
        assertThat(differing).isEmpty();
    }

    @Test
    void everyRowOfAListLinksToTheSheetOfItsMeasure() {
        XSSFSheet measures = pack("hamamatsu").getSheet("施策一覧");

        assertThat(measures.getHyperlinkList()).extracting(link -> link.getAddress()).contains("'HAM-A01'!A1", "'HAM-B06'!A1");
    }

    /** A name that takes two lines led nowhere: LibreOffice shows a link in one line, but breaks one that is calculated. */
    @Test
    void theNameOfAMeasureLeadsToItsSheetHoweverManyLinesItTakes() {
        List<Cell> names = StreamSupport.stream(pack("sample").getSheet("取組状況").spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false)).filter(cell -> words(cell).matches("MH-\\d\\d((?!MH-).)*"))
                .toList();

        assertThat(names).hasSizeGreaterThan(15).allSatisfy(cell -> {
            String way = cell.getCellType() == CellType.FORMULA ? cell.getCellFormula() : cell.getHyperlink().getAddress();
            assertThat(way).contains("'" + words(cell).substring(0, 5) + "'!A1");
            assertThat(((XSSFCell) cell).getCellStyle().getFont().getUnderline()).isEqualTo(Font.U_SINGLE);
        }).anyMatch(cell -> cell.getCellType() == CellType.FORMULA);
    }

    private static String words(Cell cell) {
        return cell.getCellType() == CellType.STRING || cell.getCellType() == CellType.FORMULA ? cell.getRichStringCellValue().getString()
                : "";
    }

    /** LibreOffice shows a link in one line and cuts what does not fit. */
    @ParameterizedTest
    @MethodSource("org.rashinban.reports.Plans#all")
    void everyLinkFitsIntoOneLine(String plan) {
        for (Sheet sheet : pack(plan)) {
            assertThat(sheet.getHyperlinkList()).allSatisfy(link -> {
                Cell cell = sheet.getRow(link.getFirstRow()).getCell(link.getFirstColumn());
                int last = sheet.getMergedRegions().stream().filter(region -> region.isInRange(cell)).findFirst()
                        .map(CellRangeAddress::getLastColumn).orElse(cell.getColumnIndex());
                double digits = IntStream.rangeClosed(cell.getColumnIndex(), last).map(sheet::getColumnWidth).sum() / 256.0;
                assertThat(cell.getCellType() != CellType.STRING || TextMeasure.width(cell.getStringCellValue()) <= digits * 10 / 9)
                        .as(sheet.getSheetName() + " " + cell.getAddress() + " " + cell).isTrue();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("org.rashinban.reports.Plans#all")
    void everySheetIsReadyToBePrinted(String plan) {
        XSSFWorkbook pack = pack(plan);

        assertThat(IntStream.range(0, pack.getNumberOfSheets()).mapToObj(pack::getSheetAt)).allSatisfy(sheet -> {
            assertThat(sheet.getPrintSetup().getLandscape()).as(sheet.getSheetName()).isTrue();
            assertThat(sheet.getFitToPage() && sheet.getPrintSetup().getFitWidth() == 1 || isNarrowerThanPaper(sheet)).isTrue();
            assertThat(pack.getPrintArea(pack.getSheetIndex(sheet))).isNotNull();
            assertThat(sheet.getFooter().getRight()).contains("令和7年5月31日現在");
        });
    }

    @Test
    void headingsAreRepeatedOnEveryPrintedPage() {
        assertThat(pack("hamamatsu").getSheet("KPI一覧").getRepeatingRows().formatAsString()).isEqualTo("4:4");
    }

    /** Excel cuts what does not fit into 409 points. */
    @ParameterizedTest
    @MethodSource("org.rashinban.reports.Plans#all")
    void noRowIsHigherThanExcelAllows(String plan) {
        XSSFWorkbook pack = pack(plan);

        for (int at = 0; at < pack.getNumberOfSheets(); at++) {
            assertThat(pack.getSheetAt(at)).as(pack.getSheetName(at)).allMatch(row -> row.getHeightInPoints() <= 409);
        }
    }

    /** A4 that lies is 842 points wide, A3 1191, of which the margins take 68. */
    private static boolean isNarrowerThanPaper(XSSFSheet sheet) {
        CellRangeAddress printed = CellRangeAddress
                .valueOf(sheet.getWorkbook().getPrintArea(sheet.getWorkbook().getSheetIndex(sheet)).replaceAll("^.*!|\\$", ""));
        double pixels = IntStream.rangeClosed(0, printed.getLastColumn()).mapToDouble(sheet::getColumnWidthInPixels).sum();
        double wide = sheet.getPrintSetup().getPaperSize() == PrintSetup.A3_PAPERSIZE ? 1191 : 842;
        return pixels * 72 / 96 * sheet.getPrintSetup().getScale() / 100 < wide - 68;
    }

    private static XSSFWorkbook pack(String plan) {
        return Plans.workbook(plan);
    }

    private static List<String> texts(XSSFSheet sheet) {
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> texts.add(String.format(Locale.ROOT, "%s", cell))));
        return texts;
    }

    private static Cell find(XSSFSheet sheet, double number) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() == number) {
                    return cell;
                }
            }
        }
        return null;
    }
}
