package org.rashinban.core.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.rashinban.core.document.YamlNode.Entry;
import org.rashinban.core.document.YamlNode.Mapping;
import org.rashinban.core.document.YamlNode.Scalar;
import org.rashinban.core.document.YamlNode.Sequence;

/** What a text states at its top, before anything of it is understood: whoever takes texts in has to know what they are about. */
public final class DocumentOutline {

    private final Set<String> features = new LinkedHashSet<>();
    private final Map<String, List<Map<String, String>>> objects = new HashMap<>();

    private DocumentOutline(Mapping mapping) {
        for (Entry entry : mapping.entries()) {
            features.add(entry.key().text());
            if (entry.value() instanceof Sequence sequence) {
                objects.put(entry.key().text(), sequence.items().stream().filter(Mapping.class::isInstance).map(Mapping.class::cast)
                        .map(DocumentOutline::texts).toList());
            }
        }
    }

    /** Empty if the text cannot be read; reading it as a document tells why. */
    public static Optional<DocumentOutline> of(DocumentPart part) {
        return YamlParser.parse(part.file(), part.text(), new Draft()).map(DocumentOutline::new);
    }

    public Set<String> features() {
        return Set.copyOf(features);
    }

    /** Of the objects in a list: the texts that they state, by feature. */
    public List<Map<String, String>> objects(String feature) {
        return new ArrayList<>(objects.getOrDefault(feature, List.of()));
    }

    private static Map<String, String> texts(Mapping mapping) {
        Map<String, String> texts = new HashMap<>();
        for (Entry entry : mapping.entries()) {
            if (entry.value() instanceof Scalar scalar) {
                texts.put(entry.key().text(), scalar.text());
            }
        }
        return texts;
    }
}
