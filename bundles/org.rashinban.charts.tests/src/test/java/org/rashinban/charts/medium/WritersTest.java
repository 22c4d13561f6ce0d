package org.rashinban.charts.medium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashinban.charts.sample.OtherSamples;
import org.rashinban.charts.sample.Samples;
import org.rashinban.charts.theme.Ink;
import org.rashinban.charts.theme.Look;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.medium.FigureWriter;
import org.rashinban.core.figure.medium.Rendering;
import org.rashinban.core.figure.medium.Rendering.Size;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class WritersTest {

    private static final Rendering LIGHT = Rendering.light(Locale.JAPANESE);

    private static byte[] written(FigureWriter writer, Figure figure, Rendering rendering) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(figure, rendering, out);
        return out.toByteArray();
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static Document document(byte[] svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < nodes.getLength(); at++) {
            elements.add((Element) nodes.item(at));
        }
        return elements;
    }

    /** 4 by 3 inches. */
    @ParameterizedTest
    @ValueSource(ints = {72, 150, 300})
    void aPictureHasAsManyDotsAsItsSizeAndResolutionSay(int dpi) throws IOException {
        byte[] png = written(new PngWriter(), Samples.trend(), new Rendering(Locale.JAPANESE, false, dpi, Optional.of(new Size(288, 216))));

        assertThat(image(png).getWidth()).isEqualTo(4 * dpi);
        assertThat(image(png).getHeight()).isEqualTo(3 * dpi);
    }

    /** The format counts dots per metre; read back, they are millimetres per dot. */
    @ParameterizedTest
    @ValueSource(ints = {72, 150, 300})
    void aPictureKnowsItsResolution(int dpi) throws IOException {
        byte[] png = written(new PngWriter(), OtherSamples.number(), new Rendering(Locale.JAPANESE, false, dpi, Optional.empty()));
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            reader.setInput(in);
            Element metadata = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_1.0");
            Element size = (Element) metadata.getElementsByTagName("HorizontalPixelSize").item(0);
            assertThat(25.4 / Double.parseDouble(size.getAttribute("value"))).isCloseTo(dpi, within(0.1));
        } finally {
            reader.dispose();
        }
    }

    @Test
    void theSameFigureBecomesTheSameBytes() throws IOException {
        for (FigureWriter writer : List.of(new PngWriter(), new SvgWriter())) {
            assertThat(written(writer, Samples.trend(), LIGHT)).isEqualTo(written(writer, Samples.trend(), LIGHT));
        }
    }

    @Test
    void darkPicturesHaveADarkGround() throws IOException {
        Rendering dark = new Rendering(Locale.JAPANESE, true, 72, Optional.empty());

        assertThat(image(written(new PngWriter(), Samples.trend(), dark)).getRGB(2, 2)).isEqualTo(Look.of(true).ink(Ink.PAPER).getRGB());
        assertThat(image(written(new PngWriter(), Samples.trend(), LIGHT)).getRGB(2, 2)).isEqualTo(Look.of(false).ink(Ink.PAPER).getRGB());
    }

    @Test
    void inVectorsTextStaysText() throws Exception {
        Document svg = document(written(new SvgWriter(), Samples.trend(), LIGHT));

        assertThat(elements(svg, "text")).extracting(Element::getTextContent).contains("指標の推移", "令和元年度", "約18", "未報告", "目標");
        assertThat(elements(svg, "image")).isEmpty();
        assertThat(elements(svg, "title").getFirst().getTextContent()).isEqualTo("指標の推移 羅針盤市DX推進計画　令和6年度");
    }

    @Test
    void vectorsNameFontsThatMayStandIn() throws Exception {
        Document svg = document(written(new SvgWriter(), OtherSamples.roadmap(), LIGHT));

        assertThat(svg.getDocumentElement().getAttribute("font-family")).contains("'Hiragino Sans'", "'Yu Gothic'").endsWith("sans-serif");
        assertThat(elements(svg, "g")).noneMatch(group -> group.hasAttribute("font-family"));
    }

    @Test
    void vectorsKnowTheirSizeAndNeedNothingFromTheNetwork() throws Exception {
        byte[] svg =
                written(new SvgWriter(), Samples.trend(), new Rendering(Locale.JAPANESE, false, 72, Optional.of(new Size(360.5, 240))));
        Element root = document(svg).getDocumentElement();

        assertThat(root.getAttribute("width")).isEqualTo("360.5pt");
        assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 360.5 240");
        assertThat(new String(svg, StandardCharsets.UTF_8)).doesNotContain("<!DOCTYPE").startsWith("<?xml");
    }

    @Test
    void everyTypeOfFigureCanBeWritten() {
        assertThat(List.of(new PngWriter(), new SvgWriter())).allSatisfy(writer -> assertThat(
                List.of(Samples.trend(), OtherSamples.table(), OtherSamples.counts(), OtherSamples.roadmap(), OtherSamples.number(),
                        OtherSamples.text(), OtherSamples.page()))
                .allMatch(writer::writes));
    }
}
