package org.rashinban.ui.tests.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rashinban.ui.grid.data.Tsv;

/** What goes to Excel by the clipboard and comes back. */
class TsvTest {

    @Test
    void tabsPartColumnsAndLinesPartRows() {
        assertThat(Tsv.read("窓口数\t86\r\n手続数\t27\r\n")).containsExactly(List.of("窓口数", "86"), List.of("手続数", "27"));
    }

    @Test
    void aCellOfSeveralLinesIsQuotedByExcel() {
        assertThat(Tsv.read("\"一行目\n二行目\t続き\"\t次\r\nあと\t")).containsExactly(List.of("一行目\n二行目\t続き", "次"), List.of("あと", ""));
    }

    @Test
    void quotationMarksWithinAQuotedCellAreDoubled() {
        assertThat(Tsv.read("\"彼は\"\"DX\"\"と言った\n終わり\"")).containsExactly(List.of("彼は\"DX\"と言った\n終わり"));
    }

    @Test
    void aMarkThatIsNeverClosedIsAnInch() {
        assertThat(Tsv.read("\"15インチ\t5台")).containsExactly(List.of("\"15インチ", "5台"));
    }

    @Test
    void emptyCellsBetweenOthersStay() {
        assertThat(Tsv.read("a\t\tc\n\t\t\n")).containsExactly(List.of("a", "", "c"), List.of("", "", ""));
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        List<List<String>> cells = List.of(List.of("令和6年度", "約1,200人", "一行目\n二行目"), List.of("\"引用\"で始まる", "タブ\tあり", ""));
        assertThat(Tsv.read(Tsv.write(cells))).isEqualTo(cells);
    }
}
