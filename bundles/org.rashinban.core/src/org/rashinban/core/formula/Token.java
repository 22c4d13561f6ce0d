package org.rashinban.core.formula;

/** @param position of the first character, counted from 1 as people count */
record Token(Kind kind, String text, int position) {

    enum Kind {
        NUMBER, CODE, PLUS, MINUS, TIMES, DIVIDED_BY, OPEN, CLOSE, COMMA, END, UNREADABLE
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
