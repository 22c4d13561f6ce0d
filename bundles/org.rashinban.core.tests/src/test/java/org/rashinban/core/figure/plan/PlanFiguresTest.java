package org.rashinban.core.figure.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.CellText;
import org.rashinban.core.figure.Content;
import org.rashinban.core.figure.Drawn;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.MatrixFigure;
import org.rashinban.core.figure.PageFigure;
import org.rashinban.core.figure.TextFigure;
import org.rashinban.core.figure.TreeFigure;

/** Against the counts and figures that the documents print. */
class PlanFiguresTest {

    @ParameterizedTest
    @CsvSource({"matsudo, 3件 5件 8件 15件 12件", "chiba, 1件 4件 4件 3件 13件 61件", "hamamatsu, 1件 5件 2件 16件 32件", "kisarazu, 1件 4件 2件 9件 26件"})
    void thePyramidHasTheLayersOfTheDocument(String plan, String layers) {
        TreeFigure figure = (TreeFigure) Drawn.of(plan).figure("plan-pyramid");

        assertThat(figure.roots()).extracting(layer -> layer.detail().orElseThrow().in(Locale.JAPANESE)).containsExactly(layers.split(" "));
    }

    @Test
    void theMatrixOfMatsudoKeepsItsSixtyThreeMarksAndDoesNotGuessWhereTheyAre() {
        MatrixFigure figure = (MatrixFigure) Drawn.of("matsudo").figure("matrix");

        assertThat(figure.rows()).hasSize(12);
        assertThat(figure.columns()).hasSize(8);
        assertThat(count(figure.total())).as("what the twelve rows come to").isEqualTo(63);
        assertThat(figure.cells().stream().flatMap(List::stream).filter(cell -> cell.content() instanceof Content.Words)).hasSize(16);
        assertThat(figure.columnTotals()).allMatch(cell -> cell.content().equals(new Content.Nothing(Gap.UNKNOWN)));
        assertThat(figure.caption().notes()).isNotEmpty();
    }

    private static int count(Cell cell) {
        return ((Content.Quantity) cell.content()).amount().value().intValueExact();
    }

    @Test
    void theStrategiesOfMatsudoStandAroundTheVision() {
        TreeFigure figure = (TreeFigure) Drawn.of("matsudo").figure("strategy-wheel");

        assertThat(figure.roots().getFirst().children()).hasSize(8).first().extracting(branch -> branch.title().in(Locale.JAPANESE))
                .isEqualTo("市民中心主義の徹底");
    }

    @Test
    void theEightStrategiesOfMatsudoSolveSixteenProblems() {
        assertThat(Drawn.japanese(Drawn.of("matsudo").figure("problem-table"))).hasSize(16);
    }

    @Test
    void theMapOfHamamatsuLeadsFromOneDirectionToSixteenItems() {
        TreeFigure figure = (TreeFigure) Drawn.of("hamamatsu").figure("plan-tree");

        assertThat(figure.roots()).hasSize(1);
        assertThat(figure.roots().getFirst().all().filter(branch -> branch.code().orElse("").matches("HAM-[AB]\\d\\d"))).hasSize(16);
    }

    /** What leads to the strategy, and its measures. */
    @Test
    void theMapOfAPartShowsWhereItStands() {
        TreeFigure figure = (TreeFigure) Drawn.of("sample").figure("plan-tree", "element=MH-S2");

        assertThat(figure.roots()).singleElement().satisfies(
                root -> assertThat(root.all().map(branch -> branch.code().orElse(""))).containsExactly("MH-P1", "MH-S2", "MH-04", "MH-05"));
    }

