package org.rashinban.core.template;

import java.util.List;
import java.util.Locale;

import org.rashinban.model.text.Languages;

/**
 * What {@code template.yaml} says about a template.
 *
 * @param order  where it stands in lists, smaller first
 * @param parts  its other files in reading order
 * @param scales grade scales from {@code scales/} that the program brings along
 */
public record TemplateDescription(String id, String title, String titleEn, int order, String description, String descriptionEn,
        List<String> parts, List<String> scales) {

    public TemplateDescription {
        parts = List.copyOf(parts);
        scales = List.copyOf(scales);
    }

    public String title(Locale locale) {
        return Languages.isJapanese(locale) || titleEn.isEmpty() ? title : titleEn;
    }

    public String description(Locale locale) {
        return Languages.isJapanese(locale) || descriptionEn.isEmpty() ? description : descriptionEn;
    }
}
