package org.rashinban.reports.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashinban.core.figure.Elements;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Element;
import org.rashinban.model.RoadmapBar;
import org.rashinban.reports.Packs;
import org.rashinban.reports.Plans;
import org.rashinban.reports.design.SingleTemplates;
import org.rashinban.reports.report.ReportOrder;

/** 施策別シート on paper: one page where it can be read on one, else further pages that begin with what heads them. */
class MeasurePagesTest {

    /** A3 that lies, in points. */
    private static final double LONG = 1190.55;
    private static final double SHORT = 841.89;
    private static final double ROOM_OF_A4 = 595.28;
    private static final double SMALLEST = 8 / 9.0;
    private static final String AXIS = "工程・節目";

    @ParameterizedTest
    @MethodSource("org.rashinban.reports.Plans#all")
    void everySheetOfAMeasureStandsOnOnePageOrOnPagesThatEndBetweenItsParts(String plan) {
        ReportOrder order = Packs.order(plan);
        XSSFWorkbook pack = Plans.workbook(plan);

        for (Element measure : Elements.measures(order.edition())) {
            XSSFSheet sheet = pack.getSheet(measure.getCode());
            if (sheet != null) {
                assertThat(torn(sheet)).as(sheet.getSheetName()).isEmpty();
                assertThat(scale(sheet)).as(sheet.getSheetName()).isGreaterThanOrEqualTo(SMALLEST - 0.01);
                pages(sheet).forEach(page -> assertThat(high(sheet, page) * scale(sheet))
                        .as("%s rows %s", sheet.getSheetName(), page.formatAsString()).isLessThan(room(sheet) + 0.01));
            }
        }
    }

    /** 総括 is one page, however much there is to tell: what has no room is counted there, and told in the lists to which it leads. */
    @ParameterizedTest
    @MethodSource("org.rashinban.reports.Plans#all")
    void theSummaryIsOnePageThatCanBeRead(String plan) {
        XSSFSheet summary = Plans.workbook(plan).getSheet("総括");

        assertThat(summary.getPrintSetup().getFitHeight()).isEqualTo((short) 1);
        assertThat(9 * scale(summary)).as("points of its letters").isGreaterThanOrEqualTo(8);
    }

    /** 24 sheets below one another made its letters 5.8 points high. */
    @ParameterizedTest
    @MethodSource("org.rashinban.reports.Plans#all")
    void theCoverCanBeReadWithItsTableOfContents(String plan) {
        XSSFSheet cover = Plans.workbook(plan).getSheet("表紙");
        double room = ROOM_OF_A4 - margins(cover, PageMargin.TOP, PageMargin.BOTTOM);

        assertThat(9 * room / high(cover, rows(0, cover.getLastRowNum()))).as("points of its letters").isGreaterThanOrEqualTo(8);
    }

    /** Its roadmap, which stood on two pages with an axis on the first alone, has a page with its axis. */
    @Test
    void aSecondPageBeginsWithTheNameOfTheMeasureAndAWholePart() {
        List<XSSFSheet> parted = StreamSupport.stream(Plans.workbook("sample").spliterator(), false).map(XSSFSheet.class::cast)
                .filter(sheet -> sheet.getSheetName().startsWith("MH-") && pages(sheet).size() > 1).toList();

        assertThat(parted).as("those that are too long for one page").isNotEmpty().allSatisfy(sheet -> {
            assertThat(sheet.getFitToPage()).as("Excel would pay no heed to the ends of its pages").isFalse();
            assertThat(sheet.getRepeatingRows().getFirstRow()).isZero();
            assertThat(texts(sheet.getRow(0)).getFirst()).startsWith(sheet.getSheetName());
            assertThat(wide(sheet) * scale(sheet)).as("all columns on one page").isLessThan(LONG - margins(sheet, PageMargin.LEFT,
                    PageMargin.RIGHT));
            pages(sheet).stream().skip(1).forEach(page -> assertThat(texts(sheet.getRow(page.getFirstRow())))
                    .as("the title of a part").hasSize(1));
        });
    }

