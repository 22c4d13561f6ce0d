package org.rashinban.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rashinban.model.Department;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanFactory;

class DocumentWriterTest {

    private static final String CANONICAL = """
            id: p
            title: "null"
            fictional: true
            organization:
              name: 見本市
              departments:
                - {code: "yes", name: 髙橋課, headcount: 12}
                - {code: 2, name: "コロン: と #"}
                - {name: 課, children: [{name: 係}]}
                - {name: 部, children: [{name: 係}]}
            plans:
              - code: P
                title: 計画
                position: |-
                  一行目
                  二行目
                legalBases: [条例, "a, b"]
                owner: 部/係
                editions:
                  - code: "-"
                    span: FY2022..
                    kpis:
                      - title: 手続数
                        components: [{name: 直営}, {name: 指定管理, provenance: "p.16 [inferred] 順序: 表の並び"}]
                        targets:
                          - {span: FY2022, amount: 73, components: [{amount: 66, component: 直営}, {amount: 7, component: 指定管理}]}
                          - {span: FY2023, amount: 5241 ABOUT}
                    children:
                      - {code: A, owners: ["yes", {role: CO_OWNER, department: 課/係}], problems: [待ち時間, 紙の申請書]}
            """;

    @Test
    void theCanonicalTextIsBriefAndReadable() {
        Program program = Documents.read(CANONICAL);

        assertThat(new DocumentWriter(IdPolicy.WHERE_NOT_DERIVED).write(program)).isEqualTo(CANONICAL);
    }

    @Test
    void everyIdIsStatedIfAsked() {
        Program program = Documents.read("id: p\nplans: [{code: A}]");
        Plan plan = program.getPlans().getFirst();

        assertThat(new DocumentWriter(IdPolicy.ALWAYS).write(program)).isEqualTo("id: p\nplans: [{id: " + plan.getId() + ", code: A}]\n");
    }

    @Test
    void anObjectKeepsItsIdWhenItWasRenamed() {
        Program program = Documents.read("id: p\nplans: [{code: A}]");
        String id = program.getPlans().getFirst().getId();
        program.getPlans().getFirst().setCode("B");

        assertThat(new DocumentWriter(IdPolicy.WHERE_NOT_DERIVED).write(program)).isEqualTo("id: p\nplans: [{id: " + id + ", code: B}]\n");
    }

    @Test
    void whatHasNoUniqueNameIsReferredToByItsId() {
        Program program = Documents.read("""
                id: p
                organization: {departments: [{id: one, name: 課}, {id: two, name: 課}]}
                plans: [{owner: "#two"}]
                """);

        assertThat(program.getPlans().getFirst().getOwner().getId()).isEqualTo("two");
        assertThat(new DocumentWriter(IdPolicy.WHERE_NOT_DERIVED).write(program)).contains("plans: [{owner: \"#two\"}]");
    }

    @Test
    void aReferenceOutOfTheDocumentCannotBeWritten() {
        Department elsewhere = RashinbanFactory.eINSTANCE.createDepartment();
        elsewhere.setId(UUID.randomUUID().toString());
        Program program = Documents.read("plans: [{code: A}]");
        program.getPlans().getFirst().setOwner(elsewhere);

        assertThatThrownBy(() -> new DocumentWriter(IdPolicy.ALWAYS).write(program))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("owner of A");
    }

    @Test
    void differencesAreNamedByTheirPath() {
        Program left = Documents.read("plans: [{code: A, title: x}]");
        Program right = Documents.read("plans: [{code: A, title: y}]\nfictional: true");

        assertThat(TreeComparison.differences(left, right)).extracting(Object::toString)
                .containsExactly("/fictional: nothing <> 1 × true", "/plans[0]/title: x <> y");
    }
}
