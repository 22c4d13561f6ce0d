package org.rashinban.core.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    private static final Map<String, String> VALUES = Map.of("A", "6", "B02", "4", "C.1", "1.5", "窓口数", "10", "01-01", "3", "Z", "0");

    private static Outcome evaluate(String text) {
        Formula formula = ((Formula.Read) Formula.parse(text)).formula();
        return formula.evaluate(code -> Optional.ofNullable(VALUES.get(code))
                .<Outcome>map(value -> new Outcome.Number(new BigDecimal(value)))
                .orElseGet(() -> new Outcome.Missing(code)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A + B02 × 2           | 14
            (A + B02) × 2         | 20
            A - B02 - 1           | 1
            A ÷ B02               | 1.5
            A / B02 / 3           | 0.5
            -A + 10               | 4
            A * -1                | -6
            A − C.1               | 4.5
            窓口数 ＋ ２           | 12
            [01-01] * 100         | 300
            min(A, B02)           | 4
            MAX(A、B02、窓口数)    | 10
            sum(A, B02, 0.5)      | 10.5
            max(A)                | 6
            ((2))                 | 2
            2 × (3 + 4) × 5 − 1   | 69
            """)
    @DisplayName("the four operations, parentheses, min, max and sum, in narrow and wide signs")
    void calculates(String text, String result) {
        assertThat(((Outcome.Number) evaluate(text)).value()).isEqualByComparingTo(result);
    }

    @Test
    @DisplayName("what is missing in one place is missing in the whole, and is named")
    void missing() {
        assertThat(evaluate("A + X × 2")).isEqualTo(new Outcome.Missing("X"));
        assertThat(evaluate("max(A, X)")).isEqualTo(new Outcome.Missing("X"));
        assertThat(evaluate("-X")).isEqualTo(new Outcome.Missing("X"));
    }

    @Test
    @DisplayName("a division by zero is told, not thrown")
    void divisionByZero() {
        assertThat(evaluate("A ÷ Z")).isEqualTo(new Outcome.DividedByZero());
        assertThat(evaluate("1 + A ÷ (B02 − 4)")).isEqualTo(new Outcome.DividedByZero());
    }

    @Test
    @DisplayName("a third keeps enough digits to be whole again")
    void precision() {
        assertThat(((Outcome.Number) evaluate("1 ÷ 3 × 3")).value().subtract(BigDecimal.ONE).abs()).isLessThan(new BigDecimal("1E-30"));
    }

    @Test
    @DisplayName("the codes that a formula needs, each once")
    void codes() {
        assertThat(((Formula.Read) Formula.parse("A + max(B02, -A) × [01-01]")).formula().codes()).containsExactly("A", "B02", "01-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A +          | 4  | 計算式が途中で終わっています（4文字目）。
            (A + 1       | 7  | 計算式が途中で終わっています（7文字目）。
            A + × B      | 5  | 計算式の5文字目に「×」は置けません。
            A B          | 3  | 計算式の3文字目に「B」は置けません。
            A + 1)       | 6  | 計算式の6文字目に「)」は置けません。
            avg(A)       | 1  | 関数「avg」はありません（1文字目）。使えるのは min、max、sum です。
            A + 1.2.3    | 5  | 計算式の5文字目に「1.2.3」は置けません。
            A % 2        | 3  | 計算式の3文字目に「%」は置けません。
            [01-01 + 1   | 1  | 計算式の1文字目に「[01-01 + 1」は置けません。
            max()        | 5  | 計算式の5文字目に「)」は置けません。
            max(A B)     | 7  | 計算式の7文字目に「B」は置けません。
            """)
    @DisplayName("what cannot be read is refused with its position")
    void refuses(String text, int position, String sentence) {
        Formula.Refused refused = (Formula.Refused) Formula.parse(text);
        assertThat(refused.position()).isEqualTo(position);
        assertThat(refused.why().in(Locale.JAPANESE)).isEqualTo(sentence);
    }

    @Test
    @DisplayName("an empty formula is refused")
    void empty() {
        assertThat(Formula.parse("")).isInstanceOf(Formula.Refused.class);
    }

    @Test
    @DisplayName("a formula that is only an attempt on the stack is refused")
    void endless() {
        assertThat(((Formula.Refused) Formula.parse("(".repeat(51) + "1" + ")".repeat(51))).why().in(Locale.ENGLISH))
                .contains("nested too deeply");
        assertThat(((Formula.Refused) Formula.parse("1" + "+1".repeat(600))).why().in(Locale.ENGLISH)).contains("too long");
        assertThat(Formula.parse("(".repeat(49) + "1" + ")".repeat(49))).isInstanceOf(Formula.Read.class);
        assertThat(Formula.parse("1" + "+(1)".repeat(200))).as("many, but not deep").isInstanceOf(Formula.Read.class);
    }
}
