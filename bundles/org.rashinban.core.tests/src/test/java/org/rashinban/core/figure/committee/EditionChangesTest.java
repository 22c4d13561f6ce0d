package org.rashinban.core.figure.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.rashinban.core.figure.Drawn;

class EditionChangesTest {

    @Test
    void theChangesOfMachidaSayWhatMerged() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("machida").figure("edition-changes"));

        assertThat(rows).anySatisfy(row -> {
            assertThat(row.get(0)).isEqualTo("統合");
            assertThat(row.get(1)).contains("MAC-2022-S3").contains("MAC-2022-S4");
            assertThat(row.get(2)).contains("MAC-S3");
        });
    }

    /** Of the first edition of Matsudo nothing is recorded but its title. */
    @Test
    void whatNobodyCanCompareIsNotSaidToBeAdded() {
        List<List<String>> rows = Drawn.japanese(Drawn.of("matsudo").figure("edition-changes"));

        assertThat(rows).extracting(List::getFirst).isNotEmpty().containsOnly("前版は記載なし");
        assertThat(rows.getFirst().get(3)).isEqualTo("「MAT-P1 市民サービス」は新しい版にあります。前の版の内容は登録されていないため、新規かどうかは不明です。");
    }
}
