package org.rashinban.core.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rashinban.core.Programs;
import org.rashinban.model.Edition;
import org.rashinban.model.Element;
import org.rashinban.model.Kpi;
import org.rashinban.model.Program;

class EditionComparisonTest {

    @Test
    void anElementWithTwoSuccessorsIsSplit() {
        EditionComparison comparison = elements("[{code: A, title: 甲}]", "[{code: B, title: 乙, origins: [{kind: SPLITS, element: A}]}, "
                + "{code: C, title: 丙, origins: [{kind: SPLITS, element: A}]}]");

        assertThat(comparison.elements()).singleElement().satisfies(change -> {
            assertThat(change.fate()).isEqualTo(Fate.SPLIT);
            assertThat(change.after()).extracting(Element::getCode).containsExactly("B", "C");
            assertThat(change.sentence().in(Locale.JAPANESE)).isEqualTo("「A 甲」を「B 乙」、「C 丙」に分割しました。");
        });
    }

    @Test
    void severalThatBecameSeveralAreRearranged() {
        EditionComparison comparison = elements("[{code: A}, {code: B}]", """
                [{code: C, origins: [{element: A}, {element: B}]}, {code: D, origins: [{element: B}]}]""");

        assertThat(comparison.elements()).singleElement().satisfies(change -> {
            assertThat(change.fate()).isEqualTo(Fate.REARRANGED);
            assertThat(change.sentence().in(Locale.ENGLISH)).isEqualTo("A, B were rearranged into C, D.");
        });
    }

    @Test
    void whatWasStatedCountsWhereOnlyOneHalfIsTold() {
        assertThat(fates("[{code: A}]", "[{code: B, origins: [{kind: SPLITS, element: A}]}]")).containsExactly(Fate.SPLIT);
        assertThat(fates("[{code: A}]", "[{code: B, origins: [{kind: ABSORBS, element: A}]}]")).containsExactly(Fate.MERGED);
        assertThat(fates("[{code: A}]", "[{code: B, origins: [{kind: REVISES, element: A}]}]")).containsExactly(Fate.CONTINUED);
    }

    @Test
    void aStatedOriginGoesBeforeTheSameCode() {
        EditionComparison comparison = elements("[{code: '1', title: 甲}, {code: '2', title: 乙}]",
                "[{code: '1', title: 乙, origins: [{kind: CONTINUES, element: old/2}]}]");

        assertThat(comparison.elements()).extracting(Change::fate).containsExactly(Fate.CONTINUED, Fate.REMOVED);
        assertThat(comparison.elements().getFirst().before()).extracting(Element::getTitle).containsExactly("乙");
        assertThat(comparison.elements().getLast().sentence().in(Locale.ENGLISH)).isEqualTo("1 甲 is gone.");
    }

    @Test
    void theSameCodeGoesBeforeTheSameTitle() {
        EditionComparison comparison = elements("[{code: X, title: 甲}, {code: Y, title: 乙}]", "[{code: X, title: 乙}]");

        assertThat(comparison.elements().getFirst().before()).extracting(Element::getTitle).containsExactly("甲");
        assertThat(comparison.elements().getFirst().has(Difference.Kind.RENAMED)).isTrue();
        assertThat(comparison.elements().getLast().fate()).isEqualTo(Fate.REMOVED);
    }

    @Test
    void titlesAreMatchedHoweverTheyAreSpelt() {
        EditionComparison comparison = elements("[{code: X, title: ＤＸの推進}]", "[{code: Z, title: DXの推進}]");

        assertThat(comparison.elements()).singleElement().satisfies(change -> assertThat(change.isUnchanged()).isTrue());
    }

    @Test
    void aTitleThatStandsTwiceMatchesNothing() {
        assertThat(fates("[{code: A, title: 研修}, {code: B, title: 研修}]", "[{code: C, title: 研修}]"))
                .containsExactly(Fate.ADDED, Fate.REMOVED, Fate.REMOVED);
    }

    @Test
    void anElementBelowAnotherParentIsMoved() {
        EditionComparison comparison = elements("[{code: A, children: [{code: X}]}, {code: B}]",
                "[{code: A}, {code: B, children: [{code: X}]}]");

        assertThat(comparison.elements()).filteredOn(change -> change.has(Difference.Kind.MOVED)).singleElement()
                .extracting(change -> change.sentences().getLast().in(Locale.ENGLISH)).isEqualTo("Moved from A to B.");
        assertThat(elements("[{code: X}, {code: A}]", "[{code: A, children: [{code: X}]}]").elements())
                .filteredOn(change -> change.has(Difference.Kind.MOVED)).hasSize(1);
        assertThat(elements("[{code: A, children: [{code: X}]}]", "[{code: A}, {code: X}]").elements())
                .filteredOn(change -> change.has(Difference.Kind.MOVED)).hasSize(1);
    }

    @Test
    void anElementIsNotMovedBecauseItsParentWasMerged() {
        EditionComparison comparison = elements("[{code: A, children: [{code: X}]}, {code: B}]",
                "[{code: C, origins: [{element: A}, {element: B}], children: [{code: X}]}]");

        assertThat(comparison.elements()).extracting(Change::fate).containsExactly(Fate.MERGED, Fate.CONTINUED);
        assertThat(comparison.elements().getLast().isUnchanged()).isTrue();
    }

