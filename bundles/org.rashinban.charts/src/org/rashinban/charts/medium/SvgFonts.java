package org.rashinban.charts.medium;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rashinban.charts.theme.Typeface;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Names the one font of a picture once, and those that may stand in for it on another machine. */
record SvgFonts(String families) {

    private static final String FAMILY = "font-family";

    static SvgFonts of(Typeface typeface) {
        return new SvgFonts(Stream.concat(typeface.families().stream().map(name -> "'" + name + "'"), Stream.of("sans-serif"))
                .collect(Collectors.joining(", ")));
    }

    void nameIn(Element root) {
        removeBelow(root);
        root.setAttribute(FAMILY, families);
    }

    private static void removeBelow(Element element) {
        element.removeAttribute(FAMILY);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element below) {
                removeBelow(below);
            }
        }
    }
}
