package org.rashinban.ui.plan.branch;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.rashinban.core.tree.Contents;
import org.rashinban.model.Element;
import org.rashinban.ui.edit.Edits;

/** Branches that were copied or cut; other programs get their titles as an outline. */
public final class BranchClipboard {

    private List<Element> branches = List.of();
    private boolean cut;

    /** As they are now: what is changed later is not pasted. */
    public void copy(List<Element> chosen) {
        List<Element> uppermost = Branches.uppermost(chosen);
        branches = Edits.duplicate(uppermost);
        cut = false;
        tellOthers(uppermost);
    }

    /** They stay where they are until they are pasted somewhere else. */
    public void cut(List<Element> chosen) {
        branches = Branches.uppermost(chosen);
        cut = true;
        tellOthers(branches);
    }

    public boolean isEmpty() {
        return peek().isEmpty();
    }

    public boolean isCut() {
        return cut;
    }

    /** What is to be pasted: those that were cut, or copies of their own. */
    public List<Element> content() {
        return cut ? peek() : Edits.duplicate(branches);
    }

    /** What is there as it lies; for looking whether it could be pasted. What was cut and then deleted cannot. */
    public List<Element> peek() {
        return cut ? branches.stream().filter(branch -> Contents.program(branch).isPresent()).toList() : branches;
    }

    /** What was cut is pasted once; another store has no use for anything. */
    public void forget() {
        branches = List.of();
        cut = false;
    }

    private static void tellOthers(List<Element> chosen) {
        String outline = chosen.stream().flatMap(branch -> lines(branch, "")).collect(Collectors.joining(System.lineSeparator())); //$NON-NLS-1$
        if (outline.isBlank()) {
            return;
        }
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            clipboard.setContents(new Object[] {outline}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    private static Stream<String> lines(Element element, String indent) {
        return Stream.concat(Stream.of(indent + (element.getTitle() == null ? "" : element.getTitle())), //$NON-NLS-1$
                element.getChildren().stream().flatMap(child -> lines(child, indent + '\t')));
    }
}
