package org.rashinban.core.plans;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.model.Department;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Level;
import org.rashinban.model.Lineage;
import org.rashinban.model.LineageKind;
import org.rashinban.model.Plan;
import org.rashinban.model.PlanKind;
import org.rashinban.model.PlanRelation;
import org.rashinban.model.Reference;

/** The plan, its editions and its levels. */
final class PlanChecks {

    private PlanChecks() {
    }

    static final class Plans extends TableCheck {

        private static final Map<String, PlanKind> KINDS = Map.of("vision", PlanKind.VISION, "guideline", PlanKind.GUIDELINE,
                "strategy", PlanKind.STRATEGY, "statutory-plan", PlanKind.STATUTORY_PLAN, "top-level-individual-plan", PlanKind.PLAN);

        Plans(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            Plan plan = name(city.plan());
            Edition edition = city.current();
            equal(row, "code", plan.getCode(), row.text("code"));
            equal(row, "city", city.organization().getName(), row.text("city"));
            equal(row, "kind", plan.getKind(), KINDS.get(row.text("kind")));
            check(row, "title, not " + edition.getTitle(), Words.same(edition.getTitle(), row.text("title")));
            tells(row, "position", plan.getPosition());
            row.list("legal_basis").forEach(basis -> check(row, "based on " + basis, isBasis(plan, edition, basis)));
            equal(row, "period", edition.getSpan(), row.span("period").orElse(null));
            dates(row, edition);
            String review = Texts.join(plan.getPosition(), plan.getDisclaimer(), plan.getRemark(), edition.getRemark());
            row.list("review").forEach(words -> check(row, words + ", not " + review, Words.tell(review, words)));
            row.period("as_of").ifPresent(asOf -> equal(row, "as_of", edition.getAsOf(), asOf));
            equal(row, "owner", Optional.ofNullable(plan.getOwner()).map(PlanChecks::path).orElse(""), row.text("owner"));
        }

        /** An open date is that of the latest figure in it: the document is as of then, but was issued nobody knows when. */
        private void dates(OracleRow row, Edition edition) {
            String date = row.text("date");
            if (date.endsWith("..")) {
                equal(row, "date", edition.getAsOf() + "..", date);
            }
            equal(row, "date", edition.getIssued(), date.endsWith("..") ? null : row.period("date").orElse(null));
        }

        private boolean isBasis(Plan plan, Edition edition, String basis) {
            return plan.getLegalBases().contains(basis) || edition.getReferences().stream()
                    .anyMatch(reference -> reference.getRelation() == PlanRelation.BASED_ON
                            && basis.equals(Texts.of(reference.getIssuer()) + reference.getTitle()));
        }

        @Override
        List<? extends EObject> whole() {
            return city.program().getPlans();
        }
    }

    /** The editions of the plan; what came before and what details it are lineage and references. */
    static final class Editions extends TableCheck {

        Editions(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            switch (row.text("relation")) {
                case "edition", "revises", "succeeds" -> edition(row);
                case "merged-into" -> predecessor(row, LineageKind.ABSORBS);
                case "predecessor" -> predecessor(row, LineageKind.SUCCEEDS);
                case "detailed-by" -> find(row, city.current().getReferences(), reference -> reference.getRelation() == PlanRelation.CHILD
                        && reference.getTitle().equals(row.text("title")));
                default -> throw new IllegalArgumentException(row.text("relation"));
            }
        }

        private void edition(OracleRow row) {
            Edition edition = find(row, city.plan().getEditions(), each -> city.code(row.text("code")).equals(each.getCode()));
            check(row, "title, not " + edition.getTitle(), Words.same(edition.getTitle(), row.text("title")));
            equal(row, "date", edition.getIssued(), row.period("date").orElse(null));
            equal(row, "period", edition.getSpan(), row.span("period").orElse(null));
            if (row.is("relation", "revises")) {
                check(row, "revises " + row.text("related_to"), edition.getLineage().stream()
                        .anyMatch(lineage -> lineage.getKind() == LineageKind.REVISES
                                && lineage.getPredecessor().getCode().equals(city.code(row.text("related_to")))));
            }
        }

        private void predecessor(OracleRow row, LineageKind kind) {
            Lineage lineage = find(row, city.current().getLineage(), each -> each.getKind() == kind
                    && Words.same(each.getPredecessorTitle(), row.text("title")));
            Reference reference = find(row, city.current().getReferences(), each -> Words.same(each.getTitle(), row.text("title")));
            check(row, "lineage of " + lineage.getPredecessorTitle(), reference.getRelation().name().equals(kind.name()));
            equal(row, "date", reference.getDate(), row.period("date").orElse(null));
            equal(row, "period", reference.getSpan(), row.span("period").orElse(null));
        }

        @Override
        List<? extends EObject> whole() {
            return city.plan().getEditions();
        }
    }

    static final class EditionParts extends TableCheck {

        EditionParts(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            Edition edition = City.only(row.text("edition"), city.plan().getEditions(),
                    each -> each.getCode().equals(city.code(row.text("edition"))));
            Level level = name(edition.getLevels().get(row.number("no").orElseThrow().intValue() - 1));
            check(row, "name, not " + level.getName(), Words.contains(level.getName(), row.text("part")));
        }

        @Override
        List<? extends EObject> whole() {
            return city.plan().getEditions().stream().flatMap(edition -> edition.getLevels().stream()).toList();
        }
    }

    static final class Levels extends TableCheck {

        Levels(City city) {
            super(city);
        }

        @Override
        void row(OracleRow row) {
            if (!row.has("code")) {
                return;
            }
            Level level = find(row, whole(), each -> row.text("code").equals(levelCode(each)));
            check(row, "name, not " + level.getName(), Words.contains(level.getName(), Words.withoutBrackets(row.text("title"))));
            check(row, "below " + row.text("parent"), !row.has("parent")
                    ? level.getParents().isEmpty()
                    : level.getParents().stream().anyMatch(parent -> levelCode(parent).equals(row.text("parent"))
                            && parent.getRank() < level.getRank()));
            List<Element> elements = city.all(Element.class).stream().filter(element -> element.getLevel() == level).toList();
            boolean printed = !elements.isEmpty() && elements.stream().allMatch(element -> element.getCode().matches("\\d\\d-\\d\\d"));
            equal(row, "printed_codes", printed ? "yes" : "no", row.text("printed_codes"));
        }

        private String levelCode(Level level) {
            return PlanChecks.levelCode(city, level);
        }

        /** The parts of Matsudo's first edition are a table of their own. */
        @Override
        List<Level> whole() {
            return city.all(Level.class).stream().filter(level -> !level.getCode().equals("system"))
                    .filter(level -> !((Edition) level.eContainer()).getCode().equals("MAT-2021")).toList();
        }
    }

    /** As the transcription calls it, which has the levels of all editions in one list. */
    static String levelCode(City city, Level level) {
        String code = ((Edition) level.eContainer()).getCode() + "/" + level.getCode();
        return city.code(code).equals(code) ? level.getCode() : city.code(code);
    }

    /** A department with those above it, as the documents print it: 市長公室経営改革課. */
    static String path(Department department) {
        return department.eContainer() instanceof Department above ? path(above) + department.getName() : department.getName();
    }
}
