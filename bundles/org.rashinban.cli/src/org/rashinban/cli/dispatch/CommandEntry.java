package org.rashinban.cli.dispatch;

import java.util.function.Supplier;

import org.rashinban.cli.Command;
import org.rashinban.model.text.Localized;

/**
 * A command before its code is loaded.
 *
 * @param command loads the code; may fail in any way that foreign code can
 */
public record CommandEntry(String name, Localized summary, Supplier<Command> command) {
}
