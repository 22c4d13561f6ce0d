package org.rashinban.core.figure.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rashinban.core.figure.CellText;
import org.rashinban.core.figure.Drawn;
import org.rashinban.core.figure.NumberFigure;
import org.rashinban.core.figure.PageFigure;

/** How far the data can be trusted. */
class DataQualityTest {

    @Test
    void theQualityOfTheDataIsThatOfTheChosenPlanAlone() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("hamamatsu").figure("data-quality"));

        assertThat(rows).anySatisfy(row -> assertThat(row).startsWith("△ 警告", "A02b 届出業務における窓口待ち時間"));
    }

    /** Nobody calls the office KEIEI. */
    @Test
    void aProposedOwnerIsCalledByItsName() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("kisarazu").figure("data-quality"));

        assertThat(rows).contains(List.of("・ 情報", "01-05 テレワークの促進", "「01-05 テレワークの促進」に所管がありません。", "所管を経営改革課にする"));
    }

    /** Of the 23 whose values have come due nothing is reported. Targets: A01b, A04c and A06c were never set, A02b has no baseline: 28 of 32. Of one of the 72 steps and milestones the beginning is lost. */
    @Test
    void theScoreIsTheMeanOfItsComponents() {
        PageFigure page = (PageFigure) Drawn.of("hamamatsu").figure("quality-score");

        assertThat(((NumberFigure) page.parts().getFirst()).value()).extracting(cell -> CellText.of(cell.content(), Locale.JAPANESE))
                .isEqualTo("81.0 %");
        assertThat(Drawn.japanese(page.parts().getLast())).extracting(row -> row.subList(0, 4)).containsExactly(
                List.of("実績の報告", "0.0 %", "23", "0"), List.of("所管", "100.0 %", "48", "48"), List.of("目標", "87.5 %", "32", "28"),
                List.of("指標の定義", "100.0 %", "32", "32"), List.of("整合性", "100.0 %", "88", "88"), List.of("工程・期限", "98.6 %", "72", "71"));
    }

    /** Of the 17 of the sample F-2 and Q-2 are late without an answer; have time until September. */
    @Test
    void anAnswerThatIsNotDueYetIsNotMissing() {
        PageFigure page = (PageFigure) Drawn.of("sample", LocalDate.of(2026, 5, 31)).figure("quality-score");

        assertThat(Drawn.japanese(page.parts().getLast())).filteredOn(row -> row.getFirst().equals("指摘への対応"))
                .extracting(row -> row.subList(1, 4)).containsExactly(List.of("88.2 %", "17", "15"));
    }

    /** 43 findings, of which those on owners are only what the document does not state. */
    @Test
    void theScoreSaysHowManyFindingsItCounts() {
        PageFigure page = (PageFigure) Drawn.of("kisarazu").figure("quality-score");
        int listed = Drawn.japanese(Drawn.of("kisarazu").figure("data-quality")).size();

        assertThat(((NumberFigure) page.parts().getFirst()).context().orElseThrow().in(Locale.JAPANESE))
                .contains("データ品質の指摘" + listed + "件のうち0件を数え").contains(listed + "件は数えていません");
    }

    /** That 26 of 26 measures have an owner would be untrue of Kisarazu, whose plan names none. */
    @Test
    void ofADocumentThatNamesNoOwnersTheScoreSaysNothingAboutThem() {
        PageFigure page = (PageFigure) Drawn.of("kisarazu").figure("quality-score");

        assertThat(Drawn.japanese(page.parts().getLast())).extracting(List::getFirst).containsExactly("整合性");
    }

    @Test
    void aPlanWithNothingInItHasNoScore() {
        PageFigure page = (PageFigure) Drawn.of("blank").figure("quality-score");

        assertThat(page.parts()).isEmpty();
        assertThat(page.caption().notes()).extracting(note -> note.in(Locale.JAPANESE)).containsExactly("確認できるデータがありません。");
    }
}
