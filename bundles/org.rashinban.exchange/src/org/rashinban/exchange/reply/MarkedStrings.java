package org.rashinban.exchange.reply;

import java.io.IOException;
import java.util.BitSet;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The texts of a workbook, and which of them have letters that are struck through, raised or lowered. */
final class MarkedStrings extends ReadOnlySharedStringsTable {

    // Filled while the constructor above reads: a value given here would come after that and take everything back.
    private BitSet struck;
    private BitSet raised;
    private int count;

    MarkedStrings(OPCPackage parts) throws IOException, SAXException {
        super(parts, false);
    }

    boolean isStruck(int at) {
        return struck != null && struck.get(at);
    }

    boolean isRaised(int at) {
        return raised != null && raised.get(at);
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) throws SAXException {
        super.startElement(uri, local, name, attributes);
        switch (local) {
            case "si" -> count++;
            case "strike" -> struck = with(struck, SheetHandler.isOn(attributes));
            case "vertAlign" -> raised = with(raised, !"baseline".equals(attributes.getValue("val")));
            default -> {
                // Looks that change nothing about what is meant.
            }
        }
    }

    private BitSet with(BitSet marked, boolean on) {
        BitSet all = marked == null ? new BitSet() : marked;
        if (on) {
            all.set(count - 1);
        }
        return all;
    }
}
