package org.rashinban.core.figure.medium;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Cell;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.Gap;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.core.figure.TableFigure.Column;
import org.rashinban.core.figure.TableFigure.Kind;
import org.rashinban.core.figure.TableFigure.Row;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.text.Plain;

class CsvWriterTest {

    private static String written(Column column, Cell... cells) throws IOException {
        List<Row> rows = Arrays.stream(cells).map(Row::of).toList();
        Figure figure = new TableFigure(Caption.of(new Plain("図"), new Plain("計画")), List.of(column), rows);
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
    void noTextIsAFormula() throws IOException {
        assertThat(written(column(Kind.TEXT), Cell.text("=HYPERLINK(\"http://example.com\")")))
                .isEqualTo("\uFEFFx\r\n\"'=HYPERLINK(\"\"http://example.com\"\")\"\r\n");
    }
}
