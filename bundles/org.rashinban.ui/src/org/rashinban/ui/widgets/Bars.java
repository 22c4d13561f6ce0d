package org.rashinban.ui.widgets;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Bars of controls above a view: what does not fit goes to the next line. */
public final class Bars {

    private static final int GAP = 8;

    private Bars() {
    }

    /** Across a view that is laid out as a grid. */
    public static Composite create(Composite view) {
        Composite bar = new Composite(view, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        RowLayout row = new RowLayout(SWT.HORIZONTAL);
        row.center = true;
        row.spacing = GAP;
        row.marginLeft = 0;
        bar.setLayout(row);
        return bar;
    }

    /** Holds a control together with the words before it. */
    public static Composite labelled(Composite bar, String words) {
        Composite pair = new Composite(bar, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(pair);
        new Label(pair, SWT.NONE).setText(words);
        return pair;
    }
}
