package org.rashinban.core.figure.medium;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rashinban.core.evaluation.Status;
import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Drawn;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Column;
import org.rashinban.core.figure.TableFigure.Kind;
import org.rashinban.core.figure.TableFigure.Row;
import org.rashinban.core.figure.Tones;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Plain;

class CsvWriterTest {

    private static String written(Column column, Cell... cells) throws IOException {
        List<Row> rows = Arrays.stream(cells).map(Row::of).toList();
        return written(new TableFigure(Caption.of(new Plain("図"), new Plain("計画")), List.of(column), rows));
    }

    private static String written(Figure figure) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvWriter().write(figure, Rendering.light(Locale.JAPANESE), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Column column(Kind kind) {
        return new Column("x", new Plain("列"), kind, 8);
    }

    @Test
    void numbersStandAloneAndWhatQualifiesThemBeside() throws IOException {
        assertThat(written(column(Kind.NUMBER), Cell.amount(Amount.of("1200 ABOUT"), "件"), Cell.nothing(Gap.MISSING), Cell.EMPTY))
                .isEqualTo("\uFEFFx,x_unit,x_note\r\n1200,件,ABOUT\r\n,,MISSING\r\n,,\r\n");
    }

    @Test
    void timesAreWrittenInOneNotation() throws IOException {
        assertThat(written(column(Kind.TIME), Cell.period(FiscalPeriod.fiscalYear(2024)))).isEqualTo("\uFEFFx\r\nFY2024\r\n");
    }

    @Test
    void aJudgementHasItsSymbolAndItsWord() throws IOException {
        assertThat(written(column(Kind.JUDGEMENT), Cell.of(Tones.of(Status.MET)))).isEqualTo("\uFEFFx,x_name\r\n◎,達成\r\n");
    }

    /** A rate is drawn as a bar of 100 %, a number of counters is none. */
    @Test
    void whereThereIsNothingTheReasonIsTheLastLine() throws IOException {
        assertThat(written(Drawn.of("sample").figure("kpi-share", "kpi=K06"))).endsWith("\r\n百分率の指標でないか、数値のある年度がありません。\r\n");
    }

    @Test
    void theChartsOfAPageAreOneTableThatNamesThem() throws IOException {
        assertThat(written(Drawn.of("sample").figure("training-by-audience")).lines())
                .startsWith("\uFEFFpart,category,series,value,value_note")
                .anyMatch(line -> line.contains("全職員") && line.endsWith(",FY2025,情報セキュリティ研修（全職員）,1112,"));
        assertThat(written(Drawn.of("sample").figure("effects-by-year")).lines())
                .anyMatch(line -> line.startsWith("件数：") && line.contains(",FY2023,実績,39930,件,"));
    }

    /** A level of 18.7 minutes can be calculated with; that 6 less were wanted is told beside it. */
    @Test
    void aNumberThatATextTellsMoreOfStandsAlone() throws IOException {
        assertThat(written(Drawn.of("sample").figure("kpi-list", "period=FY2025", "element=MH-02")).lines())
                .anyMatch(line -> line.startsWith("K07,") && line.contains(",18.7,分,18.7分（基準値から-6分）,"));
    }

    /** What one edition became of another. */
    @Test
    void theLinesOfALineageAreToldToo() throws IOException {
        assertThat(written(Drawn.of("sample").figure("edition-lineage")).lines()).contains("from,to,relation")
                .anyMatch(line -> line.startsWith("MHN-2021 見本市DX推進計画（第1版）,MHN-2024 見本市DX推進計画（第2版）,"))
                .anyMatch(line -> line.startsWith("MH1-01 行政手続の電子化,MH-01 行政手続のオンライン化,"));
    }

    @Test
    void noTextIsAFormula() throws IOException {
        assertThat(written(column(Kind.TEXT), Cell.text("=HYPERLINK(\"http://example.com\")")))
                .isEqualTo("\uFEFFx\r\n\"'=HYPERLINK(\"\"http://example.com\"\")\"\r\n");
    }
}
