package org.rashinban.charts.paper;

import java.awt.Font;
import java.util.Locale;

import org.rashinban.charts.text.TextBlock;
import org.rashinban.charts.theme.Look;
import org.rashinban.charts.theme.Style;
import org.rashinban.model.text.Localized;

/** What a layout must know of where it will be drawn: the look and the language. */
public record Medium(Look look, Locale locale) {

    public TextBlock line(Localized text, Style style) {
        return line(text.in(locale), style);
    }

    public TextBlock line(String text, Style style) {
        return TextBlock.line(text, look.font(style));
    }

    public TextBlock block(Localized text, Style style, double width) {
        return block(text.in(locale), style, width);
    }

    public TextBlock block(String text, Style style, double width) {
        return TextBlock.of(text, look.font(style), width);
    }

    public Font font(Style style) {
        return look.font(style);
    }
}
