package org.rashinban.core.plans;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.Element;
import org.rashinban.model.Finding;
import org.rashinban.model.FindingKind;
import org.rashinban.model.Response;

/** Evaluations, recommendations, responses and reviews. */
final class FindingChecks {

    private FindingChecks() {
    }

    static final class Evaluation extends TableCheck {

        Evaluation(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            int index = row.number("no").orElseThrow().intValue() - 1;
            switch (row.text("kind")) {
                case "remark" -> {
                    Finding remark = finding(row, FindingKind.EVALUATION, index);
                    equal(row, "target", remark.getElements().stream().map(Element::getCode).toList(), row.list("target"));
                }
                case "recommendation" -> {
                    Finding recommendation = finding(row, FindingKind.RECOMMENDATION, index);
                    equal(row, "target", recommendation.getPoint().getCode(), row.text("target"));
                }
                case "response" -> {
                    Response response = name(city.all(Response.class).get(index));
                    equal(row, "target", ((Finding) response.eContainer()).getCode(), row.text("target"));
                    tells(row, "title", response.getText());
                }
                default -> throw new IllegalArgumentException(row.text("kind"));
            }
        }

        private Finding finding(OracleRow row, FindingKind kind, int index) {
            Finding finding = name(city.all(Finding.class).stream().filter(each -> each.getKind() == kind).toList().get(index));
            says(row, "heading", Texts.join(finding.getGroup(), finding.getHeading()));
            tells(row, "title", Texts.join(finding.getGroup(), finding.getHeading(), finding.getText()));
            isNotOverstated(row, finding);
            return finding;
        }

        /** The points are elements of the transcription. */
        @Override
        List<? extends EObject> whole() {
            return Stream.concat(city.all(Finding.class).stream().filter(finding -> finding.getKind() != FindingKind.POINT),
                    city.all(Response.class).stream()).toList();
        }
    }

    /** Conclusions and the bullets below them; which belongs to which is inferred. */
    static final class Review extends TableCheck {

        Review(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            String point = "MAT-R" + row.text("conclusion");
            Finding finding = row.has("no")
                    ? claimNearest(row, "title", city.all(Finding.class).stream()
                            .filter(each -> each.getPoint() != null && each.getPoint().getCode().equals(point)).toList(), Finding::getText)
                    : find(row, city.all(Finding.class), each -> each.getCode().equals(point) && each.getKind() == FindingKind.POINT
                            && Words.say(each.getHeading(), row, "title"));
            isNotOverstated(row, finding);
        }

        @Override
        List<? extends EObject> whole() {
            return city.all(Finding.class);
        }
    }

    static final class Disclaimers extends TableCheck {

        Disclaimers(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            says(row, "about", city.plan().getDisclaimer());
            tells(row, "title", city.plan().getDisclaimer());
            int page = row.number("page").orElseThrow().intValueExact();
            check(row, "page", Stream.of(city.plan().getProvenance().pages().split(",")).anyMatch(pages -> isWithin(page, pages)));
        }

        private static boolean isWithin(int page, String pages) {
            String[] ends = pages.split("-");
            return Integer.parseInt(ends[0]) <= page && page <= Integer.parseInt(ends[ends.length - 1]);
        }
    }
}
