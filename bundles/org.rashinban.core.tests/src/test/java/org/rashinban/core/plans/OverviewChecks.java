package org.rashinban.core.plans;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.Entry;
import org.rashinban.model.PlanRelation;
import org.rashinban.model.Reference;
import org.rashinban.model.ReferenceItem;
import org.rashinban.model.ReferenceLevel;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.provenance.Confidence;

/** Overviews that a document gives of other plans, laws and of itself. */
final class OverviewChecks {

    private OverviewChecks() {
    }

    /** How many items are ticked in each box. */
    static final class CheckItems extends TableCheck {

        CheckItems(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            Reference reference = ReferenceChecks.reference(city, row, "reference");
            String group = ReferenceChecks.groups(reference).get(row.number("box").orElseThrow().intValue() - 1);
            List<ReferenceItem> items = reference.getItems().stream().filter(item -> group.equals(item.getGroup()))
                    .map(this::name).toList();
            equal(row, "check_items", String.valueOf(items.size()), row.text("check_items"));
        }

        @Override
        List<? extends EObject> whole() {
            return city.current().getReferences().stream().filter(each -> Words.same(each.getTitle(), "デジタルガバメント実行計画"))
                    .flatMap(each -> each.getItems().stream()).toList();
        }
    }

    static final class NationalTargets extends TableCheck {

        NationalTargets(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            ReferenceItem item = find(row, ReferenceChecks.reference(city, row, "reference").getItems(),
                    each -> Words.say(Texts.all(each), row, "title"));
            String said = Texts.all(item);
            if (row.has("value")) {
                check(row, "value with its unit in " + said, isSaid(row, said));
            }
            int reiwa = FiscalPeriod.of(row.text("deadline").replace("..", "")).fiscalYear() - 2018;
            check(row, "deadline in " + said, said.contains("令和" + reiwa + "年度"));
        }

        /** 90% is also said by 9割. */
        private static boolean isSaid(OracleRow row, String said) {
            String value = row.text("value");
            boolean tenths =
                    row.is("unit", "%") && value.endsWith("0") && Words.contains(said, value.substring(0, value.length() - 1) + "割");
            return tenths || Words.contains(said, value + row.text("unit"));
        }
    }

    /** The principles are quoted from the ordinance with their printed numbers. */
    static final class Principles extends TableCheck {

        Principles(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            Reference source = City.only("source", city.current().getReferences(), each -> row.text("source").startsWith(each.getTitle()));
            ReferenceItem item = name(source.getItems().get(row.number("no").orElseThrow().intValue() - 1));
            check(row, "title, not " + item.getTitle(), item.getTitle().equals(row.text("printed_no") + row.text("title")));
            check(row, "article", Texts.all(source).contains("第2条"));
        }
    }

    /** A chart with layers and boxes; of most items the box is lost. */
    static final class GovernmentMeasures extends TableCheck {

        GovernmentMeasures(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            ReferenceItem item = claim(row, chart().getItems(), each -> Words.same(each.getTitle(), row.text("title"))
                    && Texts.of(each.getGroup()).equals(group(row)));
            equal(row, "provenance", item.getProvenance().confidence() == Confidence.LOST, row.is("provenance", "lost"));
        }

        private static String group(OracleRow row) {
            return row.has("box") ? row.text("layer") + "【" + row.text("box") + "】" : row.text("layer");
        }

        private Reference chart() {
            return name(City.only("chart", city.current().getReferences(), each -> each.getTitle().equals("政府の推進施策")));
        }

        @Override
        List<? extends EObject> whole() {
            return chart().getItems();
        }
    }

    /** The bars of the table that lays plan periods side by side; its window is FY2019 to FY2025. */
    static final class Alignment extends TableCheck {

        private static final FiscalSpan WINDOW = FiscalSpan.of("FY2019..FY2025");
        private static final Map<String, ReferenceLevel> LEVELS = Map.of("city", ReferenceLevel.CITY, "nation", ReferenceLevel.STATE,
                "prefecture", ReferenceLevel.PREFECTURE);

        Alignment(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            FiscalSpan span = FiscalSpan.of(row.text("start") + ".." + row.text("end"));
            if (city.plan().getTitle().equals(row.text("plan"))) {
                equal(row, "span", city.current().getSpan(), span);
                return;
            }
            Reference reference = name(City.only(row.toString(), city.current().getReferences(), each -> each.getSpan() != null
                    && Words.say(Texts.join(Texts.of(each.getIssuer()) + each.getTitle(), each.getTitle(), each.getRemark()),
                            row.text("phase") + row.text("plan"))));
            equal(row, "level", reference.getLevel(), LEVELS.get(row.text("level")));
            // Where the document knows the months, whole years are only what is drawn.
            if (row.text("note").startsWith("precise: ")) {
                equal(row, "precise", reference.getSpan().toString(), row.text("note").substring(9));
                equal(row, "drawn", reference.getDrawnSpan(), span);
                return;
            }
            equal(row, "span", reference.getSpan(), span);
            boolean cut = span.isOpen() || span.first().isBefore(WINDOW.first())
                    || span.last().orElseThrow().isAfter(WINDOW.last().orElseThrow());
            equal(row, "beyond the window", reference.getDrawnSpan() != null, cut);
            if (row.text("note").contains("R3年度で完了")) {
                equal(row, "end", reference.getActualEnd(), FiscalPeriod.fiscalYear(2021));
                equal(row, "relation", reference.getRelation(), PlanRelation.SUCCEEDS);
            }
        }

        @Override
        List<? extends EObject> whole() {
            return city.current().getReferences().stream().filter(each -> each.getSpan() != null).toList();
        }
    }

    /** Every section of the document is the source of something. */
    static final class Chapters extends TableCheck {

        private static final Map<String, String> ROMAN = Map.of("I", "Ⅰ", "II", "Ⅱ", "III", "Ⅲ", "IV", "Ⅳ");

        Chapters(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            String section = ROMAN.get(row.text("no")) + "-" + row.text("section");
            check(row, "a source: " + section, city.all(Entry.class).stream()
                    .anyMatch(entry -> entry.getProvenance() != null && entry.getProvenance().remark().contains(section)));
        }
    }
}
