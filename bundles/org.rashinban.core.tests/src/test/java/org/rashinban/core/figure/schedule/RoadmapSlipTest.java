package org.rashinban.core.figure.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rashinban.core.figure.Drawn;
import org.rashinban.core.figure.Figure;

class RoadmapSlipTest {

    /** First planned to end in June 2025, September 2025, March 2026 and March 2027, one of them done in December 2025. */
    @Test
    void theSlipIsCountedToTheEndOfWhatIsDoneAndToThePlannedEndOfWhatIsNot() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("sample").figure("roadmap-slip"));

        assertThat(slip(rows, "全所属の業務量の調査")).containsExactly("令和7年9月～令和8年3月", "9", "85 %");
        assertThat(slip(rows, "設計・庁舎改修")).containsExactly("令和6年8月～令和7年12月", "3", "100 %");
        assertThat(slip(rows, "離脱の多い20手続の画面の作り直し")).containsExactly("令和7年11月～令和8年3月", "6", "40 %");
        assertThat(slip(rows, "公共施設への導入（順次）")).containsExactly("令和6年12月～令和8年3月", "12", "58 %");
    }

    private static List<String> slip(List<List<String>> rows, String bar) {
        return rows.stream().filter(row -> row.get(1).equals(bar)).findFirst().orElseThrow().subList(4, 7);
    }

    @Test
    void aBarThatEndsLaterThanFirstPlannedShowsItsSlip() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("sample").figure("roadmap-slip"));

        assertThat(rows).isNotEmpty();
        assertThat(rows).extracting(row -> Integer.parseInt(row.get(5).isEmpty() ? "0" : row.get(5).replace(",", "")))
                .isSortedAccordingTo((one, other) -> Integer.compare(other, one));
    }

    /**
     * On 31 May 2026: the tablets were to be there by March 2026 (96 %), the survey first by June 2025, then by March 2026 (85 %). The pages
     * are planned until September 2026 and were until March.
     */
    @Test
    void whatIsOverdueHasSlippedUntilTodayAtLeast() {
        Figure figure = Drawn.of("sample", LocalDate.of(2026, 5, 31)).figure("roadmap-slip");
        List<List<String>> rows = Drawn.japanese(figure);

        assertThat(slip(rows, "端末の更新")).containsExactly("令和7年8月～令和8年3月", "2", "96 %");
        assertThat(slip(rows, "全所属の業務量の調査")).containsExactly("令和7年9月～令和8年3月", "11", "85 %");
        assertThat(slip(rows, "離脱の多い20手続の画面の作り直し")).containsExactly("令和7年11月～令和8年3月", "6", "40 %");
        assertThat(figure.caption().notes()).extracting(note -> note.in(Locale.JAPANESE))
                .containsExactly("現計画の終わりを過ぎても完了していない工程の遅れは、令和8年5月31日までの月数です。");
    }

    @Test
    void onTheLastDayOfItsPlanAStepHasNotSlipped() {
        Figure figure = Drawn.of("sample", LocalDate.of(2026, 3, 31)).figure("roadmap-slip");

        assertThat(slip(Drawn.japanese(figure), "端末の更新")).containsExactly("令和7年8月～令和8年3月", "0", "96 %");
        assertThat(figure.caption().notes()).isEmpty();
    }
}
