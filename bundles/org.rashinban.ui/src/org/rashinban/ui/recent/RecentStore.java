package org.rashinban.ui.recent;

/** A store that was open before: where it lies, and what it is called on screen. */
public record RecentStore(String location, String name) {
}
