package org.rashinban.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A form as a file, changed as people and other programs change it. Works on the XML itself, without the library by which forms are written and read.
 */
public final class SavedForm {

    private static final String NS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String ANSWERS = "xl/worksheets/sheet2.xml";
    private static final String HIDDEN = "xl/worksheets/sheet3.xml";
    public static final int FIRST_ROW = 5;

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Document sheet;

    private SavedForm(Path file) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        sheet = parse(parts.get(ANSWERS));
    }

    public static SavedForm open(Path file) throws IOException {
        return new SavedForm(file);
    }

    public Path save(Path file) throws IOException {
        parts.put(ANSWERS, bytes(sheet));
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file;
    }

    public SavedForm text(String cell, String text) {
        Element target = emptied(cell, "inlineStr");
        Element is = (Element) target.appendChild(sheet.createElementNS(NS, "is"));
        is.appendChild(sheet.createElementNS(NS, "t")).setTextContent(text);
        return this;
    }

    public SavedForm number(String cell, double number) {
        value(emptied(cell, "n"), String.valueOf(number));
        return this;
    }

    /** As Excel stores what is typed as a percentage or a date into a cell without a format of its own. */
    public SavedForm number(String cell, double number, int format) {
        number(cell, number);
        cell(cell).setAttribute("s", String.valueOf(style(format)));
        return this;
    }

    /** With a format that somebody made, as it comes along with a number that is pasted. */
    public SavedForm number(String cell, double number, String format) {
        Document made = parse("<numFmt xmlns=\"%s\" numFmtId=\"199\"/>".formatted(NS).getBytes(StandardCharsets.UTF_8));
        made.getDocumentElement().setAttribute("formatCode", format);
        String written = new String(bytes(made), StandardCharsets.UTF_8).replaceFirst("<\\?xml[^>]*>", "");
        replace("xl/styles.xml", text -> text.replace("<numFmts count=\"0\"/>", "<numFmts count=\"1\">" + written + "</numFmts>"));
        return number(cell, number, 199);
    }

    /** Text of which a part is struck through, raised or the like: {@code <strike/>}. */
    public SavedForm text(String cell, String plain, String looks, String marked) {
        text(cell, "");
        Element is = (Element) cell(cell).getFirstChild();
        is.removeChild(is.getFirstChild());
        ((Element) is.appendChild(sheet.createElementNS(NS, "r"))).appendChild(sheet.createElementNS(NS, "t")).setTextContent(plain);
        Document run = parse("<r xmlns=\"%s\"><rPr>%s</rPr><t/></r>".formatted(NS, looks).getBytes(StandardCharsets.UTF_8));
        run.getDocumentElement().getLastChild().setTextContent(marked);
        is.appendChild(sheet.importNode(run.getDocumentElement(), true));
        return this;
    }

    /** How a text is read aloud, as Japanese input methods note it. */
    public SavedForm spoken(String cell, String reading) {
        Document made = parse("<rPh xmlns=\"%s\" sb=\"0\" eb=\"1\"><t/></rPh>".formatted(NS).getBytes(StandardCharsets.UTF_8));
        made.getDocumentElement().getFirstChild().setTextContent(reading);
        cell(cell).getFirstChild().appendChild(sheet.importNode(made.getDocumentElement(), true));
        return this;
    }

    /** @param result as saved; empty for a formula that was never calculated */
    public SavedForm formula(String cell, String formula, String result) {
        Element target = emptied(cell, "n");
        target.appendChild(sheet.createElementNS(NS, "f")).setTextContent(formula);
        if (!result.isEmpty()) {
            value(target, result);
        }
        return this;
    }

    public SavedForm truth(String cell, boolean truth) {
        value(emptied(cell, "b"), truth ? "1" : "0");
        return this;
    }

    private void value(Element cell, String text) {
        cell.appendChild(sheet.createElementNS(NS, "v")).setTextContent(text);
    }

    public SavedForm clear(String cell) {
        emptied(cell, "n");
        return this;
    }

    /** What stands in a cell, as text. */
    public String shown(String cell) {
        Element target = cell(cell);
        String text = target.getTextContent();
        return target.getAttribute("t").equals("s") ? shared(Integer.parseInt(text)) : text;
    }

    private String shared(int at) {
        Element entry = (Element) parse(parts.get("xl/sharedStrings.xml")).getElementsByTagNameNS(NS, "si").item(at);
        return entry.getTextContent();
    }

    private Element emptied(String cell, String type) {
        Element target = cell(cell);
        while (target.hasChildNodes()) {
            target.removeChild(target.getFirstChild());
        }
        target.setAttribute("t", type);
        return target;
    }

    private Element cell(String reference) {
        return all("c").stream().filter(cell -> cell.getAttribute("r").equals(reference)).findFirst().orElseGet(() -> {
            Element row = row(Integer.parseInt(reference.replaceAll("\\D", "")));
            Element cell = (Element) row.appendChild(sheet.createElementNS(NS, "c"));
            cell.setAttribute("r", reference);
            return cell;
        });
    }

    private List<Element> all(String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = sheet.getElementsByTagNameNS(NS, name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private Element row(int number) {
        return all("row").stream().filter(row -> row.getAttribute("r").equals(String.valueOf(number))).findFirst().orElseThrow();
    }

    private List<Element> dataRows() {
        return all("row").stream().filter(row -> Integer.parseInt(row.getAttribute("r")) >= FIRST_ROW).toList();
    }

    /** The rows below the headings in another order. */
    public SavedForm sort(Comparator<Integer> order) {
        List<Element> rows = new ArrayList<>(dataRows());
        rows.sort(Comparator.comparing(row -> Integer.valueOf(row.getAttribute("r")), order));
        place(rows);
        return this;
    }

    /** The rows below the headings in another order, but for the hidden column A: as a selection from B on is sorted. */
    public SavedForm sortWithoutKeys(Comparator<Integer> order) {
        List<Node> keys = dataRows().stream().map(row -> row.getFirstChild().cloneNode(true)).toList();
        sort(order);
        List<Element> rows = dataRows().stream().sorted(Comparator.comparing(row -> Integer.valueOf(row.getAttribute("r")))).toList();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).replaceChild(keys.get(i), rows.get(i).getFirstChild());
        }
        return this;
    }

    private void place(List<Element> rows) {
        Node parent = all("sheetData").getFirst();
        for (int i = 0; i < rows.size(); i++) {
            renumber(rows.get(i), FIRST_ROW + i);
            parent.appendChild(rows.get(i));
        }
    }

    private static void renumber(Element row, int number) {
        row.setAttribute("r", String.valueOf(number));
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
            ((Element) cell).setAttribute("r", ((Element) cell).getAttribute("r").replaceAll("\\d+", String.valueOf(number)));
        }
    }

    public SavedForm hide(int row) {
        row(row).setAttribute("hidden", "1");
        return this;
    }

    public SavedForm delete(int row) {
        Element gone = row(row);
        gone.getParentNode().removeChild(gone);
        place(new ArrayList<>(dataRows()));
        return this;
    }

    /** A new row before that one, filled by hand. */
    public SavedForm insert(int row, Map<String, String> texts) {
        List<Element> rows = new ArrayList<>(dataRows());
        Element made = sheet.createElementNS(NS, "row");
        all("sheetData").getFirst().appendChild(made);
        rows.add(row - FIRST_ROW, made);
        place(rows);
        texts.forEach((column, text) -> text(column + row, text));
        return this;
    }

    /** A row once more at the end, as when somebody copies it. */
    public SavedForm duplicate(int row) {
        List<Element> rows = new ArrayList<>(dataRows());
        rows.add((Element) row(row).cloneNode(true));
        place(rows);
        return this;
    }

    /** Every cell of the one column in the other, and the reverse, headings and marks with them. */
    public SavedForm swapColumns(String one, String other) {
        return swapCells(one, other, 1);
    }

    /** The cells of the one column in the other, and the reverse, as far down from a row. */
    public SavedForm swapCells(String one, String other, int from) {
        for (Element row : all("row").stream().filter(any -> Integer.parseInt(any.getAttribute("r")) >= from).toList()) {
            List<Element> cells = new ArrayList<>();
            for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
                cells.add((Element) cell);
            }
            for (Element cell : cells) {
                String column = cell.getAttribute("r").replaceAll("\\d", "");
                String moved = column.equals(one) ? other : column.equals(other) ? one : column;
                cell.setAttribute("r", moved + row.getAttribute("r"));
            }
            cells.sort(Comparator.comparing(cell -> cell.getAttribute("r")));
            cells.forEach(row::appendChild);
        }
        return this;
    }

    public SavedForm withoutColumn(String column) {
        all("c").stream().filter(cell -> cell.getAttribute("r").matches(column + "\\d+")).toList()
                .forEach(cell -> cell.getParentNode().removeChild(cell));
        return this;
    }

    public SavedForm withoutRow(int row) {
        Element gone = row(row);
        gone.getParentNode().removeChild(gone);
        return this;
    }

    public SavedForm merge(String range) {
        Element merges = all("mergeCells").stream().findFirst().orElseGet(() -> {
            Element made = sheet.createElementNS(NS, "mergeCells");
            Node before = Optional.<Node>ofNullable(all("dataValidations").stream().findFirst().orElse(null)).orElseThrow();
            return (Element) before.getParentNode().insertBefore(made, before);
        });
        ((Element) merges.appendChild(sheet.createElementNS(NS, "mergeCell"))).setAttribute("ref", range);
        return this;
    }

    public SavedForm renameSheet(String name) {
        return replace("xl/workbook.xml", text -> text.replace("回答票", name));
    }

    public SavedForm withoutProperties() {
        parts.remove("docProps/custom.xml");
        replace("[Content_Types].xml", text -> text.replaceAll("<Override[^>]*custom\\.xml[^>]*/>", ""));
        return replace("_rels/.rels", text -> text.replaceAll("<Relationship [^>]*custom\\.xml[^>]*/>", ""));
    }

    public SavedForm withoutHiddenSheet() {
        parts.remove(HIDDEN);
        replace("xl/workbook.xml", text -> text.replaceAll("<sheet [^>]*_rashinban[^>]*/>", ""));
        replace("[Content_Types].xml", text -> text.replaceAll("<Override[^>]*sheet3\\.xml[^>]*/>", ""));
        return replace("xl/_rels/workbook.xml.rels", text -> text.replaceAll("<Relationship [^>]*sheet3\\.xml[^>]*/>", ""));
    }

    /** Changes what the hidden sheet and the properties say. */
    public SavedForm everywhere(String from, String to) {
        for (String part : List.of("xl/sharedStrings.xml", "docProps/custom.xml")) {
            replace(part, text -> text.replace(from, to));
        }
        return this;
    }

    public SavedForm replace(String part, UnaryOperator<String> change) {
        parts.computeIfPresent(part,
                (name, bytes) -> change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public SavedForm add(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    public SavedForm with(Consumer<SavedForm> change) {
        change.accept(this);
        return this;
    }

    /** A style like the first one, with this built-in number format. */
    private int style(int format) {
        int[] count = new int[1];
        replace("xl/styles.xml", text -> {
            int from = text.indexOf("<cellXfs");
            int to = text.indexOf("</cellXfs>");
            count[0] = text.substring(from, to).split("<xf ", -1).length - 1;
            return text.substring(0, to) + "<xf numFmtId=\"" + format
                    + "\" fontId=\"0\" fillId=\"0\" borderId=\"0\" applyNumberFormat=\"1\"/>"
                    + text.substring(to);
        });
        return count[0];
    }

    private static Document parse(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(Document document) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
