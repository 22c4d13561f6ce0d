package org.rashinban.bench.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFPictureData;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;

/** One sheet of {@link PlainWorkbook}. */
record PlainSheet(String name, int[] widths, List<Row> rows, List<CellRangeAddress> merged, List<Link> links, List<Format> formats,
        List<Chart> charts, List<Picture> pictures, Print print) {

    private record Row(int at, float height, boolean hidden, int outline, List<Cell> cells) {
    }

    private record Cell(int at, int style, String formula, Object value) {
    }

    private record Link(String cell, String target) {
    }

    private record Format(CellRangeAddress[] ranges, String formula, Color ground) {
    }

    private record Chart(XSSFClientAnchor anchor, CTChartSpace drawn) {
    }

    private record Picture(XSSFClientAnchor anchor, int place, String said) {
    }

    private record Print(short paper, boolean landscape, short scale, boolean fits, short wide, short high, String area, CellRangeAddress heads,
            int frozen, int[] breaks, List<String> edges) {
    }

    static PlainSheet read(XSSFSheet sheet) {
        List<Row> rows = new ArrayList<>();
        int last = 0;
        for (int at = 0; at <= sheet.getLastRowNum(); at++) {
            XSSFRow row = sheet.getRow(at);
            if (row != null) {
                List<Cell> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(read((XSSFCell) cell)));
                last = Math.max(last, row.getLastCellNum());
                rows.add(new Row(at, row.getHeightInPoints(), row.getZeroHeight(), row.getCTRow().getOutlineLevel(), cells));
            }
        }
        int[] widths = new int[last];
        for (int at = 0; at < last; at++) {
            widths[at] = sheet.getColumnWidth(at);
        }
        List<Link> links = sheet.getHyperlinkList().stream().map(link -> new Link(link.getCellRef(), link.getAddress())).toList();
        return new PlainSheet(sheet.getSheetName(), widths, rows, List.copyOf(sheet.getMergedRegions()), links, formats(sheet),
                charts(sheet), pictures(sheet), print(sheet));
    }

    private static Cell read(XSSFCell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        Object value = switch (formula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
            case NUMERIC -> cell.getNumericCellValue();
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
        return new Cell(cell.getColumnIndex(), cell.getCellStyle().getIndex(), formula ? cell.getCellFormula() : "", value);
    }

    private static List<Format> formats(XSSFSheet sheet) {
        List<Format> formats = new ArrayList<>();
        XSSFSheetConditionalFormatting all = sheet.getSheetConditionalFormatting();
        for (int at = 0; at < all.getNumConditionalFormattings(); at++) {
            XSSFConditionalFormatting one = all.getConditionalFormattingAt(at);
            formats.add(new Format(one.getFormattingRanges(), one.getRule(0).getFormula1(),
                    one.getRule(0).getPatternFormatting().getFillBackgroundColorColor()));
        }
        return formats;
    }

    private static List<XSSFShape> shapes(XSSFSheet sheet) {
        return Optional.ofNullable(sheet.getDrawingPatriarch()).map(XSSFDrawing::getShapes).orElse(List.of());
    }

    private static List<Chart> charts(XSSFSheet sheet) {
        // POI finds the frames of charts when it is asked for the shapes.
        shapes(sheet);
        return Optional.ofNullable(sheet.getDrawingPatriarch()).map(XSSFDrawing::getCharts).orElse(List.of()).stream()
                .map(chart -> new Chart(chart.getGraphicFrame().getAnchor(), copy(chart))).toList();
    }

    private static CTChartSpace copy(XSSFChart chart) {
        return (CTChartSpace) chart.getCTChartSpace().copy();
    }

    private static List<Picture> pictures(XSSFSheet sheet) {
        List<Picture> pictures = new ArrayList<>();
        for (XSSFShape shape : shapes(sheet)) {
            if (shape instanceof XSSFPicture picture) {
                pictures.add(new Picture(picture.getClientAnchor(), place(picture), picture.getCTPicture().getNvPicPr().getCNvPr().getDescr()));
            }
        }
        return pictures;
    }

    private static int place(XSSFPicture picture) {
        List<XSSFPictureData> all = picture.getDrawing().getSheet().getWorkbook().getAllPictures();
        return IntStream.range(0, all.size()).filter(at -> Arrays.equals(all.get(at).getData(), picture.getPictureData().getData()))
                .findFirst().orElseThrow();
    }

    private static Print print(XSSFSheet sheet) {
        XSSFWorkbook workbook = sheet.getWorkbook();
        String area = workbook.getPrintArea(workbook.getSheetIndex(sheet));
        return new Print(sheet.getPrintSetup().getPaperSize(), sheet.getPrintSetup().getLandscape(), sheet.getPrintSetup().getScale(),
                sheet.getFitToPage(), sheet.getPrintSetup().getFitWidth(), sheet.getPrintSetup().getFitHeight(),
                area.substring(area.indexOf('!') + 1), sheet.getRepeatingRows(),
                sheet.getPaneInformation() == null ? 0 : sheet.getPaneInformation().getHorizontalSplitPosition(), sheet.getRowBreaks(),
                List.of(sheet.getHeader().getLeft(), sheet.getHeader().getCenter(), sheet.getHeader().getRight(), sheet.getFooter().getLeft(),
                        sheet.getFooter().getCenter(), sheet.getFooter().getRight()));
    }

    long cells() {
        return rows.stream().mapToLong(row -> row.cells().size()).sum();
    }

    /** @param places of all pictures of the workbook */
    void write(XSSFSheet to, List<Integer> places) {
        XSSFWorkbook workbook = to.getWorkbook();
        for (int at = 0; at < widths.length; at++) {
            to.setColumnWidth(at, widths[at]);
        }
        rows.forEach(row -> write(row, to));
        merged.forEach(to::addMergedRegionUnsafe);
        for (Link link : links) {
            XSSFHyperlink hyperlink = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            hyperlink.setAddress(link.target());
            CellReference place = new CellReference(link.cell());
            to.getRow(place.getRow()).getCell(place.getCol()).setHyperlink(hyperlink);
        }
        for (Format format : formats) {
            ConditionalFormattingRule rule = to.getSheetConditionalFormatting().createConditionalFormattingRule(format.formula());
            PatternFormatting pattern = rule.createPatternFormatting();
            pattern.setFillBackgroundColor(format.ground());
            pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
            to.getSheetConditionalFormatting().addConditionalFormatting(format.ranges(), rule);
        }
        charts.forEach(chart -> to.createDrawingPatriarch().createChart(chart.anchor()).getCTChartSpace().set(chart.drawn()));
        pictures.forEach(picture -> to.createDrawingPatriarch().createPicture(picture.anchor(), places.get(picture.place())).getCTPicture()
                .getNvPicPr().getCNvPr().setDescr(picture.said()));
        setUp(to);
    }

    private static void write(Row row, XSSFSheet to) {
        XSSFWorkbook workbook = to.getWorkbook();
        XSSFRow line = to.createRow(row.at());
        line.setHeightInPoints(row.height());
        if (row.hidden()) {
            line.setZeroHeight(true);
        }
        if (row.outline() > 0) {
            line.getCTRow().setOutlineLevel((short) row.outline());
        }
        for (Cell cell : row.cells()) {
            XSSFCell place = line.createCell(cell.at());
            place.setCellStyle(workbook.getCellStyleAt(cell.style()));
            if (cell.value() instanceof Double number) {
                place.setCellValue(number);
            } else if (!cell.value().equals("")) {
                place.setCellValue((String) cell.value());
            }
            if (!cell.formula().isEmpty()) {
                place.setCellFormula(cell.formula());
            }
        }
    }

    private void setUp(XSSFSheet to) {
        to.getPrintSetup().setPaperSize(print.paper());
        to.getPrintSetup().setLandscape(print.landscape());
        to.getPrintSetup().setScale(print.scale());
        to.setFitToPage(print.fits());
        to.getPrintSetup().setFitWidth(print.wide());
        to.getPrintSetup().setFitHeight(print.high());
        to.getWorkbook().setPrintArea(to.getWorkbook().getSheetIndex(to), print.area());
        if (print.heads() != null) {
            to.setRepeatingRows(print.heads());
        }
        if (print.frozen() > 0) {
            to.createFreezePane(0, print.frozen());
        }
        for (int row : print.breaks()) {
            to.setRowBreak(row);
        }
        to.getHeader().setLeft(print.edges().get(0));
        to.getHeader().setCenter(print.edges().get(1));
        to.getHeader().setRight(print.edges().get(2));
        to.getFooter().setLeft(print.edges().get(3));
        to.getFooter().setCenter(print.edges().get(4));
        to.getFooter().setRight(print.edges().get(5));
    }
}
