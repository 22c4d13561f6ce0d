package org.rashinban.charts.medium;

import java.awt.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Locale;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.rashinban.charts.Picture;
import org.rashinban.charts.Pictures;
import org.rashinban.charts.theme.Look;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.medium.FigureWriter;
import org.rashinban.core.figure.medium.Rendering;
import org.rashinban.core.figure.medium.Rendering.Size;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Pictures of vectors, sharp at any size, in which text stays text: it can be searched, selected and edited. */
public final class SvgWriter implements FigureWriter {

    private static final String SVG = "http://www.w3.org/2000/svg";

    @Override
    public String format() {
        return "svg";
    }

    @Override
    public void write(Figure figure, Rendering rendering, OutputStream out) throws IOException {
        Look look = Look.of(rendering.dark());
        Picture picture = new Pictures(look, rendering.locale()).of(figure);
        Size size = rendering.size().orElseGet(picture::natural);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment(null);
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension((int) Math.ceil(size.width()), (int) Math.ceil(size.height())));
        picture.draw(graphics, size);
        Element root = graphics.getRoot();
        describe(root, figure, size, rendering.locale());
        SvgFonts.of(look.typeface()).nameIn(root);
        write(root, out);
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().getDOMImplementation().createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The XML parser of Java refuses its own defaults", e);
        }
    }

    /** Not by Batik, which would point to a document type on the network. */
    private static void write(Element root, OutputStream out) throws IOException {
        try {
            TransformerFactory.newDefaultInstance().newTransformer().transform(new DOMSource(root), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException("SVG could not be written", e);
        }
        out.flush();
    }

    /** With a title that browsers show and screen readers read. */
    private static void describe(Element root, Figure figure, Size size, Locale locale) {
        String width = number(size.width());
        String height = number(size.height());
        root.setAttribute("width", width + "pt");
        root.setAttribute("height", height + "pt");
        root.setAttribute("viewBox", "0 0 " + width + " " + height);
        root.setAttribute("role", "img");
        root.setAttributeNS(XMLConstants.XML_NS_URI, "xml:lang", locale.getLanguage());
        Element title = root.getOwnerDocument().createElementNS(SVG, "title");
        String subject = figure.caption().subject().map(text -> " " + text.in(locale)).orElse("");
        title.setTextContent(figure.caption().title().in(locale) + subject);
        root.insertBefore(title, root.getFirstChild());
    }

    private static String number(double points) {
        return BigDecimal.valueOf(points).stripTrailingZeros().toPlainString();
    }
}
