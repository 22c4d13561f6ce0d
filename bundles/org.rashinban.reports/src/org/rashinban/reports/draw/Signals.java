package org.rashinban.reports.draw;

import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.Tone;
import org.rashinban.reports.look.Look;
import org.rashinban.reports.sheet.Page;

/** Colours judgements by the symbol that they begin with: whoever corrects a cell in Excel sees its colour follow. */
final class Signals {

    private final Map<String, Tone> tones = new LinkedHashMap<>();

    void met(Cell cell) {
        if (cell.content() instanceof Content.Judgement judgement) {
            tones.putIfAbsent(judgement.symbol(), judgement.tone());
        }
    }

    void color(Page page, CellRangeAddress range) {
        XSSFSheetConditionalFormatting formatting = page.sheet().getSheetConditionalFormatting();
        String cell = new CellReference(range.getFirstRow(), range.getFirstColumn()).formatAsString();
        tones.forEach((symbol, tone) -> {
            String quoted = '"' + symbol.replace("\"", "\"\"") + '"';
            ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(
                    "LEFT(" + cell + "&\" \"," + (symbol.length() + 1) + ")=" + quoted + "&\" \"");
            PatternFormatting pattern = rule.createPatternFormatting();
            pattern.setFillBackgroundColor(page.looks().ground(look(tone)));
            pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
            formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
        });
    }

    static Look look(Tone tone) {
        return Look.valueOf("TONE_" + tone.name());
    }
}