    @Test
    void chibaHasSixtyOneExamplesAndNoneIsAMeasure() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("chiba").figure("example-table"));

        assertThat(rows).hasSize(61);
        assertThat(rows).extracting(List::getFirst).filteredOn(approach -> !approach.isEmpty()).containsExactly("CHI-1 利用者視点の行政サービス",
                "CHI-2 共創による課題解決", "CHI-3 業務効率化・高度化", "CHI-4 環境整備\nCHI-4.1 情報基盤の構築", "CHI-4 環境整備\nCHI-4.2 情報セキュリティ対策",
                "CHI-4 環境整備\nCHI-4.3 人材育成・人材活用");
    }

    @Test
    void strategiesThreeAndFourOfMachidaMergeIntoTheNewThird() {
        TreeFigure figure = (TreeFigure) Drawn.of("machida").figure("edition-lineage");

        String third = figure.roots().stream().flatMap(TreeFigure.Branch::all).filter(branch -> branch.code().orElse("").equals("MAC-S3"))
                .findFirst().orElseThrow().id();
        List<String> from = figure.across().stream().filter(line -> line.to().equals(third)).map(TreeFigure.Line::from).toList();
        assertThat(figure.roots().getFirst().children().stream().filter(branch -> from.contains(branch.id()))
                .map(branch -> branch.code().orElseThrow()))
                .containsExactly("MAC-2022-S3", "MAC-2022-S4");
    }

    @Test
    void theOwnersOfHamamatsuStandWithTheirItems() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("hamamatsu").figure("measure-list"));

        assertThat(rows).anySatisfy(row -> assertThat(row).startsWith("HAM-A03", "③ キャッシュレス決済の推進")
                .contains("デジタル・スマートシティ推進課、アセットマネジメント推進課、情報システム課"));
    }

    @Test
    void theSheetOfAnItemHoldsSummaryActionsIndicatorsRoadmapAndProgress() {
        PageFigure page = (PageFigure) Drawn.of("hamamatsu").figure("item-sheet", "element=HAM-A03", "period=FY2024");

        assertThat(page.parts()).extracting(part -> part.caption().title().in(Locale.JAPANESE)).containsExactly("概要", "取組", "指標", "ロードマップ",
                "取組状況");
        assertThat(Drawn.japanese(page.parts().get(1))).extracting(row -> row.get(1)).containsExactly("① 直営施設", "② 指定管理施設");
        assertThat(Drawn.japanese(page.parts().get(2)).getFirst()).contains("累計73窓口", "累計184窓口");
    }

    @Test
    void theSheetOfAnItemListsExamplesWhereThePlanNamesNoActions() {
        PageFigure page = (PageFigure) Drawn.of("chiba").figure("item-sheet", "element=CHI-1a", "period=FY2024");

        assertThat(page.parts().get(1).caption().title().in(Locale.JAPANESE)).isEqualTo("想定される具体的な事例");
        assertThat(Drawn.japanese(page.parts().get(1))).hasSize(7).anySatisfy(row -> assertThat(row).contains("タブレット端末を利用した窓口受付"));
    }

    @Test
    void theBodiesOfHamamatsuReportToTheHeadquarters() {
        TreeFigure figure = (TreeFigure) Drawn.of("hamamatsu").figure("organisation-chart");

        assertThat(figure.roots().getFirst().title().in(Locale.JAPANESE)).isEqualTo("デジタル・スマートシティ推進本部");
        assertThat(figure.roots().getFirst().detail().orElseThrow().in(Locale.JAPANESE))
                .isEqualTo("長：市長\n本部長は市長、副本部長はデジタルを所管する副市長。\n事務局：デジタル・スマートシティ推進課");
        assertThat(figure.roots().getFirst().children()).extracting(branch -> branch.title().in(Locale.JAPANESE))
                .contains("デジタル・スマートシティ推進WG", "デジタル・ガバメント分野");
    }

    /** One vice mayor of Machida is CIO, CDO and CISO; the mayor of Kisarazu is CIO, and a section works for the headquarters. */
    @Test
    void whoHasWhichRoleIsToldBelowTheBodies() {
        TreeFigure machida = (TreeFigure) Drawn.of("machida").figure("organisation-chart");
        TreeFigure kisarazu = (TreeFigure) Drawn.of("kisarazu").figure("organisation-chart");

        assertThat(machida.caption().notes()).extracting(note -> note.in(Locale.JAPANESE)).contains("CIO、CDO、CISO：政策経営部担当副市長");
        assertThat(kisarazu.caption().notes()).extracting(note -> note.in(Locale.JAPANESE)).containsExactly("CIO：市長", "CIO補佐：外部人材");
        assertThat(kisarazu.roots().getFirst().detail().orElseThrow().in(Locale.JAPANESE)).isEqualTo("事務局：経営改革課");
    }

    /** Until fiscal 2022 a vice mayor was CDO as well; now the digital officer is. */
    @Test
    void aRoleIsThatOfWhoHasItOnTheDay() {
        TreeFigure sample = (TreeFigure) Drawn.of("sample").figure("organisation-chart");

        assertThat(sample.caption().notes()).extracting(note -> note.in(Locale.JAPANESE)).containsExactly("CIO：副市長", "CDO：デジタル統括監",
                "CISO：総務部長");
        assertThat(Drawn.of("matsudo").figure("organisation-chart").caption().notes()).extracting(note -> note.in(Locale.JAPANESE))
                .as("without the leaders that were abolished after fiscal 2021").containsExactly("CDO：副市長", "デジタル化推進マネージャー：各所属に原則2名");
    }

    /** The document names owners of items, and of their actions only through these; Chiba's names none at all. */
    @Test
    void theSheetOfAnActionNamesTheOwnersOfItsItem() {
        assertThat(owners("hamamatsu", "HAM-A02-2")).isEqualTo("デジタル・スマートシティ推進課");
        assertThat(owners("hamamatsu", "HAM-A03")).isEqualTo("デジタル・スマートシティ推進課、アセットマネジメント推進課、情報システム課");
        assertThat(owners("chiba", "CHI-1a")).isEqualTo("資料に記載なし");
    }

    private static String owners(String template, String element) {
        PageFigure page = (PageFigure) Drawn.of(template).figure("item-sheet", "element=" + element, "period=FY2024");
        return ((TextFigure) page.parts().getFirst()).blocks().stream().filter(TextFigure.Block.Fact.class::isInstance)
                .map(TextFigure.Block.Fact.class::cast).filter(fact -> fact.name().in(Locale.JAPANESE).equals("所管"))
                .map(fact -> CellText.of(fact.value().content(), Locale.JAPANESE)).findFirst().orElseThrow();
    }
}
