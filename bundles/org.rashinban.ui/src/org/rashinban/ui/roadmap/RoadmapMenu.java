package org.rashinban.ui.roadmap;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;

/** The context menu of a roadmap. */
final class RoadmapMenu {

    private final Runnable chooseNext;
    private final Runnable open;
    private final Runnable keep;

    RoadmapMenu(Runnable chooseNext, Runnable open, Runnable keep) {
        this.chooseNext = chooseNext;
        this.open = open;
        this.keep = keep;
    }

    void install(RoadmapCanvas canvas) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> fill(shown, canvas.selection().isPresent()));
        canvas.control().setMenu(menu.createContextMenu(canvas.control()));
        canvas.control().addListener(SWT.Dispose, event -> menu.dispose());
    }

    private void fill(IMenuManager menu, boolean onBar) {
        menu.add(action(Messages.Roadmap_open, open, onBar));
        menu.add(action(Messages.Roadmap_next, chooseNext, onBar));
        menu.add(new Separator());
        menu.add(action(Messages.Roadmap_keep, keep, true));
    }

    private static Action action(String label, Runnable run, boolean enabled) {
        Action action = new Action(label) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setEnabled(enabled);
        return action;
    }
}
