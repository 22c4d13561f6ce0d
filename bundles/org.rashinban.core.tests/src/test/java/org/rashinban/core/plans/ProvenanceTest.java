package org.rashinban.core.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashinban.core.Programs;
import org.rashinban.core.tree.Contents;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Entry;
import org.rashinban.model.Grade;
import org.rashinban.model.GradeScale;
import org.rashinban.model.Node;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;
import org.rashinban.model.ScoreLevel;
import org.rashinban.model.provenance.Provenance;

/** Every entry of the five plans says where it stands: itself, or by what contains it, if that is on one page. */
class ProvenanceTest {

    @ParameterizedTest
    @ValueSource(strings = {"matsudo", "chiba", "machida", "hamamatsu", "kisarazu"})
    @DisplayName("every entry of a plan has a page or section of its own, or stands in something that is on one page")
    void everyEntryHasAnOrigin(String city) {
        assertThat(withoutOrigin(Programs.template(city))).isEmpty();
    }

    @Test
    @DisplayName("an entry without provenance in something on several pages is found; on one page it has that one")
    void aMissingProvenanceIsFound() {
        Program program = Programs.of("""
                plans:
                  - code: P
                    title: 計画
                    provenance: p.1
                    editions:
                      - code: E
                        provenance: p.1
                        references:
                          - {title: 一頁, provenance: p.3, items: [甲]}
                          - {title: 数頁, provenance: "p.3-5", items: [乙, {title: 丙, provenance: p.4}]}
                          - {title: 別の頁, provenance: "p.3,7", items: [丁]}
                          - {title: 節, provenance: "[explicit] Ⅲ-1", items: [戊]}
                          - {title: 不明}
                """);
        assertThat(withoutOrigin(program)).containsExactly("ReferenceItem 乙", "ReferenceItem 丁", "Reference 不明");
    }

    @Test
    @DisplayName("a page that is taken away from a plan is missed")
    void aRemovedProvenanceIsFound() {
        Program matsudo = Programs.template("matsudo");
        Entry problem =
                Contents.of(matsudo, Entry.class).filter(entry -> entry.eClass().getName().equals("Problem")).findFirst().orElseThrow();
        problem.setProvenance(null);
        assertThat(withoutOrigin(matsudo)).hasSize(1);
    }

    private static List<String> withoutOrigin(Program program) {
        return Contents.of(program, Entry.class).filter(entry -> !isOurs(entry)).filter(entry -> origin(entry).isEmpty())
                .map(entry -> entry.eClass().getName() + " " + Names.of(entry).in(Locale.JAPANESE)).toList();
    }

    /** A grade scale comes from its own file, not from the plan. */
    private static boolean isOurs(Entry entry) {
        return entry instanceof GradeScale || entry instanceof Grade || entry instanceof ScoreLevel;
    }

    /** A plan, an edition or an element says nothing about its parts, on however many pages it stands. */
    private static Optional<Provenance> origin(Entry entry) {
        if (entry.getProvenance() != null) {
            return Optional.of(entry.getProvenance()).filter(ProvenanceTest::names);
        }
        return Optional.of(entry.eContainer()).filter(Entry.class::isInstance)
                .filter(container -> !(container instanceof Plan) && !(container instanceof Node)).map(Entry.class::cast)
                .map(Entry::getProvenance)
                .filter(ProvenanceTest::names).filter(origin -> origin.pages().matches("\\d*"));
    }

    private static boolean names(Provenance origin) {
        return !origin.pages().isEmpty() || !origin.document().isEmpty() || !origin.remark().isEmpty();
    }
}
