package org.rashinban.ui.testing;

/** An entry of a menu as a user sees it; the text without mnemonic and accelerator. */
public record UiMenuEntry(String text, boolean enabled, boolean selected, boolean cascade) {
}
