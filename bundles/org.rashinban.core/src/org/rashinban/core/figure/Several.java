package org.rashinban.core.figure;

import java.util.List;

import org.rashinban.model.text.Localized;

/** Texts that stand in one place for people, and are several values to a program. */
public interface Several extends Localized {

    List<Localized> texts();
}
