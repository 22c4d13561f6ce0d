package org.rashinban.reports.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rashinban.reports.Packs;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The structure of the workbook, read without the library that wrote it. */
class OpenXmlTest {

    private static final Map<String, byte[]> PARTS = new TreeMap<>();
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    @BeforeAll
    static void write() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Packs.bytes(Packs.committee(), Packs.order("sample"))))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                PARTS.put("/" + entry.getName(), zip.readAllBytes());
            }
        }
    }

    @Test
    void everyRelationLeadsToAPart() throws Exception {
        List<String> broken = new ArrayList<>();
        for (String name : PARTS.keySet()) {
            if (name.endsWith(".rels")) {
                for (Element relation : elements(xml(name), "*", "Relationship")) {
                    URI source = URI.create(name.replace("_rels/", "").replaceFirst("\\.rels$", ""));
                    String target = source.resolve(relation.getAttribute("Target")).toString();
                    if (!relation.getAttribute("TargetMode").equals("External") && !PARTS.containsKey(target)) {
                        broken.add(name + " → " + target);
                    }
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    @Test
    void everyPartHasItsType() throws Exception {
        Document types = xml("/[Content_Types].xml");
        List<String> parts = elements(types, "*", "Override").stream().map(type -> type.getAttribute("PartName")).toList();
        List<String> endings = elements(types, "*", "Default").stream().map(type -> type.getAttribute("Extension")).toList();

        assertThat(PARTS.keySet()).contains("/docProps/core.xml").filteredOn(name -> !name.equals("/[Content_Types].xml"))
                .allMatch(name -> parts.contains(name) || endings.contains(name.substring(name.lastIndexOf('.') + 1)));
        assertThat(parts).allMatch(PARTS::containsKey).doesNotHaveDuplicates();
    }

    /** Excel repairs a file whose merged cells overlap. */
    @Test
    void noTwoMergedCellsOverlap() throws Exception {
        for (String name : PARTS.keySet()) {
            if (name.startsWith("/xl/worksheets/sheet")) {
                List<String> cells = new ArrayList<>();
                for (Element merged : elements(xml(name), MAIN, "mergeCell")) {
                    CellRangeAddress.valueOf(merged.getAttribute("ref"))
                            .forEach(cell -> cells.add(cell.formatAsString()));
                }
                assertThat(cells).as(name).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void everyCellPointsToAStyleThatExists() throws Exception {
        int styles = Integer.parseInt(elements(xml("/xl/styles.xml"), MAIN, "cellXfs").getFirst().getAttribute("count"));

        for (String name : PARTS.keySet()) {
            if (name.startsWith("/xl/worksheets/sheet")) {
                assertThat(elements(xml(name), MAIN, "c")).as(name).isNotEmpty()
                        .allMatch(cell -> cell.getAttribute("s").isEmpty() || Integer.parseInt(cell.getAttribute("s")) < styles);
            }
        }
    }

    private static Document xml(String name) throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        return builder.parse(new ByteArrayInputStream(PARTS.get(name)));
    }

    private static List<Element> elements(Document document, String namespace, String name) {
        NodeList nodes = document.getElementsByTagNameNS(namespace, name);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < nodes.getLength(); at++) {
            elements.add((Element) nodes.item(at));
        }
        return elements;
    }
}
