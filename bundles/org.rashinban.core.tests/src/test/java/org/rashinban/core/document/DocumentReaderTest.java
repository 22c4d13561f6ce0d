package org.rashinban.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashinban.core.document.Documents.problems;
import static org.rashinban.core.document.Documents.read;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Kpi;
import org.rashinban.model.LinkMark;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;
import org.rashinban.model.TargetSort;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.FiscalSpan;
import org.rashinban.model.provenance.Provenance;

class DocumentReaderTest {

    private static final String ORGANIZATION = """
            organization:
              name: 見本市
              departments:
                - code: DSC
                  name: デジタル推進課
                - {code: IS, name: 情報システム課}
            """;
    private static final String PLAN = """
            # 計画の本文
            plans:
              - code: P
                title: 見本市DX推進計画
                owner: DSC
                editions:
                  - code: "2024"
                    span: FY2022..FY2025
                    levels:
                      - {code: item, name: 施策, rank: 1}
                    children:
                      - code: A01
                        level: item
                        number: ①
                        title: 窓口のデジタル化
                        provenance: p.16-20 [inferred] by content
                        owners: [DSC, {role: CO_OWNER, department: IS}]
                        kpis:
                          - code: A01a
                            title: 手続数
                            components: [{name: 直営}, {name: 指定管理}]
                            targets:
                              - {span: FY2022, amount: 73, components: [{component: 直営, amount: 66}, {component: 指定管理, amount: 7}]}
                              - {span: FY2023.., sort: AT_LEAST, amount: 約5241}
            """;

    @Test
    void aDocumentOfSeveralFilesIsOneTree() {
        Program program = read(ORGANIZATION, PLAN);

        Plan plan = program.getPlans().getFirst();
        assertThat(plan.getOwner()).isSameAs(program.getOrganization().getDepartments().getFirst());
        Edition edition = plan.getEditions().getFirst();
        assertThat(edition.getSpan()).isEqualTo(FiscalSpan.between(FiscalPeriod.fiscalYear(2022), FiscalPeriod.fiscalYear(2025)));
        Element element = edition.getChildren().getFirst();
        assertThat(element.getLevel().getName()).isEqualTo("施策");
        assertThat(element.getProvenance()).isEqualTo(Provenance.of("p.16-20 [inferred] by content"));
        assertThat(element.getOwners()).extracting(owner -> owner.getDepartment().getName()).containsExactly("デジタル推進課", "情報システム課");
    }

    @Test
    void valuesAreReadAsTheirTypes() {
        Kpi kpi = read(ORGANIZATION, PLAN).getPlans().getFirst().getEditions().getFirst().getChildren().getFirst().getKpis().getFirst();

        assertThat(kpi.getTargets().get(0).getSpan())
                .isEqualTo(FiscalSpan.between(FiscalPeriod.fiscalYear(2022), FiscalPeriod.fiscalYear(2022)));
        assertThat(kpi.getTargets().get(0).getAmount()).isEqualTo(Amount.of(new BigDecimal("73")));
        assertThat(kpi.getTargets().get(0).getComponents()).extracting(value -> value.getComponent().getName())
                .containsExactly("直営", "指定管理");
        assertThat(kpi.getTargets().get(1).getSpan().isOpen()).isTrue();
        assertThat(kpi.getTargets().get(1).getSort()).isEqualTo(TargetSort.AT_LEAST);
        assertThat(kpi.getTargets().get(1).getAmount()).isEqualTo(Amount.of(5241, Qualifier.ABOUT));
    }

    @Test
    void aFileCanFillAContainerOfAnEarlierOne() {
        Program program = read(ORGANIZATION, PLAN, """
                into: A01
                children:
                  - {code: A01-1, title: 電子申請}
                """, """
                into: P/A01-1
                milestones: [{title: 開始, period: FY2024-Q3}]
                """);

        Element child = program.getPlans().getFirst().getEditions().getFirst().getChildren().getFirst().getChildren().getFirst();
        assertThat(child.getTitle()).isEqualTo("電子申請");
        assertThat(child.getMilestones()).hasSize(1);
    }

    @Test
    void theSameTextGivesTheSameIds() {
        Program once = read(ORGANIZATION, PLAN);
        Program again = read(ORGANIZATION, PLAN);

        assertThat(TreeComparison.differences(once, again)).isEmpty();
        assertThat(once.getPlans().getFirst().getId()).isNotBlank().isNotEqualTo(once.getId());
    }

    @Test
    void anIdMayBeStated() {
        assertThat(read("id: my-id").getId()).isEqualTo("my-id");
    }

