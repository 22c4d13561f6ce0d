package org.rashinban.reports.valid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;

import org.w3c.dom.DOMImplementation;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schemas of ECMA-376, asked by the validator of the Java platform: neither knows the library that writes the workbooks. */
final class PublishedSchemas {

    /** The build puts them there. */
    private static final Path FOLDER = Path.of("target/schemas/org/apache/poi/schemas/ooxml/src");
    private static final Schema WORKBOOKS = read("shared-relationshipReference.xsd", "sml.xsd", "dml-spreadsheetDrawing.xsd",
            "dml-chart.xsd", "shared-documentPropertiesExtended.xsd", "opc-relationships.xsd");
    /** What ECMA-376 takes from the standard of XML itself. */
    private static final String XML = """
            <schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
              <attribute name="space" type="string"/>
              <attribute name="lang" type="string"/>
            </schema>
            """;

    private PublishedSchemas() {
    }

    private static Schema read(String... names) {
        try {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            DOMImplementationLS documents = (DOMImplementationLS) implementation();
            factory.setResourceResolver((type, namespace, publicId, systemId, base) -> {
                if (!XMLConstants.XML_NS_URI.equals(namespace)) {
                    return null;
                }
                LSInput input = documents.createLSInput();
                input.setStringData(XML);
                return input;
            });
            return factory.newSchema(Stream.of(names).map(name -> new StreamSource(FOLDER.resolve(name).toFile())).toArray(Source[]::new));
        } catch (SAXException e) {
            throw new IllegalStateException("The schemas are not what was published", e);
        }
    }

    private static DOMImplementation implementation() {
        try {
            return DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether they are about this part: the list of types and the core properties have schemas of another standard. */
    static boolean concern(String part) {
        return (part.endsWith(".xml") || part.endsWith(".rels")) && !part.equals("[Content_Types].xml")
                && !part.equals("docProps/core.xml");
    }

    /** @return what the schemas do not allow */
    static List<String> defects(String part, Source content) {
        List<String> defects = new ArrayList<>();
        Validator validator = WORKBOOKS.newValidator();
        validator.setErrorHandler(new ErrorHandler() {

            @Override
            public void warning(SAXParseException e) {
                defects.add(part + ": " + e.getMessage());
            }

            @Override
            public void error(SAXParseException e) {
                defects.add(part + ": " + e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) throws SAXException {
                throw e;
            }
        });
        try {
            validator.validate(content);
        } catch (SAXException e) {
            defects.add(part + ": " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return defects;
    }
}
