package org.rashinban.ui.tests.figure;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.rashinban.core.figure.Caption;
import org.rashinban.core.figure.Choices;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.figure.Parameter;
import org.rashinban.core.figure.TextFigure;
import org.rashinban.model.text.Localized;
import org.rashinban.model.text.Plain;

/** Contributed by the tests as any bundle may contribute a figure; it can be made to fail, as no provider should. */
public final class FragileFigure implements FigureProvider {

    public static final String ID = "fragile";
    public static final String REASON = "the table of the moon is missing";

    private static final AtomicBoolean BROKEN = new AtomicBoolean();

    public static void broken(boolean broken) {
        BROKEN.set(broken);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Localized title() {
        return new Plain("Fragile");
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of();
    }

    @Override
    public Figure figure(FigureContext context, Choices choices) {
        if (BROKEN.get()) {
            throw new IllegalStateException(REASON);
        }
        return new TextFigure(Caption.of(title(), title()), List.of());
    }
}
