package org.rashinban.core.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.rashinban.core.document.YamlNode.Entry;
import org.rashinban.core.document.YamlNode.Mapping;
import org.rashinban.core.document.YamlNode.Scalar;
import org.rashinban.core.document.YamlNode.Sequence;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Text to nodes. It works on events, because those know their lines and because nothing is expanded on the way: aliases
 * and tags are refused, and size, depth and number are bounded, so a hostile file costs no more than its length.
 */
final class YamlParser {

    static final int MAX_CHARACTERS = 32 * 1024 * 1024;
    static final int MAX_DEPTH = 64;

    private final String file;
    private final Draft draft;
    private final ProblemList problems;
    private Iterator<Event> events;
    private int depth;

    private YamlParser(String file, Draft draft) {
        this.file = file;
        this.draft = draft;
        this.problems = draft.problems();
    }

    /** The mapping in the text; empty if there is none, which the problems then explain. */
    static Optional<Mapping> parse(String file, String text, Draft draft) {
        return new YamlParser(file, draft).parse(text);
    }

    private Optional<Mapping> parse(String text) {
        if (text.length() > MAX_CHARACTERS) {
            return refuse(0, "size", MAX_CHARACTERS);
        }
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        // One buffer for all: with smaller ones the scanner fails where one ends between the halves of a surrogate pair (𠮷, emoji).
        LoadSettings settings = LoadSettings.builder().setLabel(file).setCodePointLimit(MAX_CHARACTERS)
                .setBufferSize(withoutMark.length() + 2).build();
        try {
            events = new Parse(settings).parseString(withoutMark).iterator();
            return document();
        } catch (Malformed e) {
            return refuse(e.line, e.key, e.args);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().or(e::getContextMark).map(YamlParser::line).orElse(0);
            return refuse(line, e.getProblem().contains("TAB") ? "syntax.tab" : "syntax");
        } catch (YamlEngineException | NumberFormatException e) {
            // The reader below the scanner knows the offending character but no line; the scanner trusts that digits follow a percent sign.
            return refuse(0, "syntax.character");
        }
    }

    private Optional<Mapping> refuse(int line, String key, Object... args) {
        problems.structural();
        problems.add(file, line, key, args);
        return Optional.empty();
    }

    private Optional<Mapping> document() {
        events.next();
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            throw new Malformed(1, "empty");
        }
        YamlNode root = node(events.next());
        events.next();
        Event end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            throw new Malformed(line(end), "documents");
        }
        return switch (root) {
            case Mapping mapping -> Optional.of(mapping);
            case Scalar scalar when scalar.isMissing() -> throw new Malformed(1, "empty");
            case Scalar scalar -> throw new Malformed(scalar.line(), "notMapping");
            case Sequence sequence -> throw new Malformed(sequence.line(), "notMapping");
        };
    }

    private YamlNode node(Event event) {
        if (event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw new Malformed(line(event), "alias");
        }
        if (!draft.countNode()) {
            throw new Malformed(line(event), "nodes", Draft.MAX_NODES);
        }
        return switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event);
            case SequenceStart -> sequence(line(event));
            case MappingStart -> mapping(line(event));
            default -> throw new Malformed(line(event), "syntax");
        };
    }

    private Scalar scalar(ScalarEvent event) {
        if (event.getTag().isPresent()) {
            throw new Malformed(line(event), "tag");
        }
        return new Scalar(event.getValue(), event.getScalarStyle() == ScalarStyle.PLAIN, line(event));
    }

    private Sequence sequence(int line) {
        enter(line);
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event));
        }
        depth--;
        return new Sequence(items, line);
    }

    private Mapping mapping(int line) {
        enter(line);
        List<Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(node(event) instanceof Scalar key)) {
                throw new Malformed(line(event), "key");
            }
            YamlNode value = node(events.next());
            if (keys.add(key.text())) {
                entries.add(new Entry(key, value));
            } else {
                problems.add(file, key.line(), "duplicate", key.text());
            }
        }
        depth--;
        return new Mapping(entries, line);
    }

    private void enter(int line) {
        if (++depth > MAX_DEPTH) {
            throw new Malformed(line, "depth");
        }
    }

    private static int line(Event event) {
        return event.getStartMark().map(YamlParser::line).orElse(0);
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    /** Leaves the recursion; never leaves this class. */
    private static final class Malformed extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final int line;
        private final String key;
        private final transient Object[] args;

        Malformed(int line, String key, Object... args) {
            super(key, null, false, false);
            this.line = line;
            this.key = key;
            this.args = args;
        }
    }
}
