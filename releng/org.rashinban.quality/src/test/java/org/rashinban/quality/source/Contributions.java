package org.rashinban.quality.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.rashinban.quality.repository.Xml;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Texts of plugin.xml and its kin that would be shown as they stand. */
final class Contributions {

    private static final Set<String> ALWAYS_SHOWN = Set.of("label", "tooltip", "description", "provider-name");
    /** Of the platform's own extension points; elsewhere {@code name} is often an id. */
    private static final Set<String> SHOWN_BY_NAME =
            Set.of("view", "category", "editor", "perspective", "page", "command", "wizard", "context",
                    "scheme", "product", "newWizard", "importWizard", "exportWizard", "intro");

    private Contributions() {
    }

    static List<String> untranslated(Path file) {
        List<String> found = new ArrayList<>();
        for (Element element : Xml.elements(Xml.parse(file), "*")) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Attr attribute = (Attr) element.getAttributes().item(i);
                if (isShown(element, attribute.getName()) && !attribute.getValue().isBlank() && !attribute.getValue().startsWith("%")) {
                    found.add("<" + element.getTagName() + " " + attribute.getName() + "=\"" + attribute.getValue() + "\">");
                }
            }
        }
        return found;
    }

    private static boolean isShown(Element element, String attribute) {
        return ALWAYS_SHOWN.contains(attribute)
                || attribute.equals("name") && SHOWN_BY_NAME.contains(element.getTagName()) && isForThePlatform(element);
    }

    private static boolean isForThePlatform(Node element) {
        for (Node parent = element.getParentNode(); parent instanceof Element above; parent = parent.getParentNode()) {
            if (above.getTagName().equals("extension")) {
                return above.getAttribute("point").startsWith("org.eclipse.");
            }
        }
        return true;
    }
}