    /** The charts of two measures of Hamamatsu had a page alone, below one that was full. */
    @ParameterizedTest
    @MethodSource("org.rashinban.reports.Plans#all")
    void theLastPageOfAMeasureBearsItsShare(String plan) {
        ReportOrder order = Packs.order(plan);
        XSSFWorkbook sheets = Packs.workbook(Packs.bytes(Packs.report(SingleTemplates.ITEM_SHEETS), order));

        assertThat(Elements.measures(order.edition())).map(Element::getCode).map(sheets::getSheet).isNotEmpty().allSatisfy(sheet -> {
            List<CellRangeAddress> pages = pages(sheet);
            double whole = pages.stream().mapToDouble(page -> high(sheet, page)).sum();
            assertThat(high(sheet, pages.getLast())).as(sheet.getSheetName()).isGreaterThan(whole / pages.size() / 2);
        });
    }

    @Test
    void aRoadmapThatIsLongerThanAPageGoesOnBelowItsAxisAndSaysWhoseStepsTheyAre() {
        ReportOrder order = Packs.order("hamamatsu");
        Element action = Contents.of(order.edition(), Element.class).filter(one -> "HAM-A01-1".equals(one.getCode())).findFirst()
                .orElseThrow();
        RoadmapBar bar = action.getBars().getFirst();
        IntStream.range(0, 120).forEach(at -> {
            RoadmapBar more = EcoreUtil.copy(bar);
            more.setId(UUID.randomUUID().toString());
            action.getBars().add(more);
        });

        XSSFSheet sheet = Packs.workbook(Packs.bytes(Packs.committee(), order)).getSheet("HAM-A01");

        List<CellRangeAddress> pages = pages(sheet);
        assertThat(pages).hasSizeGreaterThanOrEqualTo(3);
        assertThat(torn(sheet)).isEmpty();
        assertThat(pages.stream().filter(page -> IntStream.rangeClosed(page.getFirstRow(), page.getLastRow())
                .anyMatch(row -> texts(sheet.getRow(row)).contains("手続き現状調査"))).skip(1))
                .isNotEmpty().allSatisfy(page -> {
                    assertThat(texts(sheet.getRow(page.getFirstRow()))).contains(AXIS);
                    assertThat(texts(sheet.getRow(page.getFirstRow() + 2)).getFirst()).startsWith("HAM-A01-1").endsWith("（続き）");
                });
        assertThat(pages).allSatisfy(page -> assertThat(high(sheet, page) * scale(sheet)).isLessThan(room(sheet) + 0.01));
    }

    @Test
    void aTableThatIsLongerThanAPageGoesOnBelowTheHeadingsOfItsColumns() {
        ReportOrder order = Packs.order("hamamatsu");
        Element measure = Elements.measures(order.edition()).getFirst();
        Element action = Elements.actions(measure).getFirst();
        IntStream.range(0, 120).forEach(at -> {
            Element more = EcoreUtil.copy(action);
            more.eAllContents().forEachRemaining(inside -> EcoreUtil.setID(inside, UUID.randomUUID().toString()));
            more.setId(UUID.randomUUID().toString());
            more.setTitle("加えた取組" + at);
            more.getBars().clear();
            more.getMilestones().clear();
            measure.getChildren().add(more);
        });

        XSSFSheet sheet = Packs.workbook(Packs.bytes(Packs.committee(), order)).getSheet(measure.getCode());

        List<CellRangeAddress> pages = pages(sheet);
        assertThat(pages).filteredOn(page -> IntStream.rangeClosed(page.getFirstRow(), page.getLastRow())
                .anyMatch(row -> texts(sheet.getRow(row)).stream().anyMatch(text -> text.contains("加えた取組"))))
                .hasSizeGreaterThanOrEqualTo(2).allSatisfy(page -> assertThat(IntStream.rangeClosed(page.getFirstRow(), page.getLastRow())
                        .anyMatch(row -> texts(sheet.getRow(row)).containsAll(List.of("番号", "取組", "内容")))).isTrue());
        assertThat(pages).allSatisfy(page -> assertThat(high(sheet, page) * scale(sheet)).isLessThan(room(sheet) + 0.01));
    }

