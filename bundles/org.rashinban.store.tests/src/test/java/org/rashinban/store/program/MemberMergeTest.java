package org.rashinban.store.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberMergeTest {

    /** Members are letters; an underscore is an empty list, a question mark that somebody has to decide. */
    @ParameterizedTest(name = "{0}: mine {1}, theirs {2} are together {3}")
    @CsvSource({
        "abc, abcx, abc, abcx", "abc, abc, abcy, abcy", "abc, abcx, abcy, abcyx", "abc, xabc, abc, xabc", "abc, axbc, abyc, axbyc",
        "abc, ac, ab, a", "abc, _, abcy, y", "_, x, y, yx", "_, x, x, x", "ab, abx, bay, bxay", "ab, ba, aby, bya", "abc, acb, bac, ?",
        "abc, axc, ayc, ?", "abc, axc, axc, axc", "abc, axc, ac, axc", "abc, ac, ac, ac", "aa, a, aab, ?", "ab, axx, ab, ?"
    })
    void whatBothLeaveInAList(String base, String mine, String theirs, String together) {
        assertThat(MemberMerge.of(members(base), members(mine), members(theirs)).map(merged -> String.join("", merged)).orElse("?"))
                .isEqualTo(together.equals("_") ? "" : together);
    }

    private static List<String> members(String letters) {
        return letters.equals("_") ? List.of() : List.of(letters.split(""));
    }
}
