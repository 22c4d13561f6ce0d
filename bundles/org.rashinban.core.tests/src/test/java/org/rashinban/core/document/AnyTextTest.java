package org.rashinban.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rashinban.core.document.Documents.reading;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

/** Reading has a result for every text; it never throws. */
class AnyTextTest {

    @Property(tries = 2000)
    void noTextMakesTheReaderFail(@ForAll @StringLength(max = 60) @CharRange(from = ' ', to = '~') String text) {
        assertThat(reading("title: " + text)).isNotNull();
        assertThat(reading(text)).isNotNull();
    }

    @Property(tries = 1000)
    void noDamageMakesTheReaderFail(@ForAll char replacement, @ForAll int position) {
        StringBuilder text = new StringBuilder("""
                plans:
                  - {code: "P", title: '𠮷野', asOf: FY2024}   # comment
                  - legalBases: [a, "b"]
                    position: |-
                      two
                      lines
                    editions: [{code: a, span: FY2022..FY2024}]
                """);
        text.setCharAt(Math.floorMod(position, text.length()), replacement);

        assertThat(reading(text.toString())).isNotNull();
    }
}
