package org.rashinban.quality.architecture.cycle;

import org.rashinban.quality.architecture.CycleRulesTest;

/** The other half of a circle; see {@link CycleRulesTest}. */
public final class Inner {

    private CycleRulesTest.Outer outer;

    public CycleRulesTest.Outer outer() {
        return outer;
    }

    public void enter(CycleRulesTest.Outer outer) {
        this.outer = outer;
    }
}
