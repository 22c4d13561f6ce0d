package org.rashinban.core.figure.medium;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({"ロードマップ, ロードマップ", "柱１／施策：一覧, 柱１／施策：一覧", "KPI: 4/6?, KPI_ 4_6_", "議事録..., 議事録", "nul, nul_", "COM1.png, COM1.png_",
        "console, console", "'', _"})
    void aTitleBecomesANameThatEverySystemTakes(String title, String name) {
        assertThat(FileName.of(title)).isEqualTo(name);
    }
}
