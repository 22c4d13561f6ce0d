package org.rashinban.reports.chart;

import java.util.List;

import javax.xml.namespace.QName;

import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.rashinban.reports.look.Look;
import org.rashinban.reports.look.Looks;

/** What POI's model of charts does not reach: the font of all texts, the numbers on the bars, the fill of marks. */
final class ChartText {

    private static final int HUNDREDTHS = 100;
    private static final int MARK = 7;

    private ChartText() {
    }

    /** In the letters of the tables, so that a chart looks like a part of its sheet. */
    static void small(XSSFChart chart, List<XDDFChartAxis> axes, Looks looks) {
        CTTextBody text = chart.getCTChartSpace().isSetTxPr() ? chart.getCTChartSpace().getTxPr() : chart.getCTChartSpace().addNewTxPr();
        if (text.getBodyPr() == null) {
            text.addNewBodyPr();
        }
        CTTextCharacterProperties letters = text.addNewP().addNewPPr().addNewDefRPr();
        letters.setSz(looks.font(Look.BODY).getFontHeightInPoints() * HUNDREDTHS);
        String font = looks.font(Look.BODY).getFontName();
        letters.addNewLatin().setTypeface(font);
        letters.addNewEa().setTypeface(font);
        axes.forEach(axis -> axis.setVisible(true));
    }

    static void oneOnAnother(CTBarChart bars) {
        set(bars.isSetOverlap() ? bars.getOverlap() : bars.addNewOverlap(), 100);
    }

    /** Written as XML, because POI's smaller set of schemas does not hold the types of these values. */
    private static void set(XmlObject property, int value) {
        try (XmlCursor cursor = property.newCursor()) {
            cursor.setAttributeText(new QName("val"), Integer.toString(value));
        }
    }

    /** The number on each part, unless it is zero. Excel leaves the point of an optional fraction behind a whole number: there is none then. */
    static void labels(CTBarChart bars, boolean wholeNumbers) {
        for (CTBarSer series : bars.getSerArray()) {
            CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
            labels.addNewNumFmt().setFormatCode(wholeNumbers ? "#,##0;-#,##0;;" : "#,##0.0;-#,##0.0;;");
            labels.getNumFmt().setSourceLinked(false);
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
        set(marker.isSetSize() ? marker.getSize() : marker.addNewSize(), MARK);
        CTShapeProperties shape = marker.isSetSpPr() ? marker.getSpPr() : marker.addNewSpPr();
        shape.setSolidFill(fill.getXmlObject());
    }
}
