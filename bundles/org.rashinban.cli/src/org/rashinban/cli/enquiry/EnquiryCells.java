package org.rashinban.cli.enquiry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.rashinban.cli.output.Rows;
import org.rashinban.core.enquiry.AnswerPart;
import org.rashinban.core.tree.Names;
import org.rashinban.exchange.form.Checksum;
import org.rashinban.exchange.reply.Collected;
import org.rashinban.exchange.reply.CollectedRow;
import org.rashinban.exchange.reply.Decision;
import org.rashinban.exchange.reply.ReplyCell;
import org.rashinban.model.AskedValue;
import org.rashinban.model.Kpi;
import org.rashinban.model.text.Localized;

/**
 * The cells of what came back, one by one. Each has an identifier that follows from the bytes of its file, its place, what is known and what would
 * hold: whoever names it says what was seen.
 */
final class EnquiryCells {

    private static final List<String> COLUMNS = List.of(CellDecisions.ID, "file", "cell", "department", "kpi", "title", "period", "part",
            "component", "outcome", "old", "new", "difference", CellDecisions.ACCEPTED, "message", "warning");
    private static final int LENGTH = 16;

    private final Collected collected;
    private final Map<CollectedRow, Map<AnswerPart, String>> ids = new IdentityHashMap<>();
    private final Map<String, Cell> byId = new LinkedHashMap<>();

    /** A cell that can be accepted by itself. */
    record Cell(CollectedRow row, AnswerPart part) {
    }

    EnquiryCells(Collected collected) {
        this.collected = collected;
        Map<String, String> hashes = new HashMap<>();
        collected.files().forEach(file -> hashes.put(file.name(), file.sha256()));
        collected.rows().forEach(row -> row.cells().forEach(cell -> cell.part().ifPresent(part -> {
            String id = id(hashes.get(row.file()), row, cell, part);
            ids.computeIfAbsent(row, any -> new HashMap<>()).put(part, id);
            byId.put(id, new Cell(row, part));
        })));
    }

    /** A letter comes first, lest a spreadsheet takes it for a number. */
    private static String id(String hash, CollectedRow row, ReplyCell cell, AnswerPart part) {
        Checksum sum = new Checksum().add(hash).add(row.file()).add(cell.address()).add(part.kind().name()).add(part.component().orElse(""))
                .add(row.asked().map(AskedValue::getId).orElse("")).add(text(cell.before(), Locale.ROOT).orElse(""))
                .add(text(cell.after(), Locale.ROOT).orElse(""));
        return "c" + sum.hex().substring(0, LENGTH);
    }

    private static Optional<String> text(Optional<Localized> said, Locale locale) {
        return said.map(words -> words.in(locale));
    }

    Map<String, Cell> byId() {
        return byId;
    }

    /** Empty for what cannot be accepted. */
    String id(CollectedRow row, AnswerPart part) {
        return ids.getOrDefault(row, Map.of()).getOrDefault(part, "");
    }

    /** A line for each cell; rows without any, and files that could not be read, have one line too. */
    Rows rows(Decision accepted, Locale locale) {
        List<List<Object>> lines = new ArrayList<>();
        collected.rows().forEach(row -> {
            List<ReplyCell> cells = row.cells();
            cells.forEach(cell -> lines.add(line(row, Optional.of(cell), accepted, locale)));
            if (cells.isEmpty()) {
                lines.add(line(row, Optional.empty(), accepted, locale));
            }
        });
        collected.refused().forEach(file -> lines.add(Arrays.asList(null, file.name(), null, null, null, null, null, null, null,
                EnquiryRows.REFUSED, null, null, null, false, file.why().in(locale), null)));
        return new Rows(COLUMNS, lines);
    }

    private List<Object> line(CollectedRow row, Optional<ReplyCell> cell, Decision accepted, Locale locale) {
        Optional<Kpi> kpi = row.asked().map(AskedValue::getKpi);
        Optional<AnswerPart> part = cell.flatMap(ReplyCell::part);
        String address = cell.map(ReplyCell::address).orElse(row.cell());
        return Arrays.asList(part.map(one -> id(row, one)).orElse(null), row.file(), address.isEmpty() ? null : address,
                row.asked().map(EnquiryRows::department).orElse(null), kpi.map(Kpi::getCode).orElse(null),
                kpi.map(Kpi::getTitle).orElse(null),
                row.asked().map(asked -> asked.getPeriod().toString()).orElse(null),
                cell.map(one -> part.map(known -> known.kind().name().toLowerCase(Locale.ROOT)).orElse("computed")).orElse(null),
                part.flatMap(AnswerPart::component).map(id -> component(kpi.orElseThrow(), id, locale)).orElse(null),
                row.outcome().name().toLowerCase(Locale.ROOT), cell.flatMap(one -> text(one.before(), locale)).orElse(null),
                cell.flatMap(one -> text(one.after(), locale)).orElse(null), cell.flatMap(ReplyCell::difference).orElse(null),
                part.filter(one -> accepted.takes(row, one)).isPresent(), row.judgement().why().in(locale),
                row.doubt().map(doubt -> doubt.in(locale)).orElse(null));
    }

    private static String component(Kpi kpi, String id, Locale locale) {
        return kpi.getComponents().stream().filter(component -> id.equals(component.getId())).findFirst()
                .map(component -> Names.of(component).in(locale)).orElse(id);
    }
}
