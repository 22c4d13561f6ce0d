package org.rashinban.model.period;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that names a span of periods.
 *
 * <p>Wave dashes, から and "to" always separate two ends. A long dash does so where both sides read (R4–R7), a hyphen only
 * where the text is not a single period already: R4-7 is July of R4, R4-R7 is a span.
 */
final class SpanText {

    private static final Pattern CLEAR = Pattern.compile("~|から、?|より|→|TO");
    private static final Pattern LONG_DASH = Pattern.compile("–");
    private static final Pattern HYPHEN = Pattern.compile("-");
    private static final Pattern OPEN = Pattern.compile("(.+?)(?:以降|以後|から|より|~|–|-|ONWARDS?)");
    private static final Pattern NO_START = Pattern.compile("(?:~|–|-).+");
    private static final Pattern TAIL = Pattern.compile("(?:の間|の期間|まで(?:に)?)$");
    private static final Pattern LEADING_UNIT = Pattern.compile("\\d{1,2}(年度|年|月|日).*");
    private static final Pattern YEAR = Pattern.compile("^" + NamedYear.REGEX);

    private record Side(FiscalPeriod period, Set<PeriodNote> notes) {
    }

    private final String text;
    private final String written;
    private final Expect expect;

    SpanText(String written, Expect expect) {
        this.written = written;
        this.text = PeriodText.normalize(written);
        this.expect = expect;
    }

    SpanReading read() {
        if (text.isEmpty()) {
            return unreadable("blank");
        }
        return open().or(() -> split(CLEAR)).or(() -> split(LONG_DASH)).or(this::single).or(() -> split(HYPHEN)).orElseGet(this::failure);
    }

    private Optional<SpanReading> open() {
        Matcher found = OPEN.matcher(text);
        return found.matches() ? end(found.group(1), true)
                .map(from -> new SpanReading.Read(FiscalSpan.startingAt(from.period()), from.notes())) : Optional.empty();
    }

    private Optional<SpanReading> single() {
        return end(text, true).map(side -> new SpanReading.Read(FiscalSpan.between(side.period(), side.period()), side.notes()));
    }

    private Optional<SpanReading> split(Pattern separator) {
        String body = TAIL.matcher(text).replaceFirst("");
        return separator.matcher(body).results()
                .flatMap(found -> sides(body.substring(0, found.start()), body.substring(found.end())).stream())
                .findFirst();
    }

    private Optional<SpanReading> sides(String left, String right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        Optional<Side> from = end(left, true).or(() -> end(left + unitOf(right), true));
        Optional<Side> to = end(right, false).or(() -> completions(left, right).stream()
                .flatMap(completed -> end(completed, false).stream()).findFirst());
        return from.isPresent() && to.isPresent() ? Optional.of(span(from.get(), to.get())) : Optional.empty();
    }

    private SpanReading span(Side from, Side to) {
        if (to.period().last().isBefore(from.period().first())) {
            return unreadable("span.order", written);
        }
        Set<PeriodNote> notes = EnumSet.noneOf(PeriodNote.class);
        notes.addAll(from.notes());
        notes.addAll(to.notes());
        return new SpanReading.Read(FiscalSpan.between(from.period(), to.period()), notes);
    }

    /** A named edge counts where it cuts the span: "from the end of March" starts on the 31st. */
    private Optional<Side> end(String part, boolean start) {
        if (!(PeriodReader.readNormalized(part, written, expect) instanceof PeriodReading.Read read)) {
            return Optional.empty();
        }
        boolean cuts = read.edge() == (start ? PeriodEdge.END : PeriodEdge.START);
        FiscalPeriod period = cuts ? read.day().map(FiscalPeriod::day).orElseThrow() : read.period();
        return Optional.of(new Side(period, read.notes()));
    }

    /** 令和4～7年度: the first end borrows the unit of the second. */
    private static String unitOf(String right) {
        Matcher found = LEADING_UNIT.matcher(right);
        return found.matches() ? found.group(1) : "";
    }

    /** 令和4年4月～6月: the second end borrows from the first what it leaves out. */
    private static List<String> completions(String left, String right) {
        Matcher year = YEAR.matcher(left);
        if (!year.find() || !right.matches("(?:\\d{1,2}|[第上下前後Q]).*")) {
            return List.of();
        }
        List<String> completions = new ArrayList<>();
        if (right.matches("\\d{1,2}(?:年度|年.*)?")) {
            String prefix = year.group("era") != null ? year.group("era") : year.group().replaceFirst("\\d\\d$", "");
            completions.add(prefix + right);
        } else if (right.matches("\\d{1,2}日.*")) {
            completions.add(left.replaceFirst("月.*$", "月") + right);
        } else if (right.matches("\\d{1,2}月.*")) {
            completions.add(year.group() + "年" + right);
        } else if (right.matches("\\d{1,2}/\\d{1,2}")) {
            completions.add(year.group() + "/" + right);
        } else {
            completions.add(year.group() + "年度" + right);
        }
        return completions;
    }

    private SpanReading failure() {
        if (NO_START.matcher(text).matches()) {
            return unreadable("span.start", written);
        }
        boolean separated = CLEAR.matcher(text).find() || LONG_DASH.matcher(text).find();
        return !separated && PeriodReader.readNormalized(text, written, expect) instanceof PeriodReading.Unreadable reason
                ? new SpanReading.Unreadable(reason.why())
                : unreadable("span.unreadable", written);
    }

    private static SpanReading unreadable(String key, Object... args) {
        return new SpanReading.Unreadable(Texts.CATALOGUE.sentence(key, args));
    }
}
