package org.rashinban.store.verification;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.rashinban.model.label.Labels;
import org.rashinban.model.text.Localized;
import org.rashinban.store.history.Change.Cell;

/** What a finding calls an object: its class, what it is known by, and its identifier. */
record ObjectName(EClass type, String known, String id) implements Localized {

    private static final List<String> KNOWN_BY = List.of("code", "number", "name", "title", "period");

    static ObjectName of(EClass type, String id, List<Cell> cells) {
        Stream<String> texts = KNOWN_BY.stream().flatMap(feature -> cells.stream().filter(cell -> cell.feature().equals(feature)))
                .map(Cell::after).filter(text -> text != null && !text.isBlank()).limit(2);
        return new ObjectName(type, texts.collect(Collectors.joining(" ")), id);
    }

    @Override
    public String in(Locale locale) {
        return Labels.of(type).in(locale) + " " + (known.isEmpty() ? id : known + " [" + id + "]");
    }
}
