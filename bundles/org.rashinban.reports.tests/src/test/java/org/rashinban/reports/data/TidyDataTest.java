package org.rashinban.reports.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Kpi;
import org.rashinban.reports.Packs;

/**
 * What the ministry asks of tables that programs read (機械判読可能なデータ): one value a cell, numbers as numbers without their units, nothing left out because
 * it stands in the row above.
 */
class TidyDataTest {

    /** 39,930件; 約40 %; 4件. */
    private static final Pattern NUMBER_WITH_UNIT = Pattern.compile("(約|推計|累計|延べ)? ?-?\\d[\\d,]*(\\.\\d+)? ?[^\\d\\s.,:、。：～-]{0,5}");
    /** Applications: 39,930件（令和5年度）. */
    private static final Pattern NAME_WITH_NUMBER = Pattern.compile(".*[：:] ?(約|推計)?-?\\d[\\d,.]* ?[^\\d\\s、。]{0,5}(（[^（]*）)?");
    private static final Pattern SPAN = Pattern.compile("\\S*\\d\\.\\..*");
    private static final Pattern TIME = Pattern.compile("FY\\d{4}(-[HQ]\\d)?|\\d{4}(-\\d{2}){1,2}|(明治|大正|昭和|平成|令和).*");
    /** Printed in the plan as they stand, or told as a sentence beside the columns that hold its numbers. */
    private static final Set<String> OF_THE_PLAN = Set.of("code", "number", "text", "title", "content", "label", "what", "kpi", "why",
            "fix",
            "issue", "problem", "definition", "term", "finding", "response", "effect", "difference", "value_text", "target_text", "looks",
            "action", "milestone", "bar", "measure", "pages");

    @ParameterizedTest
    @MethodSource("org.rashinban.reports.Plans#all")
    void noCellHoldsANumberWithItsUnitOrSeveralValues(String plan) throws IOException {
        tables(plan).forEach(sheet -> values(sheet).filter(cell -> !OF_THE_PLAN.contains(head(cell))).filter(cell -> !isNamed(cell))
                .map(Cell::getStringCellValue).filter(text -> !TIME.matcher(text).matches())
                .forEach(text -> assertThat(text).as(sheet.getSheetName()).doesNotMatch(NUMBER_WITH_UNIT).doesNotMatch(NAME_WITH_NUMBER)));
    }

    @ParameterizedTest
    @MethodSource("org.rashinban.reports.Plans#all")
    void noCellHoldsASpan(String plan) throws IOException {
        tables(plan).forEach(sheet -> values(sheet)
                .forEach(cell -> assertThat(cell.getStringCellValue()).as(sheet.getSheetName()).doesNotMatch(SPAN)));
    }

    /** K01 オンライン申請の件数 is a code and a title. */
    @ParameterizedTest
    @MethodSource("org.rashinban.reports.Plans#all")
    void codesStandApartFromTitles(String plan) throws IOException {
        tables(plan).forEach(sheet -> {
            List<String> heads = heads(sheet);
            heads.stream().filter(head -> head.endsWith("_code")).map(head -> head.substring(0, head.length() - "_code".length()))
                    .filter(heads::contains).forEach(named -> sheet.forEach(row -> {
                        String code = text(row, heads.indexOf(named + "_code"));
                        if (!code.isEmpty()) {
                            assertThat(text(row, heads.indexOf(named))).as(sheet.getSheetName() + " " + code).doesNotStartWith(code + " ");
                        }
                    }));
        });
    }

    /** Where a list had but one element, and where a name was part of another, code and title stood in one cell. */
    @ParameterizedTest
    @MethodSource("org.rashinban.reports.Plans#all")
    void noNameBeginsWithACodeOfThePlan(String plan) throws IOException {
        Edition edition = Packs.order(plan).edition();
        List<String> codes = Stream.concat(Contents.of(edition, Element.class).map(Element::getCode),
                Contents.of(edition, Kpi.class).map(Kpi::getCode)).filter(Objects::nonNull).map(code -> code + " ").toList();

        assertThat(codes).hasSizeGreaterThan(10);
        tables(plan).forEach(sheet -> assertThat(values(sheet).map(Cell::getStringCellValue).filter(text -> !text.endsWith("。")))
                .as(sheet.getSheetName()).noneMatch(text -> codes.stream().anyMatch(text::startsWith)));
    }

    /** Of which indicator a value is, stands in each of its rows. */
    @ParameterizedTest
    @MethodSource("org.rashinban.reports.Plans#all")
    void whatARowIsAboutStandsInEachRow(String plan) throws IOException {
        List<Sheet> lined = tables(plan).filter(sheet -> heads(sheet).containsAll(List.of("kpi", "line"))).toList();
        List<Sheet> listed = tables(plan).filter(sheet -> List.of("media", "problem-table").contains(sheet.getSheetName())).toList();

        lined.forEach(sheet -> assertThat(column(sheet, "kpi")).as(sheet.getSheetName()).doesNotContain(""));
        listed.forEach(sheet -> assertThat(column(sheet, heads(sheet).getFirst())).as(sheet.getSheetName()).doesNotContain(""));
    }

    private static Stream<Sheet> tables(String plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DataWorkbook(Packs.FIGURES, Packs.JUNE_2025).write(Packs.order(plan), out);
        XSSFWorkbook workbook = Packs.workbook(out.toByteArray());
        return IntStream.range(0, workbook.getNumberOfSheets()).<Sheet>mapToObj(workbook::getSheetAt)
                .filter(sheet -> !List.of("contents", "source").contains(sheet.getSheetName()));
    }

    private static Stream<Cell> values(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false).skip(1).flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> cell.getCellType() == CellType.STRING);
    }

    /** A code, the title beside it, or a sentence about a value. */
    private static boolean isNamed(Cell cell) {
        String head = head(cell);
        return head.endsWith("_code") || head.endsWith("_remark") || heads(cell.getSheet()).contains(head + "_code");
    }

    private static String head(Cell cell) {
        return cell.getSheet().getRow(0).getCell(cell.getColumnIndex()).getStringCellValue();
    }

    private static List<String> heads(Sheet sheet) {
        return StreamSupport.stream(sheet.getRow(0).spliterator(), false).map(Object::toString).toList();
    }

    private static List<String> column(Sheet sheet, String head) {
        int at = heads(sheet).indexOf(head);
        return StreamSupport.stream(sheet.spliterator(), false).skip(1).map(row -> text(row, at)).toList();
    }

    private static String text(Row row, int at) {
        return row.getCell(at) == null ? "" : row.getCell(at).toString();
    }
}
