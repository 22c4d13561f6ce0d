package org.rashinban.ui.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.rashinban.model.Level;
import org.rashinban.ui.editor.Editors;

/** The plan tree's menu and keys. */
final class PlanCommands {

    private static final String OWN = "org.rashinban.ui.command."; //$NON-NLS-1$

    private final PlanActions actions;
    private final PlanMoves moves;
    private final IViewSite site;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** One thing to do, by menu and by key. */
    private record Entry(String label, BooleanSupplier possible, Runnable action) {
    }

    PlanCommands(PlanActions actions, PlanMoves moves, IViewSite site) {
        this.actions = actions;
        this.moves = moves;
        this.site = site;
        entries.put(IWorkbenchCommandConstants.EDIT_CUT, new Entry(Messages.Plan_cut, moves::canCut, moves::cut));
        entries.put(IWorkbenchCommandConstants.EDIT_COPY, new Entry(Messages.Plan_copy, moves::canCopy, moves::copy));
        entries.put(IWorkbenchCommandConstants.EDIT_PASTE, new Entry(Messages.Plan_paste, moves::canPaste, moves::paste));
        entries.put(IWorkbenchCommandConstants.FILE_RENAME, new Entry(Messages.Plan_rename, actions::canRename, actions::rename));
        entries.put(IWorkbenchCommandConstants.EDIT_DELETE, new Entry(Messages.Plan_delete, actions::canDelete, actions::delete));
        entries.put(OWN + "moveUp", new Entry(Messages.Plan_moveUp, () -> actions.canMove(-1), () -> actions.move(-1))); //$NON-NLS-1$
        entries.put(OWN + "moveDown", new Entry(Messages.Plan_moveDown, () -> actions.canMove(1), () -> actions.move(1))); //$NON-NLS-1$
        entries.put(OWN + "promote", new Entry(Messages.Plan_promote, moves::canPromote, moves::promote)); //$NON-NLS-1$
        entries.put(OWN + "demote", new Entry(Messages.Plan_demote, moves::canDemote, moves::demote)); //$NON-NLS-1$
    }

    void install(Tree tree) {
        IHandlerService handlers = site.getService(IHandlerService.class);
        entries.forEach((command, entry) -> handlers.activateHandler(command, new Handler(entry, tree)));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        Menu shown = menu.createContextMenu(tree);
        tree.setMenu(shown);
    }

    private void fill(IMenuManager menu) {
        menu.add(adding(Messages.Plan_addBelow, actions.levelsBelow(), actions::addBelow));
        menu.add(adding(Messages.Plan_addBeside, actions.levelsBeside(), actions::addBeside));
        menu.add(new BulkEdits(actions, moves).menu());
        menu.add(new Separator());
        entries.forEach((command, entry) -> menu.add(action(command, entry)));
        menu.add(new Separator());
        Action whole = new Action(Messages.Plan_openWhole) {
            @Override
            public void run() {
                actions.whole().ifPresent(program -> Editors.open(site.getPage(), program));
            }
        };
        whole.setEnabled(actions.whole().isPresent());
        menu.add(whole);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private static MenuManager adding(String label, List<Level> levels, Consumer<Level> add) {
        MenuManager menu = new MenuManager(label);
        for (Level level : levels) {
            menu.add(new Action(level.getName() == null ? Messages.Plan_untitled : level.getName().replace("&", "&&")) { //$NON-NLS-1$ //$NON-NLS-2$
                @Override
                public void run() {
                    add.accept(level);
                }
            });
        }
        if (levels.isEmpty()) {
            Action none = new Action(Messages.Plan_noLevel) {
            };
            none.setEnabled(false);
            menu.add(none);
        }
        return menu;
    }

    private Action action(String command, Entry entry) {
        String key = site.getService(IBindingService.class).getBestActiveBindingFormattedFor(command);
        Action action = new Action(key == null ? entry.label() : entry.label() + '\t' + key) {
            @Override
            public void run() {
                entry.action().run();
            }
        };
        action.setEnabled(entry.possible().getAsBoolean());
        return action;
    }

    private static final class Handler extends AbstractHandler {

        private final Entry entry;
        private final Tree tree;

        Handler(Entry entry, Tree tree) {
            this.entry = entry;
            this.tree = tree;
        }

        /** While a name is typed, the keys belong to the text. */
        @Override
        public boolean isEnabled() {
            return tree.isFocusControl() && entry.possible().getAsBoolean();
        }

        @Override
        public Object execute(ExecutionEvent event) {
            entry.action().run();
            return null;
        }
    }
}
