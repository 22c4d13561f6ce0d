package org.rashinban.exchange.reply;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperty;
import org.rashinban.exchange.form.Marks;
import org.rashinban.model.period.ExcelDates;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** A workbook of today (.xlsx), read as a stream: nothing is kept but the contents of the cells. */
final class PackedBook {

    private final byte[] file;
    private int cells;

    PackedBook(byte[] file) {
        this.file = file;
    }

    Book read() throws IOException, OpenXML4JException, SAXException {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
            return read(zip, PackageCheck.check(zip));
        }
    }

    private Book read(ZipFile zip, Map<String, Long> sizes) throws IOException, OpenXML4JException, SAXException {
        OPCPackage parts = OPCPackage.open(new ZipFileZipEntrySource(zip));
        try {
            for (PackagePart part : parts.getParts()) {
                if (sizes.getOrDefault(part.getPartName().getName().toLowerCase(Locale.ROOT), 0L) > limit(part.getContentType())) {
                    throw Refusal.of("refused.large");
                }
            }
            XSSFReader reader = new XSSFReader(parts);
            MarkedStrings strings = new MarkedStrings(parts);
            StylesTable styles = reader.getStylesTable();
            List<SheetGrid> sheets = new ArrayList<>();
            XSSFReader.SheetIterator all = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (all.hasNext()) {
                try (InputStream sheet = all.next()) {
                    if (sheets.size() == Limits.SHEETS) {
                        throw Refusal.of("refused.large");
                    }
                    SheetGrid grid = new SheetGrid(all.getSheetName());
                    SheetHandler handler = new SheetHandler(grid, styles, strings, cells);
                    parse(sheet, handler);
                    cells = handler.cells();
                    sheets.add(grid);
                }
            }
            return book(sheets, parts, dates(reader));
        } finally {
            // Opened for reading: closing it would try to save.
            parts.revert();
        }
    }

    /** A part may be called like a sheet and be taken for something that is held as a tree. */
    private static long limit(String contentType) {
        if (contentType.equals(XSSFRelation.WORKSHEET.getContentType()) || contentType.startsWith("image/")) {
            return Limits.PART;
        }
        return contentType.equals(XSSFRelation.SHARED_STRINGS.getContentType()) ? Limits.STRINGS : Limits.OTHER;
    }

    private static void parse(InputStream in, ContentHandler handler) throws IOException, SAXException {
        try {
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(handler);
            parser.parse(new InputSource(in));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java has a parser of XML", e);
        }
    }

    private static Book book(List<SheetGrid> sheets, OPCPackage parts, ExcelDates dates) throws IOException, OpenXML4JException {
        Map<String, String> own = new HashMap<>();
        try {
            POIXMLProperties properties = new POIXMLProperties(parts);
            for (CTProperty property : properties.getCustomProperties().getUnderlyingProperties().getPropertyList()) {
                if (property.getName() != null && property.getName().startsWith(Marks.PROPERTY) && property.isSetLpwstr()) {
                    own.put(property.getName().substring(Marks.PROPERTY.length()).toLowerCase(Locale.ROOT), property.getLpwstr());
                }
            }
            return new Book(sheets, own, dates, Marks.PROGRAM.equals(properties.getExtendedProperties().getApplication()));
        } catch (XmlException e) {
            // The form is known by its hidden sheet and its keys too.
            return new Book(sheets, Map.of(), dates, false);
        }
    }

    private static ExcelDates dates(XSSFReader reader) throws IOException, OpenXML4JException, SAXException {
        boolean[] from1904 = new boolean[1];
        try (InputStream workbook = reader.getWorkbookData()) {
            parse(workbook, new DefaultHandler() {
                @Override
                public void startElement(String uri, String local, String name, Attributes attributes) {
                    String value = attributes.getValue("date1904");
                    from1904[0] |= local.equals("workbookPr") && ("1".equals(value) || "true".equals(value));
                }
            });
        }
        return from1904[0] ? ExcelDates.FROM_1904 : ExcelDates.FROM_1900;
    }
}
