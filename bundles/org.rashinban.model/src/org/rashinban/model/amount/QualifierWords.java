package org.rashinban.model.amount;

import static org.rashinban.model.amount.Qualifier.ABOUT;
import static org.rashinban.model.amount.Qualifier.AT_LEAST;
import static org.rashinban.model.amount.Qualifier.AT_MOST;
import static org.rashinban.model.amount.Qualifier.AVERAGE;
import static org.rashinban.model.amount.Qualifier.CUMULATIVE;
import static org.rashinban.model.amount.Qualifier.ESTIMATE;
import static org.rashinban.model.amount.Qualifier.LESS_THAN;
import static org.rashinban.model.amount.Qualifier.MORE_THAN;
import static org.rashinban.model.amount.Qualifier.PARTIAL;
import static org.rashinban.model.amount.Qualifier.PEAK;
import static org.rashinban.model.amount.Qualifier.PERSON_TIMES;
import static org.rashinban.model.amount.Qualifier.TOTAL;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words around a number that qualify it, taken off one by one. */
final class QualifierWords {

    private static final Map<String, Set<Qualifier>> BEFORE = words(Map.ofEntries(
            Map.entry("約 およそ おおよそ おおむね 概ね ほぼ about approximately approx. approx around", EnumSet.of(ABOUT)),
            Map.entry("推計 推定 概算 見込み 見込 estimated", EnumSet.of(ESTIMATE)),
            Map.entry("累計 累積 cumulative", EnumSet.of(CUMULATIVE)),
            Map.entry("延べ のべ 延", EnumSet.of(PERSON_TIMES)),
            Map.entry("最大 最多 ピーク時 ピーク peak", EnumSet.of(PEAK)),
            Map.entry("合計 総計 計 total", EnumSet.of(TOTAL)),
            Map.entry("平均 average", EnumSet.of(AVERAGE)),
            Map.entry("うち 内訳 一部", EnumSet.of(PARTIAL)),
            Map.entry("少なくとも 最低でも 最低 at・least ≧ ≥ >=", EnumSet.of(AT_LEAST)),
            Map.entry("多くとも 上限 at・most up・to ≦ ≤ <=", EnumSet.of(AT_MOST)),
            Map.entry("less・than under <", EnumSet.of(LESS_THAN)),
            Map.entry("more・than over >", EnumSet.of(MORE_THAN))));

    private static final Map<String, Set<Qualifier>> AFTER = words(Map.of(
            "程度 ほど 前後", EnumSet.of(ABOUT),
            "以上", EnumSet.of(AT_LEAST),
            "以下 以内", EnumSet.of(AT_MOST),
            "未満 を下回る", EnumSet.of(LESS_THAN),
            "超 超え を超える", EnumSet.of(MORE_THAN),
            "弱", EnumSet.of(ABOUT, LESS_THAN),
            "強 余り 余", EnumSet.of(ABOUT, MORE_THAN),
            "の見込み の見込 見込み 見込", EnumSet.of(ESTIMATE)));

    private static final Map<String, Set<Qualifier>> IN_BRACKETS = words(Map.of(
            "累計 累積 cumulative", EnumSet.of(CUMULATIVE),
            "推計 推定 概算 見込 見込み 速報 速報値 estimate", EnumSet.of(ESTIMATE),
            "延べ 延べ人数 のべ person-times", EnumSet.of(PERSON_TIMES),
            "最大 ピーク peak", EnumSet.of(PEAK),
            "合計 total", EnumSet.of(TOTAL),
            "平均 average", EnumSet.of(AVERAGE),
            "一部 内訳の一部 partial", EnumSet.of(PARTIAL),
            "約 概数 about", EnumSet.of(ABOUT)));

    private static final Pattern BRACKETS = Pattern.compile("(.+?)\\(([^()]+)\\)");

    private final EnumSet<Qualifier> found = EnumSet.noneOf(Qualifier.class);
    private String core;

    private QualifierWords(String text) {
        core = text;
    }

    static QualifierWords in(String text) {
        QualifierWords words = new QualifierWords(text);
        words.takeBrackets();
        while (words.takeBefore()) {
            words.core = words.core.strip();
        }
        while (words.takeAfter()) {
            words.core = words.core.strip();
        }
        return words;
    }

    Set<Qualifier> qualifiers() {
        return found;
    }

    /** What is left between the words. */
    String core() {
        return core;
    }

    private void takeBrackets() {
        Matcher matcher = BRACKETS.matcher(core);
        if (matcher.matches()) {
            String[] words = matcher.group(2).toLowerCase(Locale.ROOT).split("[、,・] ?");
            if (Arrays.stream(words).allMatch(IN_BRACKETS::containsKey)) {
                Arrays.stream(words).map(IN_BRACKETS::get).forEach(found::addAll);
                core = matcher.group(1).strip();
            }
        }
    }

    private boolean takeBefore() {
        Optional<String> word = longest(BEFORE, true);
        word.ifPresent(taken -> {
            found.addAll(BEFORE.get(taken));
            core = core.substring(taken.length()).replaceFirst("^(?:で|:)", "");
        });
        return word.isPresent();
    }

    private boolean takeAfter() {
        Optional<String> word = longest(AFTER, false);
        word.ifPresent(taken -> {
            found.addAll(AFTER.get(taken));
            core = core.substring(0, core.length() - taken.length());
        });
        return word.isPresent();
    }

    private Optional<String> longest(Map<String, Set<Qualifier>> vocabulary, boolean before) {
        return vocabulary.keySet().stream()
                .filter(word -> core.length() > word.length())
                .filter(word -> core.regionMatches(true, before ? 0 : core.length() - word.length(), word, 0, word.length()))
                .max((one, other) -> Integer.compare(one.length(), other.length()));
    }

    /** Keys are words separated by blanks; ・ stands for a blank within a word. */
    private static Map<String, Set<Qualifier>> words(Map<String, EnumSet<Qualifier>> table) {
        Map<String, Set<Qualifier>> words = new HashMap<>();
        table.forEach((keys, qualifiers) -> {
            for (String key : keys.split(" ")) {
                words.put(key.replace('・', ' '), qualifiers);
            }
        });
        return Map.copyOf(words);
    }
}
