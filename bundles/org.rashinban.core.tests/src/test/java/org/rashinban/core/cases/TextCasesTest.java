package org.rashinban.core.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.rashinban.core.document.DocumentPart;
import org.rashinban.core.document.DocumentReader;
import org.rashinban.core.document.DocumentReading;
import org.rashinban.core.document.DocumentWriter;
import org.rashinban.core.document.IdPolicy;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Department;
import org.rashinban.model.Element;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanPackage;
import org.rashinban.model.Term;
import org.rashinban.model.text.TextNormalizer;

class TextCasesTest {

    /** A bullet of a symbol font, full-width digits and letters, half-width marks and kana, a radical and an invisible mark. */
    private static final String EXTRACTED = "\uF06C ２０２４年度､ＤＸの⾏政ｻｰﾋﾞｽを\u200B進める｡";

    @Test
    @DisplayName("case 41: texts are stored as they were written and found however they are typed")
    void case41_textIsKeptAsWrittenAndFoundAsTyped() {
        CityPlan matsudo = CityPlan.of("matsudo");
        String printed = matsudo.milestone("MAT-MS12").getTitle();
        assertThat(printed).as("the half-width dot of the page").contains("標準化･共通化");
        assertThat(TextNormalizer.contains(printed, "標準化・共通化及び統一化")).isTrue();
        assertThat(CityPlan.of("hamamatsu").all(Department.class))
                .filteredOn(department -> TextNormalizer.same(department.getName(), "ＵＤ・男女共同参画課")).hasSize(1);
        assertThat(CityPlan.of("kisarazu").all(Term.class))
                .filteredOn(term -> term.getAliases().stream().anyMatch(alias -> TextNormalizer.same(alias, "ﾃﾞｼﾞﾀﾙﾃﾞﾊﾞｲﾝﾄﾞ")))
                .as("a slip of the print finds the term").extracting(Term::getName).containsExactly("デジタルデバイド");

        assertThat(TextNormalizer.searchKey(EXTRACTED)).isEqualTo(TextNormalizer.searchKey("2024年度、DXの行政サービスを進める。"));
        matsudo.element("MAT-M01").setSummary(EXTRACTED);
        assertThat(Contents.of(reread(matsudo.program()), Element.class).filter(element -> "MAT-M01".equals(element.getCode())))
                .singleElement().extracting(Element::getSummary).isEqualTo(EXTRACTED);
    }

    private static Program reread(Program program) {
        DocumentPart part = DocumentPart.features("written", new DocumentWriter(IdPolicy.ALWAYS).write(program));
        return (Program) ((DocumentReading.Read) DocumentReader.read(RashinbanPackage.Literals.PROGRAM, "", List.of(part))).root();
    }
}
