package org.rashinban.ui.entry;

import org.rashinban.core.enquiry.Answer;

/** What the office writes instead of what a department said, and why. */
record Correction(Answer instead, String reason) {
}
