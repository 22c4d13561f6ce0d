package org.rashinban.model.amount;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.rashinban.model.text.TextNormalizer;

/** What stands in a column that asks whether numbers are rounded: 約, ○, 概数, レ; or that they are not: ×, -, 実数. */
public final class AboutMark {

    private static final Set<String> ABOUT = keys("約 概数 概算 概ね おおむね およそ おおよそ 程度 ほぼ ○ 〇 ◯ ◎ ● ✓ ✔ レ ☑ 有 有り あり はい "
            + "about approx approx. approximately o v x yes y true 1");
    private static final Set<String> EXACT = keys("- × ✕ ☐ 無 無し なし いいえ 実数 実数値 正確 確定 確定値 exact no n false 0");

    private AboutMark() {
    }

    /** Empty where nobody can say what is meant. */
    public static Optional<Boolean> read(String text) {
        String key = TextNormalizer.searchKey(text.strip());
        if (key.isEmpty() || EXACT.contains(key)) {
            return Optional.of(false);
        }
        return ABOUT.contains(key) ? Optional.of(true) : Optional.empty();
    }

    private static Set<String> keys(String words) {
        return Arrays.stream(words.split(" ")).map(TextNormalizer::searchKey).collect(Collectors.toUnmodifiableSet());
    }
}
