package org.rashinban.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;

import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.core.enquiry.Entering;
import org.rashinban.exchange.Office;
import org.rashinban.exchange.Rounds;
import org.rashinban.model.Actual;
import org.rashinban.model.AskedValue;
import org.rashinban.model.Enquiry;
import org.rashinban.model.Kpi;
import org.rashinban.model.KpiSource;
import org.rashinban.model.period.FiscalPeriod;

/**
 * What a department finds in its form. The one of デジタル・スマートシティ推進課: a rate with its fraction in row 5, one without in row 6, a deliverable in row 7, a
 * number in row 14.
 */
class IssuedFormTest {

    private static final int HEADS = 3;

    @TempDir
    Path folder;

    private Path form;

    @BeforeEach
    void issue() throws IOException {
        Enquiry enquiry = Rounds.open(Rounds.program("hamamatsu"), Rounds.order("令和6年度KPI照会"));
        form = Rounds.issue(enquiry, folder.resolve("issued")).getFirst().file();
    }

    /** What is looked at, as it went out and as LibreOffice has saved it. */
    private interface Look {

        void at(XSSFWorkbook workbook, XSSFSheet answers);
    }

    private static void look(Path file, Look look) throws IOException {
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            look.at(workbook, workbook.getSheet("回答票"));
        }
    }

    @Test
    void itIsAsADepartmentNeedsIt() throws IOException {
        for (Look part : looks()) {
            look(form, part);
        }
        // LibreOffice forgets this one, and a sheet that was renamed is found all the same.
        look(form, (workbook, answers) -> assertThat(workbook.isStructureLocked()).as("no sheet is renamed by accident").isTrue());
    }

    @Test
    void soItIsWhenLibreOfficeHasSavedIt() throws IOException, InterruptedException {
        Path saved = Files.createDirectories(folder.resolve("saved"));
        Office.orPassOver().saveAs("xlsx", List.of(form), saved, folder.resolve("profile"));
        for (Look part : looks()) {
            look(saved.resolve(form.getFileName()), part);
        }
    }

    @Test
    void headingsStayInSight() throws IOException {
        // A conversion has no window and keeps nothing of it; what is saved from a window does, which the whole round looks at.
        look(form, IssuedFormTest::headingsStayInSight);
    }

    private static List<Look> looks() {
        return List.of(IssuedFormTest::onlyYellowCellsCanBeFilledIn, IssuedFormTest::everyYellowCellSaysWhatItExpects,
                IssuedFormTest::rulesFitWhatIsAsked, IssuedFormTest::whatIsTypedIsKept, IssuedFormTest::itIsPrintedOnA4,
                IssuedFormTest::whatTellsItApartIsHidden);
    }

    private static XSSFCell cell(XSSFSheet sheet, String name) {
        CellReference at = new CellReference(name);
        return sheet.getRow(at.getRow()).getCell(at.getCol());
    }

    private static boolean isLocked(XSSFSheet sheet, String name) {
        return cell(sheet, name).getCellStyle().getLocked();
    }

    private static void onlyYellowCellsCanBeFilledIn(XSSFWorkbook workbook, XSSFSheet answers) {
        workbook.forEach(sheet -> assertThat(sheet.getProtect()).as(sheet.getSheetName()).isTrue());
        assertThat(List.of("I5", "J5", "K5", "M5", "N5", "O5", "I6", "I7", "L7", "I14", "M14", "N14", "O14")).as("yellow")
                .noneMatch(name -> isLocked(answers, name));
        assertThat(List.of("A14", "B14", "C14", "D14", "E14", "F14", "G14", "H14", "J14", "L14", "I4", "B1", "J6", "L6", "M7"))
                .allMatch(name -> isLocked(answers, name));
        workbook.getSheetAt(0).forEach(row -> row.forEach(any -> assertThat(any.getCellStyle().getLocked()).isTrue()));
    }

    private static List<XSSFCell> open(XSSFSheet answers) {
        List<XSSFCell> cells = new ArrayList<>();
        answers.forEach(row -> ((XSSFRow) row).forEach(any -> {
            if (!any.getCellStyle().getLocked()) {
                cells.add((XSSFCell) any);
            }
        }));
        return cells;
    }

    private static Optional<? extends DataValidation> rule(XSSFSheet sheet, XSSFCell cell) {
        return sheet.getDataValidations().stream().filter(rule -> Arrays.stream(rule.getRegions().getCellRangeAddresses())
                .anyMatch(range -> range.isInRange(cell))).findFirst();
    }

    private static void everyYellowCellSaysWhatItExpects(XSSFWorkbook workbook, XSSFSheet answers) {
        assertThat(open(answers)).hasSizeGreaterThan(60).allSatisfy(cell -> {
            Optional<? extends DataValidation> rule = rule(answers, cell);
            assertThat(rule).as(cell.getReference()).isPresent();
            assertThat(rule.get().getShowPromptBox()).isTrue();
            assertThat(rule.get().getPromptBoxText()).as(cell.getReference()).hasSizeBetween(10, 255);
            assertThat(rule.get().getPromptBoxTitle()).isNotBlank();
            assertThat(rule.get().getEmptyCellAllowed()).isTrue();
        });
    }

    private static DataValidation rule(XSSFSheet sheet, String name) {
        return rule(sheet, cell(sheet, name)).orElseThrow();
    }

    private static void rulesFitWhatIsAsked(XSSFWorkbook workbook, XSSFSheet answers) {
        DataValidation percent = rule(answers, "I6");
        assertThat(percent.getValidationConstraint().getValidationType()).isEqualTo(ValidationType.DECIMAL);
        assertThat(number(percent.getValidationConstraint().getFormula1())).isZero();
        assertThat(number(percent.getValidationConstraint().getFormula2())).isEqualTo(100);
        assertThat(percent.getErrorStyle()).as("asks back, because 未定 may be meant").isEqualTo(DataValidation.ErrorStyle.WARNING);
        assertThat(percent.getErrorBoxText()).contains("未定", "「85％」", "「約85」");
        assertThat(rule(answers, "I14").getErrorBoxText()).as("what may be typed all the same").contains("「約1,200」", "「12件」", "「未定」",
                "「-」");
        assertThat(rule(answers, "I14").getErrorStyle()).as("asks back and lets it pass").isEqualTo(DataValidation.ErrorStyle.WARNING);
        assertThat(rule(answers, "I14").getPromptBoxText()).contains("「約1,200」", "「12件」");
        assertThat(rule(answers, "J5").getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.WARNING);
        assertThat(rule(answers, "I14").getValidationConstraint().getValidationType()).isEqualTo(ValidationType.DECIMAL);
        assertThat(number(rule(answers, "J5").getValidationConstraint().getFormula1())).as("no less than nothing").isZero();
        assertThat(rule(answers, "L7").getValidationConstraint().getValidationType()).isEqualTo(ValidationType.DATE);
        assertThat(rule(answers, "N14").getValidationConstraint().getValidationType()).isEqualTo(ValidationType.TEXT_LENGTH);
        DataValidationConstraint about = rule(answers, "M14").getValidationConstraint();
        assertThat(about.getValidationType()).isEqualTo(ValidationType.LIST);
        assertThat(about.getExplicitListValues()).containsExactly("約");
    }

    private static double number(String formula) {
        return Double.parseDouble(formula);
    }

    /** As Excel keeps what is typed: 001 and 1/2 in cells for words, and a month in a cell for a day. */
    private static void whatIsTypedIsKept(XSSFWorkbook workbook, XSSFSheet answers) {
        for (String words : List.of("I7", "N14", "O14")) {
            assertThat(cell(answers, words).getCellStyle().getDataFormatString()).as(words).isEqualTo("@");
        }
        assertThat(cell(answers, "L7").getCellStyle().getDataFormatString()).isEqualTo("General");
    }

    private static void headingsStayInSight(XSSFWorkbook workbook, XSSFSheet answers) {
        assertThat(answers.getPaneInformation().isFreezePane()).isTrue();
        assertThat(answers.getPaneInformation().getHorizontalSplitTopRow()).as("first row that moves").isEqualTo((short) (HEADS + 1));
        assertThat(answers.getPaneInformation().getVerticalSplitLeftColumn()).as("code and indicator stay").isEqualTo((short) 4);
        assertThat(answers.getRepeatingRows().getFirstRow()).as("printed on every page").isEqualTo(HEADS);
    }

    private static void itIsPrintedOnA4(XSSFWorkbook workbook, XSSFSheet answers) {
        assertThat(answers.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(answers.getPrintSetup().getLandscape()).isTrue();
        assertThat(answers.getFitToPage()).isTrue();
        assertThat(answers.getPrintSetup().getFitWidth()).as("one page wide").isEqualTo((short) 1);
        assertThat(answers.getPrintSetup().getFitHeight()).as("as many pages as it takes").isZero();
        assertThat(workbook.getPrintArea(workbook.getSheetIndex(answers))).contains("$B$1:$O$25");
        assertThat(workbook.getSheetAt(0).getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(workbook.getSheetAt(0).getPrintSetup().getLandscape()).isTrue();
    }

    private static void whatTellsItApartIsHidden(XSSFWorkbook workbook, XSSFSheet answers) {
        assertThat(answers.isColumnHidden(0)).as("keys").isTrue();
        assertThat(answers.getRow(2).getZeroHeight()).as("marks of the columns").isTrue();
        assertThat(workbook.getSheetVisibility(2)).isNotEqualTo(SheetVisibility.VISIBLE);
        assertThat(workbook.getActiveSheetIndex()).as("it opens on the cover").isZero();
    }

    @Test
    void theTotalOfComponentsIsGreyWithItsMarkForApproximateNumbers() throws IOException {
        Enquiry enquiry = Rounds.open(Rounds.program("hamamatsu"), Rounds.order("合計"));
        enquiry.getForms().stream().flatMap(one -> one.getAsked().stream()).map(AskedValue::getKpi)
                .filter(kpi -> "A03".equals(kpi.getCode()))
                .forEach(kpi -> kpi.setSource(KpiSource.COMPONENTS));
        look(Rounds.issue(enquiry, folder.resolve("sums")).getFirst().file(), (workbook, answers) -> {
            assertThat(List.of("I9", "M9")).as("total").allMatch(name -> isLocked(answers, name));
            assertThat(List.of("I10", "M10", "I11", "M11", "N9", "O9")).as("components, note and evidence")
                    .noneMatch(name -> isLocked(answers, name));
        });
    }

    @Test
    void whatIsCountedHasNoDecimalsOfTheRateAndAPartIsSaidOnce() throws IOException {
        Enquiry enquiry = Rounds.open(Rounds.program("hamamatsu"), Rounds.order("分子"));
        List<Kpi> kpis = enquiry.getForms().getFirst().getAsked().stream().map(AskedValue::getKpi).toList();
        kpis.getFirst().setDecimals(1);
        kpis.stream().filter(kpi -> "A03".equals(kpi.getCode())).forEach(kpi -> kpi.getComponents().getFirst().setName("うち本庁舎"));
        look(Rounds.issue(enquiry, folder.resolve("counts")).getFirst().file(), (workbook, answers) -> {
            assertThat(cell(answers, "J5").getCellStyle().getDataFormatString()).isEqualTo("#,##0");
            assertThat(cell(answers, "D10").getStringCellValue()).isEqualTo("うち本庁舎");
            assertThat(cell(answers, "D11").getStringCellValue()).startsWith("うち ");
        });
    }

    @Test
    void aDayThatIsKnownIsPrintedAsItWouldBeTyped() throws IOException {
        Enquiry enquiry = Rounds.open(Rounds.program("hamamatsu"), Rounds.order("完了日"));
        Kpi kpi = enquiry.getForms().getFirst().getAsked().stream().map(AskedValue::getKpi).filter(one -> "A02a".equals(one.getCode()))
                .findFirst().orElseThrow();
        Actual done = Entering.actual(kpi, FiscalPeriod.fiscalYear(2024));
        done.setText("導入済み");
        done.setDoneOn(FiscalPeriod.day(2024, 10, 1));
        kpi.getActuals().add(done);
        look(Rounds.issue(enquiry, folder.resolve("day")).getFirst().file(),
                (workbook, answers) -> assertThat(cell(answers, "L7").getStringCellValue()).isEqualTo("2024/10/1"));
    }

    @Test
    void itHoldsNeitherMacrosNorLinksToOtherFiles() throws IOException {
        try (ZipFile zip = new ZipFile(form.toFile())) {
            assertThat(zip.stream()).extracting(entry -> entry.getName()).noneMatch(name -> name.contains("vba"))
                    .noneMatch(name -> name.contains("externalLink"));
        }
    }
}
