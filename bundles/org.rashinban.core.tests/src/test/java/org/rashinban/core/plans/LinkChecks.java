package org.rashinban.core.plans;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.Element;
import org.rashinban.model.ElementOrigin;
import org.rashinban.model.Finding;
import org.rashinban.model.LineageKind;
import org.rashinban.model.Link;
import org.rashinban.model.LinkMark;
import org.rashinban.model.Matrix;
import org.rashinban.model.MatrixTotal;

/** Relations of elements. */
final class LinkChecks {

    private LinkChecks() {
    }

    static final class Links extends TableCheck {

        private static final Map<String, LinkMark> STATES = Map.of("yes", LinkMark.RELATED, "unknown", LinkMark.UNKNOWN);

        Links(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            switch (row.text("kind")) {
                case "measure-strategy" -> cell(row);
                case "continues-as" -> origin(row, LineageKind.CONTINUES);
                case "merged-into" -> origin(row, LineageKind.MERGES);
                case "realised-in" -> {
                    Finding point = City.only(row.text("source"), city.all(Finding.class),
                            each -> row.text("source").equals(each.getCode()));
                    equal(row, "target", point.getElements(), List.of(city.element(row.text("target"))));
                }
                default -> throw new IllegalArgumentException(row.text("kind"));
            }
        }

        /** A cell of the matrix of measures and strategies: known, or unknown for all we know. */
        private void cell(OracleRow row) {
            Matrix matrix = City.only("matrix", city.all(Matrix.class), each -> true);
            Element measure = city.element(row.text("source"));
            Element strategy = city.element(row.text("target"));
            Optional<Link> link = matrix.getLinks().stream()
                    .filter(each -> each.getSource() == measure && each.getTarget() == strategy).findFirst();
            link.ifPresent(this::name);
            equal(row, "state", link.map(Link::getMark).orElse(matrix.getUnlisted()),
                    STATES.get(row.text("state")));
        }

        private void origin(OracleRow row, LineageKind kind) {
            Element target = city.element(row.text("target"));
            name(City.only(row.toString(), target.getOrigins(),
                    origin -> origin.getElement() == city.element(row.text("source")) && origin.getKind() == kind));
        }

        @Override
        List<? extends EObject> whole() {
            return Stream.concat(city.all(Link.class).stream(), city.all(ElementOrigin.class).stream()).toList();
        }
    }

    static final class MatrixRows extends TableCheck {

        MatrixRows(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            MatrixTotal total = name(City.only(row.text("source"), city.all(MatrixTotal.class),
                    each -> each.getElement() == city.element(row.text("source"))));
            equal(row, "circles", String.valueOf(total.getCount()), row.text("circles"));
            Matrix matrix = (Matrix) total.eContainer();
            long columns = city.all(Element.class).stream().filter(each -> each.getLevel() == matrix.getColumnLevel()).count();
            equal(row, "of", String.valueOf(columns), row.text("of"));
            long known = matrix.getLinks().stream().filter(link -> link.getSource() == total.getElement()).count();
            check(row, "circles that are known: " + known, known == 0 || known == total.getCount());
        }

        @Override
        List<? extends EObject> whole() {
            return city.all(MatrixTotal.class);
        }
    }
}
