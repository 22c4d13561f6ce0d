package org.rashinban.core.plans;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.Department;
import org.rashinban.model.Edition;
import org.rashinban.model.EditionState;
import org.rashinban.model.Element;
import org.rashinban.model.ElementType;
import org.rashinban.model.Finding;
import org.rashinban.model.FutureDirection;
import org.rashinban.model.Node;
import org.rashinban.model.Ownership;
import org.rashinban.model.Problem;
import org.rashinban.model.Risk;
import org.rashinban.model.SheetField;
import org.rashinban.model.text.TextNormalizer;

/** The tree of elements and what hangs on its nodes. */
final class ElementChecks {

    private ElementChecks() {
    }

    static final class Elements extends TableCheck {

        Elements(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            switch (row.text("level")) {
                case "point" -> point(row);
                case "outcome" -> says(row, "title", city.current().getRemark());
                case "main-measure" -> mainMeasure(row);
                default -> element(row);
            }
        }

        /** The points of Machida's revision are what the recommendations and the responses hang on. */
        private void point(OracleRow row) {
            var point = name(City.only(row.text("code"), city.all(Finding.class),
                    finding -> row.text("code").equals(finding.getCode())));
            check(row, "title, not " + point.getHeading(), Words.same(point.getHeading(), row.text("title")));
            check(row, "no, not " + point.getGroup(), Words.same(point.getGroup(), "ポイント" + row.text("no")));
        }

        /** One per policy, without an ID: a field of the policy. */
        private void mainMeasure(OracleRow row) {
            SheetField field = name(City.only("主な施策", city.element(row.text("parent")).getFields(),
                    each -> each.getName().equals("主な施策")));
            tells(row, "title", field.getValue());
        }

        private void element(OracleRow row) {
            Element element = name(city.element(row.text("code")));
            equal(row, "level", PlanChecks.levelCode(city, element.getLevel()), row.text("level"));
            title(row, element);
            parent(row, element);
            number(row, element);
            if (row.has("category")) {
                category(row, element);
            }
            type(row, element);
            isNotOverstated(row, element);
        }

        private void title(OracleRow row, Element element) {
            if (row.deviation("title").isEmpty() && row.is("wording", "name")) {
                String printed = row.has("printed_title") ? row.text("printed_title") : row.text("title");
                check(row, "title, not " + element.getTitle() + " | " + element.getShortTitle(),
                        Words.same(printed, element.getTitle()) || Words.same(printed, Texts.of(element.getShortTitle())));
                tells(row, "title", Texts.join(element.getTitle(), Texts.all(element.getVariants())));
            } else {
                String variants = Texts.all(element.getVariants());
                says(row, "title", Texts.join(element.getTitle(), element.getShortTitle(), element.getSummary(), variants));
                check(row, "title speaks of it, not " + element.getTitle(), Words.speaksOf(element.getTitle(), row.text("title")));
            }
        }

        /** Those without a parent may stand below the policy of their field. */
        private void parent(OracleRow row, Element element) {
            boolean fits = switch (element.eContainer()) {
                case Edition edition -> !row.has("parent");
                case Element above when row.has("parent") -> city.code(row.text("parent")).equals(above.getCode());
                case Element above -> row.has("category") && row.is("category", Texts.of(above.getCategory()));
                default -> false;
            };
            check(row, "parent, not " + element.eContainer(), fits);
        }

        private void number(OracleRow row, Element element) {
            if (!row.has("no")) {
                check(row, "number, not " + element.getNumber(), element.getNumber() == null);
            } else if (element.getNumber() != null) {
                equal(row, "no", Numbers.of(element.getNumber()), row.text("no"));
            } else if (!row.text("no").matches("\\d+")) {
                equal(row, "no", element.getCode(), row.text("no"));
            }
            if (row.text("no").matches("\\d+")) {
                List<Element> siblings = ((Node) element.eContainer()).getChildren().stream()
                        .filter(each -> each.getLevel() == element.getLevel()).toList();
                equal(row, "no", String.valueOf(siblings.indexOf(element) + 1),
                        String.valueOf(row.number("no").orElseThrow().intValue() - firstNumber(siblings) + 1));
            }
        }

        /** The measures of Matsudo are numbered through the fields. */
        private int firstNumber(List<Element> siblings) {
            String first = siblings.getFirst().getNumber();
            return first == null ? 1 : Integer.parseInt(Numbers.of(first));
        }

        private void category(OracleRow row, Element element) {
            Stream<String> said = Stream.concat(Stream.of(element), City.around(element).filter(Element.class::isInstance)
                    .map(Element.class::cast))
                    .map(each -> Texts.join(each.getCategory(), each.getTitle(), edition(element).getTitle()));
            check(row, "category " + row.text("category"), said.anyMatch(text -> Words.contains(text, row.text("category"))));
        }

