package org.rashinban.reports.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFPictureData;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTWorksheet;
import org.rashinban.model.text.Sentence;

/**
 * An empty sheet with the columns, the paper, the edges and the pictures of the original; POI's own copy would write and read the whole of it.
 */
final class SheetCopy {

    private SheetCopy() {
    }

    static XSSFSheet of(XSSFSheet sheet, String name) {
        CTWorksheet from = sheet.getCTWorksheet();
        XSSFSheet copy = sheet.getWorkbook().createSheet(name);
        CTWorksheet to = copy.getCTWorksheet();
        if (from.isSetSheetPr()) {
            to.setSheetPr(from.getSheetPr());
        }
        if (from.isSetSheetViews()) {
            to.setSheetViews(from.getSheetViews());
        }
        if (from.isSetSheetFormatPr()) {
            to.setSheetFormatPr(from.getSheetFormatPr());
        }
        to.setColsArray(from.getColsArray());
        if (from.isSetPrintOptions()) {
            to.setPrintOptions(from.getPrintOptions());
        }
        if (from.isSetPageMargins()) {
            to.setPageMargins(from.getPageMargins());
        }
        if (from.isSetHeaderFooter()) {
            to.setHeaderFooter(from.getHeaderFooter());
        }
        if (from.isSetPageSetup()) {
            to.setPageSetup(from.getPageSetup());
            if (to.getPageSetup().isSetId()) {
                // Names the settings of one printer, which belong to the original.
                to.getPageSetup().unsetId();
            }
        }
        for (int column : sheet.getColumnBreaks()) {
            copy.setColumnBreak(column);
        }
        shapes(sheet).stream().filter(XSSFPicture.class::isInstance).map(XSSFPicture.class::cast).forEach(picture -> draw(picture, copy));
        return copy;
    }

    private static void draw(XSSFPicture picture, XSSFSheet copy) {
        XSSFClientAnchor from = picture.getClientAnchor();
        XSSFDrawing drawing = copy.createDrawingPatriarch();
        XSSFClientAnchor anchor = drawing.createAnchor(from.getDx1(), from.getDy1(), from.getDx2(), from.getDy2(), from.getCol1(),
                from.getRow1(), from.getCol2(), from.getRow2());
        anchor.setAnchorType(from.getAnchorType());
        XSSFPicture drawn = drawing.createPicture(anchor, index(picture));
        drawn.getCTPicture().setSpPr(picture.getCTPicture().getSpPr());
        drawn.getCTPicture().getNvPicPr().getCNvPr().setDescr(picture.getCTPicture().getNvPicPr().getCNvPr().getDescr());
    }

    private static int index(XSSFPicture picture) {
        List<XSSFPictureData> all = picture.getSheet().getWorkbook().getAllPictures();
        PackagePartName part = picture.getPictureData().getPackagePart().getPartName();
        return IntStream.range(0, all.size()).filter(at -> all.get(at).getPackagePart().getPartName().equals(part)).findFirst()
                .orElseThrow();
    }

    /** Drawings of a sheet that is to be repeated, which only stand on one. */
    static List<Sentence> lost(XSSFSheet sheet) {
        List<Sentence> lost = new ArrayList<>();
        for (XSSFShape shape : shapes(sheet)) {
            if (!(shape instanceof XSSFPicture)) {
                String cell = shape.getAnchor() instanceof XSSFClientAnchor anchor
                        ? new CellAddress(anchor.getRow1(), anchor.getCol1()).formatAsString() : "A1";
                lost.add(Texts.CATALOGUE.sentence("shape.lost", sheet.getSheetName(), cell));
            }
        }
        return lost;
    }

    /** The first row of a template that says what the sheet is goes, so what is drawn on it moves up with the cells. */
    static void moveUp(XSSFSheet sheet) {
        for (XSSFShape shape : shapes(sheet)) {
            if (shape.getAnchor() instanceof XSSFClientAnchor anchor && anchor.getRow1() > 0) {
                anchor.setRow1(anchor.getRow1() - 1);
                anchor.setRow2(anchor.getRow2() - 1);
            }
        }
    }

    private static List<XSSFShape> shapes(XSSFSheet sheet) {
        return sheet.getDrawingPatriarch() == null ? List.of() : sheet.getDrawingPatriarch().getShapes();
    }
}
