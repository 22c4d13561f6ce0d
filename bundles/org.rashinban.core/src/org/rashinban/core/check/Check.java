package org.rashinban.core.check;

import java.util.stream.Stream;

import org.rashinban.model.text.Localized;

/** A check of the data's quality (点検). Bundles add their own by the extension point {@code org.rashinban.core.checks}. */
public interface Check {

    /** Unique, such as {@code kpi.owner}; part of the machine-readable output. */
    String id();

    /** What is looked for, in a few words. */
    Localized title();

    /** Changes nothing; the day to judge by is that of the scope. */
    Stream<Issue> run(CheckScope scope);
}
