package org.rashinban.cli.dispatch;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All commands by name. A name has one word, or two: the group's and its own. */
public final class CommandIndex {

    /** A command and the words that are left for it. */
    record Match(CommandEntry entry, List<String> rest) {
    }

    private final SortedMap<String, CommandEntry> byName = new TreeMap<>();

    /** Of two entries with one name the first counts. */
    public CommandIndex(Collection<CommandEntry> entries) {
        entries.forEach(entry -> byName.putIfAbsent(entry.name(), entry));
    }

    Collection<CommandEntry> all() {
        return byName.values();
    }

    Optional<Match> match(List<String> words) {
        for (int length = Math.min(2, words.size()); length > 0; length--) {
            CommandEntry entry = byName.get(String.join(" ", words.subList(0, length)));
            if (entry != null) {
                return Optional.of(new Match(entry, words.subList(length, words.size())));
            }
        }
        return Optional.empty();
    }

    /** The commands of a group, none when there is no such group. */
    List<CommandEntry> group(String word) {
        return byName.values().stream().filter(entry -> entry.name().startsWith(word + " ")).toList();
    }
}
