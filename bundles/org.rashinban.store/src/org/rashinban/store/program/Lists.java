package org.rashinban.store.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.rashinban.model.Identified;

/** A many-valued feature as one cell: its values in order, one a line. An empty list is null, like any value that is not there. */
public final class Lists {

    private Lists() {
    }

    static String cell(EObject object, EStructuralFeature feature) {
        List<?> values = (List<?>) object.eGet(feature, false);
        return values.isEmpty() ? null : join(values.stream().map(value -> text(feature, value)).toList());
    }

    private static String text(EStructuralFeature feature, Object value) {
        return feature instanceof EAttribute attribute ? EcoreUtil.convertToString(attribute.getEAttributeType(), value)
                : ((Identified) value).getId();
    }

    static Object value(EAttribute attribute, String text) {
        return EcoreUtil.createFromString(attribute.getEAttributeType(), text);
    }

    static String join(List<String> values) {
        return values.stream().map(value -> value.replace("\\", "\\\\").replace("\n", "\\n")).collect(Collectors.joining("\n"));
    }

    /** The values of a cell as texts: identifiers of objects, or what an attribute is written as. */
    public static List<String> split(String cell) {
        if (cell == null) {
            return List.of();
        }
        return new ArrayList<>(Arrays.stream(cell.split("\n", -1)).map(Lists::unescape).toList());
    }

    private static String unescape(String line) {
        StringBuilder text = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                i++;
                text.append(line.charAt(i) == 'n' ? '\n' : line.charAt(i));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
