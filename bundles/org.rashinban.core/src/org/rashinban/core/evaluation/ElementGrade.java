package org.rashinban.core.evaluation;

import java.util.List;
import java.util.Optional;

import org.rashinban.model.GradeOverride;
import org.rashinban.model.text.Sentence;

/**
 * How an element stands as a whole.
 *
 * @param grade    after any override; empty where the scale grades single KPIs only
 * @param override the decision of a person that replaced the calculated grade
 * @param why      one sentence with the numbers; empty without a grade
 * @param notes    such as why a decision does not apply
 */
public record ElementGrade(Optional<GradeChoice> grade, Optional<GradeOverride> override, Optional<Sentence> why, List<Sentence> notes) {

    public static final ElementGrade NONE = new ElementGrade(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public ElementGrade {
        notes = List.copyOf(notes);
    }
}
