package org.rashinban.quality.extension;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.rashinban.quality.repository.Xml;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a schema says of an extension point: whoever writes a plug-in has nothing else to read. */
record Schema(Document document) {

    /** Of the extension itself the platform says what its attributes mean. */
    private static final String EXTENSION = "extension";

    static Schema of(Path file) {
        return new Schema(Xml.parse(file));
    }

    /** The point that it describes. */
    String point() {
        Element about = Xml.elements(document, "meta.schema").getFirst();
        return about.getAttribute("plugin") + "." + about.getAttribute("id");
    }

    List<String> gaps() {
        List<String> gaps = new ArrayList<>();
        if (text(document.getDocumentElement()).isEmpty()) {
            gaps.add("it does not say what it is for");
        }
        if (Xml.elements(document, "meta.section").stream().noneMatch(section -> section.getAttribute("type").equals("examples"))) {
            gaps.add("it has no example");
        }
        elements().filter(element -> !element.getAttribute("name").equals(EXTENSION)).flatMap(Schema::attributes)
                .filter(attribute -> text(attribute).isEmpty())
                .forEach(attribute -> gaps.add("nothing of " + attribute.getAttribute("name")));
        return gaps;
    }

    /** What a contribution has that is not foreseen, or lacks. */
    List<String> misfits(Element contribution) {
        Optional<Element> known = elements().filter(element -> element.getAttribute("name").equals(contribution.getTagName())).findFirst();
        if (known.isEmpty()) {
            return List.of("<" + contribution.getTagName() + "> is not foreseen");
        }
        List<String> misfits = new ArrayList<>();
        List<String> names = attributes(known.get()).map(attribute -> attribute.getAttribute("name")).toList();
        for (int i = 0; i < contribution.getAttributes().getLength(); i++) {
            String name = contribution.getAttributes().item(i).getNodeName();
            if (!names.contains(name)) {
                misfits.add(name + " is not foreseen");
            }
        }
        attributes(known.get()).filter(attribute -> attribute.getAttribute("use").equals("required"))
                .map(attribute -> attribute.getAttribute("name"))
                .filter(name -> contribution.getAttribute(name).isBlank()).forEach(name -> misfits.add(name + " is missing"));
        return misfits;
    }

    private Stream<Element> elements() {
        return Xml.children(document.getDocumentElement()).filter(child -> child.getTagName().equals("element"));
    }

    private static Stream<Element> attributes(Element element) {
        return Xml.children(element).filter(child -> child.getTagName().equals("complexType")).flatMap(Xml::children)
                .filter(child -> child.getTagName().equals("attribute"));
    }

    private static String text(Element about) {
        return Xml.children(about).filter(child -> child.getTagName().equals("annotation")).flatMap(Xml::children)
                .filter(child -> child.getTagName().equals("documentation")).map(said -> said.getTextContent().strip()).findFirst()
                .orElse("");
    }
}
