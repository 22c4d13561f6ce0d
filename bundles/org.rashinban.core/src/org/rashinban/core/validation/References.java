package org.rashinban.core.validation;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.rashinban.core.tree.Contents;
import org.rashinban.core.tree.Names;
import org.rashinban.model.ComponentValue;
import org.rashinban.model.Department;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Grade;
import org.rashinban.model.GradeOverride;
import org.rashinban.model.GradeScale;
import org.rashinban.model.Kpi;
import org.rashinban.model.Level;
import org.rashinban.model.Link;
import org.rashinban.model.Matrix;
import org.rashinban.model.Ownership;
import org.rashinban.model.Plan;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.model.ScoreLevel;
import org.rashinban.model.period.FiscalSpan;

/** {@link Rule#REFERENCES}. */
final class References implements Inspection {

    @Override
    public void inspect(EObject object, Violations found) {
        switch (object) {
            case Element element -> element(element, found);
            case Ownership ownership -> owner(ownership, found);
            case ComponentValue value -> component(value, found);
            case Matrix matrix -> matrix(matrix, found);
            case GradeOverride override -> grade(override, found);
            default -> {
            }
        }
    }

    private static void element(Element element, Violations found) {
        Level level = element.getLevel();
        if (level == null) {
            return;
        }
        Optional<Edition> edition = Contents.edition(element);
        if (edition.filter(own -> !own.getLevels().contains(level)).isPresent()) {
            found.add(Rule.REFERENCES, element, Literals.ELEMENT__LEVEL, "level.edition", Names.of(level));
        } else if (element.eContainer() instanceof Element parent) {
            found.addIf(parent.getLevel() != null && !level.getParents().contains(parent.getLevel()), Rule.REFERENCES, element,
                    Literals.ELEMENT__LEVEL, "level.parent", Names.of(level), parent.getLevel() == null ? "" : Names.of(parent.getLevel()));
        } else {
            found.addIf(!level.getParents().isEmpty() && edition.isPresent(), Rule.REFERENCES, element, Literals.ELEMENT__LEVEL,
                    "level.top",
                    Names.of(level), level.getParents().stream().map(Names::of).toList());
        }
    }

    /** The department existed at some time within the span of what it owns, or of the edition. */
    private static void owner(Ownership ownership, Violations found) {
        Department department = ownership.getDepartment();
        if (department == null || department.getSpan() == null) {
            return;
        }
        Optional<FiscalSpan> owned = Contents.nearest(ownership, Element.class).map(Element::getSpan)
                .or(() -> Contents.edition(ownership).map(Edition::getSpan));
        boolean apart = owned.map(span -> apart(span, department.getSpan()) || apart(department.getSpan(), span)).orElse(false);
        found.addIf(apart, Rule.REFERENCES, ownership.eContainer(), ownership.eContainingFeature(), "owner.span", Names.of(department),
                department.getSpan());
    }

    private static boolean apart(FiscalSpan earlier, FiscalSpan later) {
        return earlier.last().map(end -> end.isBefore(later.first())).orElse(false);
    }

    private static void component(ComponentValue value, Violations found) {
        boolean foreign = value.getComponent() != null && Contents.nearest(value, Kpi.class)
                .filter(kpi -> !kpi.getComponents().contains(value.getComponent())).isPresent();
        found.addIf(foreign, Rule.REFERENCES, value.eContainer(), value.eContainingFeature(), "component.foreign",
                value.getComponent() == null ? "" : Names.of(value.getComponent()));
    }

    private static void matrix(Matrix matrix, Violations found) {
        for (Link link : matrix.getLinks()) {
            boolean row = fits(link.getSource(), matrix.getRowLevel());
            boolean column = fits(link.getTarget(), matrix.getColumnLevel());
            found.addIf(!row || !column, Rule.REFERENCES, link, row ? Literals.LINK__TARGET : Literals.LINK__SOURCE, "matrix",
                    Names.of(matrix));
        }
    }

    private static boolean fits(Element element, Level level) {
        return element == null || level == null || element.getLevel() == level;
    }

    /** An override names a grade of the scale that applies, the scale of the KPI or of its plan, which may be adjusted. */
    private static void grade(GradeOverride override, Violations found) {
        Optional<GradeScale> scale = Contents.nearest(override, Kpi.class).map(Kpi::getGradeScale)
                .or(() -> Contents.nearest(override, Plan.class).map(Plan::getGradeScale));
        found.addIf(scale.isEmpty(), Rule.REFERENCES, override, Literals.GRADE_OVERRIDE__SYMBOL, "grade.noScale");
        scale.ifPresent(some -> {
            List<String> symbols = override.eContainer() instanceof Kpi || some.getScoreLevels().isEmpty()
                    ? some.getGrades().stream().map(Grade::getSymbol).toList()
                    : some.getScoreLevels().stream().map(ScoreLevel::getSymbol).toList();
            found.addIf(override.getSymbol() != null && !symbols.contains(override.getSymbol()), Rule.REFERENCES, override,
                    Literals.GRADE_OVERRIDE__SYMBOL, "grade", symbols);
            found.addIf(!some.isAdjustable(), Rule.REFERENCES, override, Literals.GRADE_OVERRIDE__SYMBOL, "grade.notAdjustable",
                    Optional.ofNullable(some.getTitle()).orElse(""));
        });
    }
}