        private void type(OracleRow row, Element element) {
            boolean fits = switch (row.text("type")) {
                case "commitment" -> (element.getType() == ElementType.COMMITMENT || element.getType() == ElementType.OBJECTIVE)
                        && !isRetired(element);
                case "illustration" -> element.getType() == ElementType.ILLUSTRATION;
                case "continuing" -> element.getType() == ElementType.CONTINUING;
                case "continued" -> edition(element).getState() == EditionState.SUPERSEDED && !isRetired(element)
                        && element.getDirection() == FutureDirection.CONTINUE;
                case "retired" -> edition(element).getState() == EditionState.SUPERSEDED && isRetired(element);
                default -> throw new IllegalArgumentException(row.text("type"));
            };
            check(row, "type, not " + element.getType(), fits);
        }

        private static boolean isRetired(Element element) {
            return element.isRetired() || element.eContainer() instanceof Element above && isRetired(above);
        }

        private static Edition edition(Element element) {
            return (Edition) City.around(element).filter(Edition.class::isInstance).findFirst().orElseThrow();
        }

        /** The operations to be standardised are a table of their own. */
        @Override
        List<? extends EObject> whole() {
            return city.all(Element.class).stream().filter(element -> !element.getLevel().getCode().equals("system")).toList();
        }
    }

    static final class Systems extends TableCheck {

        Systems(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            List<Element> systems = systems();
            Element system = name(systems.get(row.number("no").orElseThrow().intValue() - 1));
            equal(row, "title", system.getTitle(), row.text("title"));
            equal(row, "element", ((Element) system.eContainer()).getCode(), row.text("element"));
        }

        @Override
        List<Element> whole() {
            return systems();
        }

        private List<Element> systems() {
            return city.all(Element.class).stream().filter(element -> element.getLevel().getCode().equals("system")).toList();
        }
    }

    /** Problems that an element solves, in their order; those of the plan as a whole are its issues. */
    static final class Problems extends TableCheck {

        Problems(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            if (row.has("element")) {
                Problem problem = name(city.element(row.text("element")).getProblems().get(row.number("no").orElseThrow().intValue() - 1));
                tells(row, "title", problem.getText());
            } else {
                List<Risk> risks = city.current().getRisks().stream()
                        .filter(risk -> row.is("kind", "policy-problem") || row.is("kind", Texts.of(risk.getRemark()))).toList();
                nearest(row, "title", risks, risk -> Texts.join(risk.getTitle(), risk.getText()));
            }
        }

        @Override
        List<? extends EObject> whole() {
            return Stream.concat(city.all(Problem.class).stream(), city.all(Risk.class).stream()).toList();
        }
    }

    static final class Owners extends TableCheck {

        Owners(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            name(City.only(row.text("department"), city.element(row.text("element")).getOwners(),
                    owner -> owner.getDepartment().getName().equals(row.text("department"))));
        }

        @Override
        List<? extends EObject> whole() {
            return city.all(Ownership.class);
        }
    }

    static final class Departments extends TableCheck {

        Departments(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            var department = name(City.only(row.text("title"), city.organization().getDepartments(),
                    each -> each.getName().equals(row.text("title"))));
            long items = city.all(Ownership.class).stream().filter(owner -> owner.getDepartment() == department).count();
            equal(row, "items", String.valueOf(items), row.text("items"));
        }

        @Override
        List<? extends EObject> whole() {
            return city.all(Department.class);
        }
    }

    /** What a figure or a paragraph names beside an element. */
    static final class Keywords extends TableCheck {

        private final String elementColumn;
        private final String wordColumn;

        Keywords(City city, String elementColumn, String wordColumn) {
            super(city);
            this.elementColumn = elementColumn;
            this.wordColumn = wordColumn;
        }

        @Override
        void row(OracleRow row) {
            String where = row.text(elementColumn);
            Element element = city.elementIfAny(where).or(() -> ofField(where))
                    .orElseThrow(() -> new AssertionError(row + ": no such element"));
            if (wordColumn.equals("example")) {
                says(row, wordColumn, element.getKeywords().get(row.number("no").orElseThrow().intValue() - 1));
                return;
            }
            says(row, wordColumn, Texts.join(String.join(" | ", element.getKeywords()), element.getSummary(), element.getBackground(),
                    element.getOutlook(), element.getTitle()));
        }

        private Optional<Element> ofField(String field) {
            return city.all(Element.class).stream().filter(element -> field.equals(element.getCategory())
                    || element.getShortTitle() != null && field.startsWith(element.getShortTitle())).findFirst();
        }
    }

    /** A second wording or spelling. Where only the width of characters differs there is nothing to keep. */
    static final class Variants extends TableCheck {

        Variants(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            boolean sameToAReader = TextNormalizer.same(row.text("canonical"), row.text("variant"));
            String said = city.elementIfAny(row.text("canonical")).map(Texts::all).orElseGet(() -> Texts.all(city.program()));
            check(row, "said somewhere", sameToAReader || Words.contains(said, row.text("variant")));
        }
    }
}
