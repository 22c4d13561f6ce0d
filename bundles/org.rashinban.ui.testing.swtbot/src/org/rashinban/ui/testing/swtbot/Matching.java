package org.rashinban.ui.testing.swtbot;

import java.util.function.Predicate;

import org.eclipse.swt.widgets.Widget;
import org.hamcrest.BaseMatcher;
import org.hamcrest.Description;

/** A condition on a widget, in the form in which SWTBot asks for it. */
final class Matching<W extends Widget> extends BaseMatcher<W> {

    private final String what;
    private final Class<W> type;
    private final Predicate<? super W> condition;

    Matching(String what, Class<W> type, Predicate<? super W> condition) {
        this.what = what;
        this.type = type;
        this.condition = condition;
    }

    @Override
    public boolean matches(Object widget) {
        return type.isInstance(widget) && condition.test(type.cast(widget));
    }

    @Override
    public void describeTo(Description description) {
        description.appendText(what);
    }
}
