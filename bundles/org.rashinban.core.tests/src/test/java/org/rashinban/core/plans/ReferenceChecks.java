package org.rashinban.core.plans;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.rashinban.model.PlanRelation;
import org.rashinban.model.Reference;
import org.rashinban.model.ReferenceItem;
import org.rashinban.model.ReferenceKind;
import org.rashinban.model.ReferenceLevel;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;

/** What stands behind a plan: laws, plans, events, trends, and what the document quotes of them. */
final class ReferenceChecks {

    private ReferenceChecks() {
    }

    static final class References extends TableCheck {

        private static final Map<String, Set<ReferenceLevel>> LEVELS = Map.of("nation", Set.of(ReferenceLevel.STATE),
                "prefecture", Set.of(ReferenceLevel.PREFECTURE), "city", Set.of(ReferenceLevel.CITY),
                "world", Set.of(ReferenceLevel.INTERNATIONAL, ReferenceLevel.OTHER));

        References(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            find(row, city.current().getReferences(), each -> isOfLevel(row, each) && isAt(row.text("date"), each) && isSaid(row, each)
                    && (Words.say(Texts.all(each), row, "title") || Words.contains(each.getIssuer() + each.getTitle(), row.text("title"))));
        }

        /** The sources of figures are kept together, whoever issued them. */
        private static boolean isOfLevel(OracleRow row, Reference reference) {
            return LEVELS.get(row.text("level")).contains(reference.getLevel()) || reference.getKind() == ReferenceKind.SOURCE_DOCUMENT;
        }

        private static boolean isSaid(OracleRow row, Reference reference) {
            return switch (row.text("event")) {
                case "根拠" -> reference.getRelation() == PlanRelation.BASED_ON || reference.getKind() == ReferenceKind.GUIDELINE
                        || Texts.of(reference.getContent()).contains("読み替え");
                case "整合", "連携" -> reference.getRelation() == PlanRelation.ALIGNS;
                case "計画期間", "対象期間" -> reference.getSpan() != null;
                case "出典" -> reference.getKind() == ReferenceKind.SOURCE_DOCUMENT || Texts.all(reference).contains("出典");
                default -> Words.say(Texts.all(reference), row, "event");
            };
        }
    }

    /** A day may be known where a month is printed, and the other way round the day may stand in the content. */
    static boolean isAt(String printed, Reference reference) {
        if (printed.isEmpty()) {
            return true;
        }
        if (printed.contains("..")) {
            return FiscalSpan.of(printed).equals(reference.getSpan());
        }
        if (printed.matches("\\d{4}")) {
            return Texts.all(reference).contains(printed + "年");
        }
        FiscalPeriod period = FiscalPeriod.of(printed);
        boolean dated = reference.getDate() != null
                && (reference.getDate().within(period) || period.granularity() == Granularity.FISCAL_YEAR
                        && reference.getDate().equals(period));
        String day = "%d年%d月".formatted(period.first().getYear(), period.first().getMonthValue())
                + (period.granularity() == Granularity.DAY ? period.first().getDayOfMonth() + "日" : "");
        return dated || Texts.all(reference).contains(day);
    }

    /** An item that a reference quotes. */
    static final class Items extends TableCheck {

        private final String referenceColumn;
        private final String groupColumn;

        Items(City city, String referenceColumn, String groupColumn) {
            super(city);
            this.referenceColumn = referenceColumn;
            this.groupColumn = groupColumn;
        }

        @Override
        void row(OracleRow row) {
            Reference reference = reference(city, row, referenceColumn);
            name(reference);
            // The boxes of a chart are the groups of what is ticked in them.
            List<String> groups = groups(reference);
            if (groups.contains(row.text("title"))) {
                int first = groups.indexOf(row.text("title")) - row.number("no").orElseThrow().intValue() + 1;
                check(row, "in its place", first >= 0 && (!row.is(groupColumn, "box") || first == 0));
                return;
            }
            ReferenceItem item = find(row, reference.getItems(), each -> Words.say(Texts.all(each), row, "title")
                    || Words.say(Texts.join(each.getGroup()), row, "title"));
            if (row.cells().containsKey(groupColumn)) {
                says(row, groupColumn, Texts.of(item.getGroup()));
                List<ReferenceItem> group = reference.getItems().stream()
                        .filter(each -> Objects.equals(each.getGroup(), item.getGroup())).toList();
                equal(row, "no", String.valueOf(group.indexOf(item) + 1), row.text("no"));
            } else {
                equal(row, "no", String.valueOf(reference.getItems().indexOf(item) + 1), row.text("no"));
            }
        }
    }

    static Reference reference(City city, OracleRow row, String column) {
        return city.current().getReferences().stream().filter(each -> each.getKind() != ReferenceKind.SOURCE_DOCUMENT)
                .filter(each -> Words.say(each.getTitle(), row, column)).findFirst()
                .orElseThrow(() -> new AssertionError(row + ": no such reference"));
    }

    static List<String> groups(Reference reference) {
        return reference.getItems().stream().map(ReferenceItem::getGroup).filter(Objects::nonNull).distinct().toList();
    }

    /** Trends, impacts and events: a reference of their own, or an item of one. */
    static final class Trends extends TableCheck {

        Trends(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            Stream<Reference> references = city.current().getReferences().stream()
                    .filter(each -> Set.of(ReferenceKind.TREND, ReferenceKind.EVENT, ReferenceKind.PLAN,
                            ReferenceKind.OTHER).contains(each.getKind()));
            Reference reference = find(row, references.toList(), each -> says(each, row)
                    && (!row.cells().containsKey("date") || isAt(row.text("date"), each)));
            if (row.has("no") && row.cells().containsKey("kind") && Words.contains(Texts.of(reference.getTitle()), row.text("kind"))) {
                ReferenceItem item = reference.getItems().get(row.number("no").orElseThrow().intValue() - 1);
                tells(row, "title", Texts.all(item));
            }
        }

        private static boolean says(Reference reference, OracleRow row) {
            return Words.say(Texts.join(reference.getTitle(), reference.getIssuer(), reference.getContent()), row, "title")
                    || reference.getItems().stream().anyMatch(item -> Words.say(Texts.all(item), row, "title"))
                    || row.cells().containsKey("kind") && Words.same(Texts.of(reference.getTitle()), row.text("kind"));
        }
    }
}
