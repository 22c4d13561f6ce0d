package org.rashinban.ui.grid.cell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.rashinban.model.text.TextNormalizer;

/** What a typed name can mean: the one thing of exactly that name, else the one whose name begins so, else the one that contains it. */
final class Candidates {

    private static final int NAMED = 3;
    private static final List<BiPredicate<String, String>> WAYS = List.of(String::equals, String::startsWith, String::contains);

    private final Map<Object, List<String>> names;
    private final Function<Object, String> shown;

    private Candidates(Map<Object, List<String>> names, Function<Object, String> shown) {
        this.names = names;
        this.shown = shown;
    }

    /** @param names of a value, the one that is shown first */
    static Candidates of(Stream<?> values, Function<Object, Stream<String>> names) {
        Map<Object, List<String>> all = new LinkedHashMap<>();
        values.forEach(value -> all.put(value, names.apply(value).map(TextNormalizer::searchKey).filter(key -> !key.isEmpty()).toList()));
        return new Candidates(all, value -> names.apply(value).findFirst().orElse("")); //$NON-NLS-1$
    }

    Reading find(String typed) {
        String key = TextNormalizer.searchKey(typed);
        for (BiPredicate<String, String> way : WAYS) {
            List<Object> found = names.entrySet().stream().filter(entry -> entry.getValue().stream().anyMatch(name -> way.test(name, key)))
                    .map(Map.Entry::getKey).toList();
            if (found.size() == 1) {
                return Reading.Value.of(found.getFirst());
            }
            if (found.size() > 1) {
                return new Reading.Unreadable(NLS.bind(Messages.Cell_ambiguous, typed, shownOf(found)));
            }
        }
        return new Reading.Unreadable(NLS.bind(Messages.Cell_notFound, typed));
    }

    private String shownOf(List<Object> found) {
        String some = found.stream().limit(NAMED).map(shown).collect(Collectors.joining(Messages.Cell_between));
        return found.size() > NAMED ? NLS.bind(Messages.Cell_andMore, some) : some;
    }
}