    @Test
    void aKeyMeansTheNearestObjectOfThatName() {
        Program program = read("""
                plans:
                  - code: M
                    editions:
                      - code: "2022"
                        levels: [{code: item}]
                        children: [{code: S3, level: item}]
                      - code: "2023"
                        levels: [{code: item}]
                        lineage: [{kind: REVISES, predecessor: "2022"}]
                        children:
                          - {code: S3, level: item, origins: [{kind: CONTINUES, element: 2022/S3}]}
                """);

        List<Edition> editions = program.getPlans().getFirst().getEditions();
        Element newer = editions.get(1).getChildren().getFirst();
        assertThat(newer.getLevel()).isSameAs(editions.get(1).getLevels().getFirst());
        assertThat(newer.getOrigins().getFirst().getElement()).isSameAs(editions.get(0).getChildren().getFirst());
        assertThat(editions.get(1).getLineage().getFirst().getPredecessor()).isSameAs(editions.get(0));
    }

    @Test
    void charactersBeyondTheFirstPlaneStandAnywhereInALongText() {
        String house = "𠮷野家🧭".repeat(2_000);

        assertThat(read("title: " + house).getTitle()).isEqualTo(house);
        assertThat(read("title: x" + house).getTitle()).isEqualTo("x" + house);
    }

    @Test
    void whatIsNotWrittenIsUnknownAndNotZero() {
        Program program = read("""
                plans: [{editions: [{matrices: [{links: [{kind: SOLVES}]}]}]}]
                """);

        assertThat(program.getPlans().getFirst().getEditions().getFirst().getMatrices().getFirst().getLinks().getFirst().getMark())
                .isEqualTo(LinkMark.UNKNOWN);
    }

    @Test
    void everyProblemIsNamedAtItsLineInOneGo() {
        assertThat(problems("""
                titel: x
                fictional: yes
                plans:
                  - title: ""
                    owner: 存在しない課
                    kind: VISIONN
                    asOf: 令和6年
                    editions: {code: a}
                    code: [1]
                    shortTitle:
                  - title: a
                    title: b
                """)).containsExactly(
                "1.yaml:1: \"titel\" is nothing that a Program has. Is \"title\" meant?",
                "1.yaml:2: \"yes\" cannot be read as a value of \"fictional\". Write it like this: true, false.",
                "1.yaml:5: \"存在しない課\" (owner) names nothing in this document.",
                "1.yaml:6: \"VISIONN\" cannot stand for \"kind\". Possible: UNSPECIFIED, VISION, GUIDELINE, STRATEGY, PLAN, "
                        + "STATUTORY_PLAN, EXECUTION_PLAN.",
                "1.yaml:7: \"令和6年\" cannot be read as a value of \"asOf\". Write it like this: FY2024, FY2024-H1, FY2024-Q3, "
                        + "2024-04, 2024-04-01.",
                "1.yaml:8: \"editions\" is a list. Write [ ] around its entries, or each on its own line after \"- \".",
                "1.yaml:9: \"code\" takes one text, not a list or a group of lines.",
                "1.yaml:10: \"shortTitle\" has no value. Leave the line out, or write \"\" for an empty text.",
                "1.yaml:12: \"title\" stands here a second time. Join the two.");
    }

    @Test
    void aKeyOfTwoObjectsAsNearIsAmbiguous() {
        assertThat(problems("""
                organization:
                  departments: [{code: A, children: [{code: X}]}, {code: B, children: [{code: X}]}]
                plans: [{owner: X}]
                """)).containsExactly("1.yaml:3: \"X\" (owner) can mean several things: A/X, B/X. "
                + "Put the name of what contains it before it, with a slash.");
    }

    @Test
    void aContainerThatDoesNotExistIsRefusedWithoutFollowUps() {
        assertThat(problems("organization: {name: x}", "into: nowhere\nlevels: []", "plans: [{owner: y}]"))
                .containsExactly("2.yaml:1: \"nowhere\" (into) names nothing in this document.");
    }

    @Test
    void oneValueIsGivenOnceOnly() {
        assertThat(problems("title: a", "title: b")).containsExactly("2.yaml:1: \"title\" was given already in another file.");
    }

    @Test
    void anIdBelongsToOneObject() {
        assertThat(problems("""
                plans:
                  - {id: same, code: A}
                  - {id: same, code: B}
                """)).containsExactly("1.yaml:3: The id \"same\" belongs to two objects. Give one of them another id or another code.");
    }
}
