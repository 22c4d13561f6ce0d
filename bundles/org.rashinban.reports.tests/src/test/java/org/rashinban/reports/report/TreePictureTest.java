package org.rashinban.reports.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

import javax.imageio.ImageIO;

import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rashinban.reports.Packs;
import org.rashinban.reports.Plans;

/** Trees stand in a workbook as pictures, and below them in words. */
class TreePictureTest {

    private final XSSFWorkbook template = new XSSFWorkbook();
    private final XSSFSheet sheet = template.createSheet("一枚");

    @Test
    void theBodiesThatPromoteThePlanAreAPictureWithTheirNamesBelow() throws IOException {
        XSSFSheet written = written("{{figure organisation-chart}}");

        XSSFPicture picture = only(written);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.getPictureData().getData()));
        assertThat(colours(image)).as("something is drawn").isGreaterThan(10);
        assertThat(rowOf(written, "見本市DX推進本部")).isGreaterThan(anchor(picture).getRow2());
    }

    @Test
    void whoDoesNotSeeThePictureIsToldWhatIsInIt() {
        XSSFPicture picture = only(written("{{figure organisation-chart}}"));

        assertThat(picture.getCTPicture().getNvPicPr().getCNvPr().getDescr()).startsWith("図「推進体制」：見本市DX推進本部、").contains("CIO補佐官");
    }

    /** 200 dots to the inch of what is printed: the picture is as wide as its anchor. */
    @Test
    void aPictureIsFineEnoughToBePrintedAndKeepsItsProportions() throws IOException {
        XSSFPicture picture = only(written("{{figure plan-pyramid}}"));

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.getPictureData().getData()));
        double wide = points(picture, true);
        double high = points(picture, false);
        assertThat(image.getWidth() / (wide / 72)).isBetween(100.0, 201.0);
        assertThat((double) image.getWidth() / image.getHeight()).isBetween(wide / high * 0.97, wide / high * 1.03);
    }

    @Test
    void aTemplateMayLeaveOutThePictureOrTheWords() {
        assertThat(pictures(written("{{figure organisation-chart | chart=0}}"))).isEmpty();
        assertThat(rowOf(written("{{figure organisation-chart | chart=0}}"), "見本市DX推進本部")).isPositive();
        assertThat(rowOf(written("{{figure organisation-chart | numbers=no}}"), "見本市DX推進本部")).isEqualTo(-1);
    }

    @Test
    void aPictureIsNoHigherThanTheTemplateSays() {
        assertThat(points(only(written("{{figure plan-pyramid | chart=8}}")), false)).isLessThanOrEqualTo(8 * 15);
    }

    /** The sample's tree has four roots, and A4 is 595 points high. */
    @Test
    void whatIsTooLargeForAPageIsSeveralPictures() {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize((short) 9);
        sheet.getPrintSetup().setFitHeight((short) 0);

        XSSFSheet written = written("{{figure plan-tree}}");

        assertThat(pictures(written)).hasSizeBetween(2, 4);
        assertThat(pictures(written)).allSatisfy(picture -> assertThat(points(picture, false)).isLessThan(595 / 0.74));
    }

    /** All of Kisarazu hangs on one idea, which had no picture at all; the 26 measures are told on two or three of them, in rows once. */
    @Test
    void aRootThatIsTooLargeForAPageIsDrawnWithSomeOfItsBranchesAtATime() {
        XSSFSheet structure = Plans.workbook("kisarazu").getSheet("計画の体系");

        List<String> said = pictures(structure).stream().map(picture -> picture.getCTPicture().getNvPicPr().getCNvPr().getDescr())
                .filter(descr -> descr.startsWith("図「体系図」")).toList();
        assertThat(said).hasSizeBetween(2, 4).allSatisfy(descr -> assertThat(descr).contains("「木更津イノベーション」の実現"));
        assertThat(String.join("", said)).containsOnlyOnce("01-01 ").containsOnlyOnce("04-02 ");
        assertThat(StreamSupport.stream(structure.spliterator(), false).map(row -> String.valueOf(row.getCell(0)))
                .filter(text -> text.startsWith("01-01 "))).hasSize(1);
    }

    /** The tree of Matsudo stands on two pages. */
    @Test
    void aPictureThatGoesOnHasItsTitleOnceMore() {
        assertThat(StreamSupport.stream(Plans.workbook("matsudo").getSheet("計画の体系").spliterator(), false).map(row -> row.getCell(0))
                .filter(Objects::nonNull).map(Object::toString)).containsSubsequence("体系図", "体系図（続き）");
    }

    @ParameterizedTest
    @MethodSource("org.rashinban.reports.Plans#all")
    void noPageEndsWithinAPictureAndNoPictureLeavesWhatIsPrinted(String plan) {
        XSSFWorkbook pack = Plans.workbook(plan);

        assertThat(pictures(pack.getSheet("計画の体系"))).isNotEmpty().allSatisfy(picture -> {
            XSSFClientAnchor anchor = anchor(picture);
            XSSFSheet around = picture.getSheet();
            assertThat(Arrays.stream(around.getRowBreaks())).noneMatch(row -> row >= anchor.getRow1() && row < anchor.getRow2());
            AreaReference printed = new AreaReference(pack.getPrintArea(pack.getSheetIndex(around)), pack.getSpreadsheetVersion());
            assertThat(anchor.getCol2()).isLessThanOrEqualTo(printed.getLastCell().getCol());
            assertThat(anchor.getRow2()).isLessThanOrEqualTo(printed.getLastCell().getRow());
        });
    }

    private XSSFSheet written(String block) {
        sheet.createRow(0).createCell(0).setCellValue(block);
        return Packs.workbook(Packs.bytes(Packs.report(Packs.template(template)), Packs.order("sample"))).getSheetAt(0);
    }

    private static List<XSSFPicture> pictures(XSSFSheet sheet) {
        return sheet.getDrawingPatriarch() == null ? List.of()
                : sheet.getDrawingPatriarch().getShapes().stream().filter(XSSFPicture.class::isInstance).map(XSSFPicture.class::cast)
                        .toList();
    }

    private static XSSFPicture only(XSSFSheet sheet) {
        assertThat(pictures(sheet)).hasSize(1);
        return pictures(sheet).getFirst();
    }

    private static XSSFClientAnchor anchor(XSSFPicture picture) {
        return (XSSFClientAnchor) picture.getAnchor();
    }

    /** Rows are 15 points high, and a pixel is three quarters of a point. */
    private static double points(XSSFPicture picture, boolean across) {
        XSSFClientAnchor anchor = anchor(picture);
        double inside = (across ? anchor.getDx2() - anchor.getDx1() : anchor.getDy2() - anchor.getDy1()) / 12_700.0;
        if (!across) {
            return (anchor.getRow2() - anchor.getRow1()) * 15 + inside;
        }
        double columns = 0;
        for (int column = anchor.getCol1(); column < anchor.getCol2(); column++) {
            columns += picture.getSheet().getColumnWidthInPixels(column) * 0.75;
        }
        return columns + inside;
    }

    private static int rowOf(XSSFSheet sheet, String text) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> row.getCell(0) != null && row.getCell(0).toString().contains(text)).mapToInt(row -> row.getRowNum())
                .findFirst().orElse(-1);
    }

    private static long colours(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())).distinct().count();
    }
}
