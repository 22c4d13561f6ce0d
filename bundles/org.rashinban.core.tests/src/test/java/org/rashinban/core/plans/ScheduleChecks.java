package org.rashinban.core.plans;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.Element;
import org.rashinban.model.Milestone;
import org.rashinban.model.MilestoneKind;
import org.rashinban.model.Reference;
import org.rashinban.model.RoadmapBar;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.period.Granularity;
import org.rashinban.model.provenance.Confidence;

/** Milestones and roadmaps. */
final class ScheduleChecks {

    private ScheduleChecks() {
    }

    static final class Milestones extends TableCheck {

        Milestones(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            if (row.has("duplicate_of")) {
                duplicate(row);
            } else if (row.text("qualifier").startsWith("note-of:")) {
                check(row, "noted", city.all(Milestone.class).stream()
                        .anyMatch(each -> isAt(row, each) && Words.say(Texts.of(each.getRemark()), row, "title")));
            } else if (row.deviation("element").isPresent()) {
                Reference reference = find(row, city.current().getReferences(), each -> each.getTitle().equals(row.text("element")));
                equal(row, "period", reference.getDate(), row.period("period").orElseThrow());
                says(row, "title", reference.getTitle());
            } else {
                milestone(row);
            }
        }

        private void milestone(OracleRow row) {
            Milestone milestone = find(row, city.all(Milestone.class), each -> isAt(row, each)
                    && Words.say(Texts.join(each.getTitle(), each.getRemark()), row, "title"));
            equal(row, "precision", milestone.getPeriod().granularity() == Granularity.FISCAL_YEAR ? "year" : "month",
                    row.text("precision"));
            if (row.has("box")) {
                equal(row, "box", Numbers.of(milestone.getGroup()), row.text("box"));
            }
            if (row.has("element")) {
                Element element = city.element(row.text("element"));
                check(row, "element", City.around(milestone).anyMatch(each -> each == element || each.eContainer() == element)
                        || milestone.getElements().contains(element));
            }
            qualifier(row, milestone);
            isNotOverstated(row, milestone);
        }

        private void qualifier(OracleRow row, Milestone milestone) {
            boolean fits = switch (row.text("qualifier")) {
                case "" -> true;
                case "start" -> milestone.getKind() == MilestoneKind.START;
                case "goal", "目指す" -> milestone.getKind() == MilestoneKind.GOAL;
                case "順次" -> milestone.isInTurn();
                case "年度末まで" -> milestone.getKind() == MilestoneKind.COMPLETION || milestone.getKind() == MilestoneKind.GOAL;
                case "年度末を目途に順次", "年度末までに順次" -> milestone.isInTurn() && milestone.getKind() == MilestoneKind.GOAL;
                default -> Words.contains(Texts.of(milestone.getRemark()), row.text("qualifier"));
            };
            check(row, "qualifier " + row.text("qualifier"), fits);
        }

        /** Printed a second time: another wording of the same milestone. */
        private void duplicate(OracleRow row) {
            String[] original = row.text("duplicate_of").split("-");
            List<Milestone> box = inBox(city, original[0]);
            Milestone milestone = box.get(Integer.parseInt(original[1]) - 1);
            check(row, "a variant of " + milestone.getTitle(), isAt(row, milestone)
                    && milestone.getVariants().stream().anyMatch(variant -> Words.say(variant.getText(), row, "title")));
        }

        private static boolean isAt(OracleRow row, Milestone milestone) {
            return row.period("period").orElseThrow().equals(milestone.getPeriod());
        }

        @Override
        List<? extends EObject> whole() {
            return city.all(Milestone.class);
        }
    }

    private static List<Milestone> inBox(City city, String box) {
        return city.all(Milestone.class).stream().filter(each -> Numbers.of(each.getGroup()).equals(box)).toList();
    }

    static final class Boxes extends TableCheck {

        Boxes(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            List<Milestone> box = inBox(city, row.text("box"));
            FiscalPeriod year = row.period("period").orElseThrow();
            check(row, "milestones within the year", !box.isEmpty() && box.stream().allMatch(each -> each.getPeriod().within(year)));
        }
    }

    /** The bars; columns of the years are lost in the text, and what is concluded is marked so. */
    static final class Roadmap extends TableCheck {

        private static final Pattern PERSONS = Pattern.compile("(\\d+)人/年");

        Roadmap(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            RoadmapBar bar = find(row, city.all(RoadmapBar.class), each -> isWhere(row, each) && Words.say(each.getLabel(), row, "label")
                    && isWhen(row, each) && (each.isRecurring() || !named().contains(each)));
            Confidence confidence = bar.getProvenance().confidence();
            switch (row.text("period_provenance")) {
                case "lost", "inferred" -> check(row, "no statement of the document: " + bar.getProvenance(),
                        confidence != Confidence.EXPLICIT);
                case "explicit" -> check(row, "known: " + bar.getProvenance(), confidence != Confidence.LOST);
                default -> throw new IllegalArgumentException(row.text("period_provenance"));
            }
            quota(row, (Element) bar.eContainer());
            check(row, "row of the action unknown", row.has("action") || !bar.getFlags().isEmpty());
        }

        /** （25人/年） is also what a course of the action is to reach in that year. */
        private static void quota(OracleRow row, Element action) {
            Matcher persons = PERSONS.matcher(Normalizer.normalize(row.text("label"), Normalizer.Form.NFKC).replace(",", ""));
            if (persons.find()) {
                int number = Integer.parseInt(persons.group(1));
                check(row, "a quota", action.getCourses().stream().flatMap(course -> course.getQuotas().stream())
                        .anyMatch(quota -> quota.getSpan().equals(row.span("period").orElseThrow()) && quota.getPersons() == number));
            }
        }

        private boolean isWhere(OracleRow row, RoadmapBar bar) {
            Element action = (Element) bar.eContainer();
            return row.has("action")
                    ? action.getCode().equals(row.text("item") + "-" + row.text("action"))
                    : ((Element) action.eContainer()).getCode().equals(row.text("item"));
        }

        /** What is printed year by year is one bar with its occurrences; ..FY2025 is an end without a start. */
        private static boolean isWhen(OracleRow row, RoadmapBar bar) {
            String printed = row.text("period");
            if (printed.isEmpty()) {
                return true;
            }
            if (printed.startsWith("..")) {
                return bar.getLabel().contains(FiscalPeriod.of(printed.substring(2)).fiscalYear() + "年度末まで");
            }
            FiscalSpan span = row.span("period").orElseThrow();
            return Optional.ofNullable(bar.getSpan()).filter(drawn -> drawn.in(Granularity.FISCAL_YEAR).equals(span)).isPresent()
                    || bar.isRecurring() && bar.getOccurrences().stream().anyMatch(each -> each.getPeriod().equals(span.from()));
        }

        @Override
        List<? extends EObject> whole() {
            return city.all(RoadmapBar.class);
        }
    }
}
