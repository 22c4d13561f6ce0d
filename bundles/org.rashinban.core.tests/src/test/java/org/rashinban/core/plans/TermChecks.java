package org.rashinban.core.plans;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.rashinban.model.Illustration;
import org.rashinban.model.SheetField;
import org.rashinban.model.Term;

/** Glossaries, notes and figures. */
final class TermChecks {

    private TermChecks() {
    }

    static final class Glossary extends TableCheck {

        Glossary(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            Term term = find(row, city.all(Term.class), each -> Words.same(each.getName(), row.text("term")));
            number(row, term);
            equal(row, "pages", row.has("pages") ? String.join(";", term.getPages()) : "", row.text("pages"));
            row.list("alias").forEach(alias -> check(row, "alias, not " + term.getAliases(),
                    Words.same(alias, term.getName()) || term.getAliases().contains(alias)));
            if (row.has("reading")) {
                check(row, "reading, not " + term.getReading(), Words.contains(Texts.of(term.getReading()), row.text("reading")));
            }
            equal(row, "see", term.getSameAs() == null ? "" : term.getSameAs().getName(), row.text("see"));
            page(row, term);
        }

        /** The numbers of Hamamatsu (※1-※28) and Machida (*1-*3) are printed; those of the others are places in the list. */
        private void number(OracleRow row, Term term) {
            if (term.getNumber() != null) {
                equal(row, "no", String.valueOf(term.getNumber()), row.text("no").replace("*", ""));
            } else if (row.text("no").matches("\\d+")) {
                equal(row, "no", String.valueOf(city.all(Term.class).indexOf(term) + 1), row.text("no"));
            } else if (!row.text("no").isEmpty()) {
                check(row, "note, not " + term.getRemark(), Texts.of(term.getRemark()).endsWith(row.text("no")));
            }
        }

        private void page(OracleRow row, Term term) {
            String page = city.code(row.text("page"));
            String provenance = term.getProvenance().pages() + term.getProvenance().remark();
            check(row, "page, not " + provenance, List.of(provenance.split(",")).contains(page)
                    || page.startsWith("用語の説明") && provenance.startsWith("用語の説明"));
        }

        @Override
        List<Term> whole() {
            return city.all(Term.class).stream().filter(term -> !city.id().equals("hamamatsu") || term.getNumber() != null)
                    .filter(term -> !city.id().equals("chiba")).toList();
        }
    }

    /** Terms that are explained where they stand. */
    static final class InlineNotes extends TableCheck {

        InlineNotes(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            Term term = find(row, city.all(Term.class), each -> Words.same(each.getName(), row.text("term"))
                    || each.getAliases().contains(row.text("term")));
            if (row.has("alias")) {
                check(row, "alias, not " + term.getAliases(), term.getAliases().contains(row.text("alias"))
                        || Words.same(term.getName(), row.text("alias")));
            }
            String section = city.code(row.text("section"));
            String provenance = term.getProvenance().pages() + " " + Texts.of(term.getProvenance().remark());
            check(row, "section " + section + ", not " + provenance, Words.contains(provenance, section));
        }

        @Override
        List<Term> whole() {
            return city.all(Term.class).stream().filter(term -> city.id().equals("hamamatsu") && term.getNumber() == null).toList();
        }
    }

    /** Notes at the foot of a page, in their order; their numbers start again on every page. */
    static final class Footnotes extends TableCheck {

        Footnotes(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            Term term = name(city.all(Term.class).get(row.number("no").orElseThrow().intValue() - 1));
            says(row, "term", Texts.all(term));
            equal(row, "page", term.getPages(), List.of(city.code(row.text("page"))));
            check(row, "mark, not " + term.getRemark(),
                    term.getRemark().startsWith(term.getPages().getFirst() + "ページの" + row.text("page_mark")));
        }

        @Override
        List<Term> whole() {
            return city.all(Term.class);
        }
    }

    /** What the plan itself means by a word. */
    static final class Definitions extends TableCheck {

        Definitions(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            SheetField field = City.only(row.text("term"), city.all(SheetField.class),
                    each -> each.getName().equals(row.text("term") + "の定義"));
            tells(row, "title", field.getValue());
        }
    }

    static final class Figures extends TableCheck {

        private static final Pattern ITEM = Pattern.compile("（([AB]\\d\\d)）");

        Figures(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            Illustration figure = claimNearest(row, "figure", city.all(Illustration.class), each -> titleWithItem(row, each));
            if (row.has("page")) {
                equal(row, "page", pages(figure), row.text("page"));
            }
            if (row.is("state", "lost")) {
                check(row, "lost", figure.isLost());
            } else if (figure.isLost() || row.text("state").contains("lost") || row.text("state").contains("inferred")) {
                check(row, "what is lost is said", !Texts.of(figure.getRemark()).isEmpty() || !figure.getFlags().isEmpty());
            }
        }

        /** The transcription adds the item on whose page the figure is. */
        private String titleWithItem(OracleRow row, Illustration figure) {
            Matcher item = ITEM.matcher(row.text("figure"));
            boolean onItsPage = item.find() && city.element("HAM-" + item.group(1)).getProvenance().pages()
                    .equals(figure.getProvenance().pages());
            return onItsPage ? figure.getTitle() + item.group() : figure.getTitle();
        }

        private static String pages(Illustration figure) {
            List<String> pages = figure.getPages();
            return pages.size() < 2 ? String.join("", pages) : pages.getFirst() + "-" + pages.getLast();
        }
    }
}
