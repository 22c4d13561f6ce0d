package org.rashinban.core.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rashinban.core.Programs;
import org.rashinban.model.Element;
import org.rashinban.model.Kpi;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanFactory;
import org.rashinban.model.Term;

class TreeTest {

    private final Program program = Programs.edition("""
            children:
              - code: A
                title: オンライン化
                children: [{code: A-1, title: 研修, kpis: [{code: K, targets: [{span: FY2024}, {}]}]}]
              - {code: B, title: B}
            """);

    @Test
    void contentsComeInTheOrderOfTheDocument() {
        assertThat(Contents.of(program, Element.class)).extracting(Element::getCode).containsExactly("A", "A-1", "B");
        assertThat(Contents.of(Programs.find(program, Element.class, "A"), Element.class)).extracting(Element::getCode)
                .containsExactly("A", "A-1");
    }

    @Test
    void theNearestContainerIsFoundFromWithin() {
        Kpi kpi = Programs.find(program, Kpi.class, "K");

        assertThat(Contents.element(kpi.getTargets().getFirst())).map(Element::getCode).contains("A-1");
        assertThat(Contents.edition(kpi)).contains(Programs.edition(program));
        assertThat(Contents.program(kpi)).contains(program);
        assertThat(Contents.program(RashinbanFactory.eINSTANCE.createKpi())).isEmpty();
    }

    @Test
    void aChainEndsWhereItsCircleCloses() {
        Term one = RashinbanFactory.eINSTANCE.createTerm();
        Term two = RashinbanFactory.eINSTANCE.createTerm();
        one.setSameAs(two);
        two.setSameAs(one);

        assertThat(Contents.chain(one, Term::getSameAs)).containsExactly(one, two);
    }

    @Test
    void anObjectIsNamedByCodeAndTitleOrByWhatItBelongsTo() {
        Kpi kpi = Programs.find(program, Kpi.class, "K");

        assertThat(Names.of(Programs.find(program, Element.class, "A")).in(Locale.JAPANESE)).isEqualTo("A オンライン化");
        assertThat(Names.of(Programs.find(program, Element.class, "B")).in(Locale.JAPANESE)).isEqualTo("B");
        assertThat(Names.within(kpi.getTargets().getFirst()).in(Locale.JAPANESE)).isEqualTo("Kの令和6年度の目標値");
        assertThat(Names.within(kpi.getTargets().getFirst()).in(Locale.ENGLISH)).isEqualTo("Target for FY2024 of K");
        assertThat(Names.within(kpi.getTargets().getLast()).in(Locale.JAPANESE)).isEqualTo("Kの目標値");
    }

    @Test
    void aLongTextIsCutBetweenCharacters() {
        Term term = RashinbanFactory.eINSTANCE.createTerm();
        term.setName("𠮷".repeat(60));

        assertThat(Names.of(term).in(Locale.JAPANESE)).isEqualTo("𠮷".repeat(39) + "…");
    }
}
