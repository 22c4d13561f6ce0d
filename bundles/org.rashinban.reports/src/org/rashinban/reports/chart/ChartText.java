package org.rashinban.reports.chart;

import javax.xml.namespace.QName;

import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.rashinban.reports.look.Look;
import org.rashinban.reports.look.Looks;

/** What POI's model of charts does not reach: the font of all texts, the numbers on the bars, the fill of marks. */
final class ChartText {

    private static final int HUNDREDTHS = 100;
    private static final int MARK = 7;

    private ChartText() {
    }

    /** In the letters of the tables, so that a chart looks like a part of its sheet. */
    static void small(XSSFChart chart, Looks looks) {
        letters(chart.getCTChartSpace().isSetTxPr() ? chart.getCTChartSpace().getTxPr() : chart.getCTChartSpace().addNewTxPr(), looks);
    }

    /** Never slanting, however little room there is: a long name goes on in a second line. */
    static void upright(CTTextBody text, Looks looks) {
        letters(text, looks);
        upright(text);
    }

    private static void upright(CTTextBody text) {
        set(text.getBodyPr(), "rot", "0");
        set(text.getBodyPr(), "vert", "horz");
    }

    /** Of a title, which would else be bold, and stand upon its side. */
    static void plain(CTTextBody text, Looks looks, boolean upright) {
        if (upright) {
            upright(text);
        }
        for (CTTextParagraph paragraph : text.getPArray()) {
            CTTextParagraphProperties properties = paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
            letters(properties.isSetDefRPr() ? properties.getDefRPr() : properties.addNewDefRPr(), looks).setB(false);
            for (CTRegularTextRun run : paragraph.getRArray()) {
                // POI states the language of the machine.
                run.unsetRPr();
                letters(run.addNewRPr(), looks).setB(false);
            }
        }
    }

    private static void letters(CTTextBody text, Looks looks) {
        if (text.getBodyPr() == null) {
            text.addNewBodyPr();
        }
        letters(text.addNewP().addNewPPr().addNewDefRPr(), looks);
    }

    private static CTTextCharacterProperties letters(CTTextCharacterProperties letters, Looks looks) {
        letters.setSz(looks.font(Look.BODY).getFontHeightInPoints() * HUNDREDTHS);
        String font = looks.font(Look.BODY).getFontName();
        letters.addNewLatin().setTypeface(font);
        letters.addNewEa().setTypeface(font);
        return letters;
    }

    static void oneOnAnother(CTBarChart bars) {
        set(bars.isSetOverlap() ? bars.getOverlap() : bars.addNewOverlap(), "val", "100");
    }

    /** Written as XML, because POI's smaller set of schemas does not hold the types of these values. */
    private static void set(XmlObject property, String attribute, String value) {
        try (XmlCursor cursor = property.newCursor()) {
            cursor.setAttributeText(new QName(attribute), value);
        }
    }

    /** The number on each part, unless it is zero. Excel leaves the point of an optional fraction behind a whole number: there is none then. */
    static void labels(CTBarChart bars, boolean wholeNumbers, Looks looks) {
        for (CTBarSer series : bars.getSerArray()) {
            CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
            labels.addNewNumFmt().setFormatCode(wholeNumbers ? "#,##0;-#,##0;;" : "#,##0.0;-#,##0.0;;");
            labels.getNumFmt().setSourceLinked(false);
            CTTextBody text = labels.addNewTxPr();
            letters(text, looks);
            // A number is never broken.
            set(text.getBodyPr(), "wrap", "none");
            labels.addNewShowLegendKey().setVal(false);
            labels.addNewShowVal().setVal(true);
            labels.addNewShowCatName().setVal(false);
            labels.addNewShowSerName().setVal(false);
            labels.addNewShowPercent().setVal(false);
            labels.addNewShowBubbleSize().setVal(false);
        }
    }

    static void mark(XDDFLineChartData.Series line, XDDFSolidFillProperties fill) {
        CTMarker marker = line.getCTLineSer().getMarker();
        set(marker.isSetSize() ? marker.getSize() : marker.addNewSize(), "val", Integer.toString(MARK));
        CTShapeProperties shape = marker.isSetSpPr() ? marker.getSpPr() : marker.addNewSpPr();
        shape.setSolidFill(fill.getXmlObject());
    }
}
