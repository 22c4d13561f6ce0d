package org.rashinban.ui.grid.table;

import java.util.List;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.rashinban.model.text.TextNormalizer;

/** Offers below the entry what can be meant, while somebody types. */
final class Choices {

    private static final int MOST = 200;

    private final Adapter adapter;
    private List<String> all = List.of();
    private String beginning = ""; //$NON-NLS-1$

    Choices(Text text) {
        adapter = new Adapter(text);
        adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        adapter.setFilterStyle(ContentProposalAdapter.FILTER_NONE);
        adapter.setPropagateKeys(true);
        adapter.setEnabled(false);
    }

    /** @param stands what is in the field already: it narrows nothing until somebody changes it */
    void offer(List<String> choices, String stands) {
        all = choices;
        beginning = stands;
        adapter.setEnabled(!choices.isEmpty());
    }

    void show() {
        if (!all.isEmpty()) {
            adapter.open();
        }
    }

    boolean isOpen() {
        return adapter.isProposalPopupOpen();
    }

    void close() {
        adapter.close();
        offer(List.of(), ""); //$NON-NLS-1$
    }

    private IContentProposal[] matching(String typed) {
        String key = typed.equals(beginning) ? "" : TextNormalizer.searchKey(typed); //$NON-NLS-1$
        return all.stream().filter(choice -> TextNormalizer.searchKey(choice).contains(key)).limit(MOST).map(ContentProposal::new)
                .toArray(IContentProposal[]::new);
    }

    private final class Adapter extends ContentProposalAdapter {

        Adapter(Text text) {
            super(text, new TextContentAdapter(), (contents, position) -> matching(contents),
                    KeyStroke.getInstance(SWT.ALT, SWT.ARROW_DOWN), null);
            setAutoActivationDelay(0);
        }

        void open() {
            openProposalPopup();
        }

        void close() {
            closeProposalPopup();
        }
    }
}