    /** Rows with the steps of a roadmap that stand on a page without the axis of the roadmap. */
    private static List<String> torn(XSSFSheet sheet) {
        List<String> torn = new ArrayList<>();
        for (CellRangeAddress page : pages(sheet)) {
            boolean axis = false;
            boolean roadmap = false;
            for (int row = page.getFirstRow(); row <= page.getLastRow(); row++) {
                List<String> texts = texts(sheet.getRow(row));
                axis |= texts.contains(AXIS);
                roadmap |= isStep(texts);
            }
            if (roadmap && !axis) {
                torn.add(page.formatAsString());
            }
        }
        return torn;
    }

    /** Steps state their time as R6～R9, which nothing else on the sheet does. */
    private static boolean isStep(List<String> texts) {
        return texts.stream().anyMatch(text -> text.matches("R\\d+([ .].*)?(～R\\d+.*)?"));
    }

    private static List<CellRangeAddress> pages(XSSFSheet sheet) {
        List<CellRangeAddress> pages = new ArrayList<>();
        int first = 0;
        for (int last : Arrays.stream(sheet.getRowBreaks()).sorted().toArray()) {
            pages.add(rows(first, last));
            first = last + 1;
        }
        pages.add(rows(first, sheet.getLastRowNum()));
        return pages;
    }

    private static CellRangeAddress rows(int first, int last) {
        return new CellRangeAddress(first, last, -1, -1);
    }

    private static double scale(XSSFSheet sheet) {
        if (!sheet.getFitToPage()) {
            return sheet.getPrintSetup().getScale() / 100.0;
        }
        double across = (LONG - margins(sheet, PageMargin.LEFT, PageMargin.RIGHT)) / wide(sheet);
        double down = room(sheet) * sheet.getPrintSetup().getFitHeight() / high(sheet, rows(0, sheet.getLastRowNum()));
        return Math.min(1, Math.min(across, down));
    }

    private static double wide(XSSFSheet sheet) {
        return IntStream.range(0, 48).mapToDouble(sheet::getColumnWidthInPixels).sum() * 72 / 96;
    }

    /** With what every page but the first repeats. */
    private static double high(XSSFSheet sheet, CellRangeAddress page) {
        CellRangeAddress repeated = page.getFirstRow() == 0 ? null : sheet.getRepeatingRows();
        return IntStream.rangeClosed(page.getFirstRow(), page.getLastRow()).mapToDouble(row -> high(sheet, row)).sum()
                + (repeated == null ? 0
                        : IntStream.rangeClosed(repeated.getFirstRow(), repeated.getLastRow()).mapToDouble(row -> high(sheet, row)).sum());
    }

    private static double high(Sheet sheet, int row) {
        if (sheet.getRow(row) == null) {
            return sheet.getDefaultRowHeightInPoints();
        }
        return sheet.getRow(row).getZeroHeight() ? 0 : sheet.getRow(row).getHeightInPoints();
    }

    private static double room(XSSFSheet sheet) {
        return SHORT - margins(sheet, PageMargin.TOP, PageMargin.BOTTOM);
    }

    private static double margins(XSSFSheet sheet, PageMargin one, PageMargin other) {
        return (sheet.getMargin(one) + sheet.getMargin(other)) * 72;
    }

    private static List<String> texts(XSSFRow row) {
        return row == null ? List.of()
                : StreamSupport.stream(row.spliterator(), false).filter(Objects::nonNull)
                        .map(cell -> String.format(Locale.ROOT, "%s", cell)).filter(text -> !text.isBlank()).toList();
    }
}