    @Test
    void ownersThatCameWentOrChangedTheirRoleAreTold() {
        EditionComparison comparison = elements("[{code: A, owners: [一課, 二課]}]",
                "[{code: A, owners: [{role: CO_OWNER, department: 一課}, 三課]}]");

        assertThat(comparison.elements().getFirst().sentences()).extracting(sentence -> sentence.in(Locale.JAPANESE))
                .containsExactly("「A」は変更のうえ継続します。", "所管：一課を主管から共管に変更、三課を追加（主管）、二課を削除。");
    }

    @Test
    void targetsAreComparedSpanBySpan() {
        Change<Kpi> change = kpi("unit: 件, targets: [{span: FY2023, amount: 80}, {span: FY2024, amount: 90}, "
                + "{span: FY2025, sort: TO_BE_SET}]",
                "unit: 件, targets: [{span: FY2024, amount: 100}, {span: FY2025, sort: AT_LEAST, amount: 120}, "
                        + "{span: FY2026, sort: TEXT, text: 完了}]");

        assertThat(change.sentences()).extracting(sentence -> sentence.in(Locale.JAPANESE)).containsExactly("「K」は変更のうえ継続します。",
                "令和6年度の目標を90件から100件に変更しました。", "令和7年度の目標を今後設定から120件（以上）に変更しました。",
                "令和8年度の目標を追加しました：完了。", "令和5年度の目標を廃止しました：80件。");
    }

    @Test
    void rangesAndDatesAreToldInWords() {
        Change<Kpi> change = kpi("targets: [{amount: 1}]",
                "targets: [{span: FY2024, sort: RANGE, amount: 1, upper: 3}, {span: FY2025, sort: RANGE, upper: 3}, "
                        + "{sort: DATE_DUE, due: 2025-03}]");

        assertThat(change.differences()).extracting(difference -> difference.sentence().in(Locale.ENGLISH)).containsExactly(
                "New target for FY2024: 1 to 3.", "New target for FY2025: any to 3.",
                "The target for an open date changed from 1 to due Mar 2025.");
    }

    @Test
    void aTargetWithEveryPartTheSameIsUnchanged() {
        String targets = "targets: [{span: FY2024, sort: RANGE, amount: 1.0, upper: 3, text: x, due: 2025-03}]";

        assertThat(kpi(targets, targets.replace("1.0", "1")).isUnchanged()).isTrue();
        assertThat(kpi(targets, targets.replace("upper: 3", "upper: 4")).has(Difference.Kind.TARGETS)).isTrue();
        assertThat(kpi(targets, targets.replace("text: x", "text: y")).has(Difference.Kind.TARGETS)).isTrue();
        assertThat(kpi(targets, targets.replace("2025-03", "2025-02")).has(Difference.Kind.TARGETS)).isTrue();
        assertThat(kpi(targets, targets.replace("amount: 1.0", "amount: 2")).has(Difference.Kind.TARGETS)).isTrue();
    }

    @Test
    void aKpiContinuesTheOneItNamesWhateverItsCode() {
        EditionComparison comparison = compare("kpis: [{code: K1, title: 旧, unit: 件}]",
                "children: [{code: A, kpis: [{code: K9, title: 新, unit: 回, continues: K1}]}]");

        assertThat(comparison.kpis()).singleElement().satisfies(change -> assertThat(change.sentences())
                .extracting(sentence -> sentence.in(Locale.ENGLISH))
                .containsExactly("K9 新 continues with changes.", "Renamed from “旧” to “新”.",
                        "The unit changed from “件” to “回”.", "Moved from old to A."));
    }

    @Test
    void aKpiThatNothingContinuesIsGone() {
        EditionComparison comparison = compare("kpis: [{code: K1, owners: [一課]}, {code: K2}]", "kpis: [{code: K1, owners: [二課]}]");

        assertThat(comparison.kpis()).extracting(Change::fate).containsExactly(Fate.CONTINUED, Fate.REMOVED);
        assertThat(comparison.kpis().getFirst().has(Difference.Kind.OWNERS)).isTrue();
    }

    private static Change<Kpi> kpi(String before, String after) {
        return compare("kpis: [{code: K, " + before + "}]", "kpis: [{code: K, " + after + "}]").kpis().getFirst();
    }

    private static List<Fate> fates(String before, String after) {
        return elements(before, after).elements().stream().map(Change::fate).toList();
    }

    private static EditionComparison elements(String before, String after) {
        return compare("children: " + before, "children: " + after);
    }

    private static EditionComparison compare(String before, String after) {
        Program program = Programs.of("organization: {departments: [{name: 一課}, {name: 二課}, {name: 三課}]}\nplans:\n  - code: P\n"
                + "    editions:\n"
                + "      - code: old\n" + before.indent(8) + "      - code: new\n" + after.indent(8));
        List<Edition> editions = program.getPlans().getFirst().getEditions();
        return EditionComparison.of(editions.getFirst(), editions.getLast());
    }
}
