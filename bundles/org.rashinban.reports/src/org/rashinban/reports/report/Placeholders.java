package org.rashinban.reports.report;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.rashinban.model.Element;
import org.rashinban.model.Organization;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.PeriodFormat;
import org.rashinban.model.text.Languages;

/** The words that a template may leave to the report: {@code {plan}}, {@code {period}}, {@code {as_of}}. */
final class Placeholders {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z_]+)}");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Map<String, String> words = new HashMap<>();

    Placeholders(ReportOrder order, Locale locale, String fingerprint, Instant now, ZoneId zone) {
        put("plan", order.edition().getPlan().getTitle());
        put("edition", Optional.ofNullable(order.edition().getTitle()).orElse(order.edition().getPlan().getTitle()));
        put("organization", Optional.ofNullable(order.context().program().getOrganization()).map(Organization::getName).orElse(""));
        put("period", order.period().in(locale));
        put("period_western", (Languages.isJapanese(locale) ? PeriodFormat.WESTERN_JAPANESE : PeriodFormat.WESTERN_ENGLISH)
                .format(order.period()));
        put("as_of", FiscalPeriod.day(order.context().asOf()).in(locale));
        LocalDateTime printed = LocalDateTime.ofInstant(now, zone);
        put("printed", FiscalPeriod.day(printed.toLocalDate()).in(locale) + " " + TIME.format(printed));
        put("snapshot", order.snapshot().orElseGet(() -> Texts.CATALOGUE.sentence("state.present").in(locale)));
        put("hash", fingerprint);
    }

    private Placeholders(Map<String, String> words) {
        this.words.putAll(words);
    }

    /** With those of one measure as well. */
    Placeholders of(Sheet sheet) {
        Placeholders more = new Placeholders(words);
        more.put("sheet", sheet.name());
        sheet.element().ifPresent(more::put);
        return more;
    }

    private void put(Element element) {
        put("code", Optional.ofNullable(element.getCode()).or(() -> Optional.ofNullable(element.getNumber())).orElse(""));
        put("title", element.getTitle());
        put("above", element.eContainer() instanceof Element parent ? parent.getTitle() : "");
    }

    private void put(String name, String text) {
        words.put(name, text == null ? "" : text);
    }

    /** What is no placeholder stays as it is. */
    String in(String text) {
        return text.indexOf('{') < 0 ? text
                : PLACE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(words.getOrDefault(found.group(1), found.group())));
    }

    /** In letters of several kinds: a placeholder has those of its first letter, so it must not change them within. */
    XSSFRichTextString in(XSSFRichTextString text) {
        XSSFRichTextString filled = new XSSFRichTextString();
        for (int run = 0; run < text.numFormattingRuns(); run++) {
            int from = text.getIndexOfFormattingRun(run);
            String words = in(text.getString().substring(from, from + text.getLengthOfFormattingRun(run)));
            XSSFFont font = text.getFontOfFormattingRun(run);
            if (font == null) {
                filled.append(words);
            } else {
                filled.append(words, font);
            }
        }
        return filled;
    }

    /** In the head or foot of a page, where an ampersand begins an order to Excel and digits after a size belong to it. */
    String inMargin(String text) {
        return PLACE.matcher(text).replaceAll(found -> {
            String word = words.getOrDefault(found.group(1), found.group()).replace("&", "&&");
            boolean afterDigit = found.start() > 0 && Character.isDigit(text.charAt(found.start() - 1));
            boolean clash = afterDigit && !word.isEmpty() && Character.isDigit(word.charAt(0));
            return Matcher.quoteReplacement(clash ? " " + word : word);
        });
    }
}
