package org.rashinban.quality.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The little of XML that the checks read. */
public final class Xml {

    private Xml() {
    }

    public static Document parse(Path file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(file + " is not well-formed", e);
        }
    }

    public static List<Element> elements(Document document, String tag) {
        return stream(document.getElementsByTagName(tag)).map(Element.class::cast).toList();
    }

    /** The text of a direct child. */
    public static Optional<String> child(Element parent, String tag) {
        return children(parent).filter(element -> element.getTagName().equals(tag)).map(element -> element.getTextContent().strip())
                .findFirst();
    }

    public static Stream<Element> children(Element parent) {
        return stream(parent.getChildNodes()).filter(Element.class::isInstance).map(Element.class::cast);
    }

    private static Stream<Node> stream(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item);
    }
}
