package org.rashinban.core.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rashinban.core.Programs;
import org.rashinban.model.Element;
import org.rashinban.model.Kpi;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;

/** Machida's strategy of 2022 against that of 2023, as the city itself tells it: 3 and 4 were merged, 1 and 2 continue. */
class MachidaComparisonTest {

    private final Program machida = Programs.template("machida");
    private final Plan plan = machida.getPlans().getFirst();
    private final EditionComparison comparison = EditionComparison.of(plan.getEditions().getFirst(), plan.getEditions().getLast());

    @Test
    void strategies3And4AreMergedIntoTheNew3() {
        Change<Element> merged = about("MAC-S3");

        assertThat(merged.fate()).isEqualTo(Fate.MERGED);
        assertThat(codes(merged.before())).containsExactly("MAC-2022-S3", "MAC-2022-S4");
        assertThat(merged.sentence().in(Locale.JAPANESE)).isEqualTo(
                "「MAC-2022-S3 行政手続のオンライン化（20の基幹業務）」、「MAC-2022-S4 町田市版DXの推進」を「MAC-S3 DXの推進」に統合しました。");
    }

    @Test
    void strategy1ContinuesUnderALongerName() {
        Change<Element> first = about("MAC-S1");

        assertThat(first.fate()).isEqualTo(Fate.CONTINUED);
        assertThat(codes(first.before())).containsExactly("MAC-2022-S1");
        assertThat(first.differences()).singleElement().satisfies(renamed -> {
            assertThat(renamed.kind()).isEqualTo(Difference.Kind.RENAMED);
            assertThat(renamed.sentence().in(Locale.JAPANESE))
                    .isEqualTo("名称を「クラウドサービスへのシフト」から「クラウドサービスへのシフト ～所有からサービス利用へ～」に変更しました。");
        });
    }

    @Test
    void strategy2ContinuesUnchanged() {
        assertThat(about("MAC-S2").isUnchanged()).isTrue();
        assertThat(codes(about("MAC-S2").before())).containsExactly("MAC-2022-S2");
    }

    @Test
    void theFiveItemsOfTheOldStrategy4AreGoneWithoutARecordedSuccessor() {
        List<Change<Element>> removed = comparison.elements().stream().filter(change -> change.fate() == Fate.REMOVED).toList();

        assertThat(removed).extracting(change -> change.before().getFirst().getCode())
                .containsExactly("MAC-2022-S4-1", "MAC-2022-S4-2", "MAC-2022-S4-3", "MAC-2022-S4-4", "MAC-2022-S4-5");
        assertThat(removed).allSatisfy(change -> assertThat(change.sentence().in(Locale.ENGLISH)).contains("is not recorded"));
    }

    @Test
    void ofTheIndicatorsOf2022NothingIsRecordedSoNoneIsCalledNew() {
        assertThat(comparison.kpis()).hasSize(2).extracting(Change::fate).containsOnly(Fate.UNRECORDED);
        assertThat(comparison.kpis()).allSatisfy(change -> assertThat(change.sentence().in(Locale.JAPANESE)).contains("資料に記載がない"));
        assertThat(plan.getEditions().getFirst().getFlags()).anyMatch(flag -> flag.getText().contains("指標"));
    }

    @Test
    void policiesActionsFocusItemsAndSystemsAreNew() {
        assertThat(comparison.elements()).filteredOn(change -> change.fate() == Fate.ADDED)
                .hasSize(3 + 6 + 3 + 20 + 4 + 4 + 5 + 2 + 2);
    }

    @Test
    void changesComeInTheOrderOfTheNewEditionThenOfTheOldOne() {
        List<String> order = comparison.elements().stream()
                .map(change -> (change.after().isEmpty() ? change.before() : change.after()).getFirst())
                .map(Element::getCode).toList();

        assertThat(order.indexOf("MAC-S1")).isLessThan(order.indexOf("MAC-S2")).isLessThan(order.indexOf("MAC-S1-1"));
        assertThat(order.getLast()).isEqualTo("MAC-2022-S4-5");
    }

    @Test
    void anEditionIsUnchangedAgainstItself() {
        EditionComparison same = EditionComparison.of(plan.getEditions().getLast(), plan.getEditions().getLast());

        assertThat(same.isUnchanged()).isTrue();
        assertThat(comparison.isUnchanged()).isFalse();
    }

    @Test
    void anEditionIsUnchangedAgainstItsCopyInAnotherState() {
        Program hamamatsu = Programs.template("hamamatsu");

        assertThat(EditionComparison.of(Programs.edition(hamamatsu), Programs.edition(Programs.template("hamamatsu"))).isUnchanged())
                .isTrue();
        assertThat(EditionComparison.of(Programs.edition(hamamatsu), Programs.edition(hamamatsu)).kpis()).hasSize(33)
                .extracting(change -> change.after().getFirst()).first().extracting(Kpi::getCode).isEqualTo("A01a");
    }

    private Change<Element> about(String code) {
        return comparison.elements().stream().filter(change -> codes(change.after()).contains(code)).findFirst().orElseThrow();
    }

    private static List<String> codes(List<Element> elements) {
        return elements.stream().map(Element::getCode).toList();
    }
}
