package org.rashinban.ui.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.rashinban.core.tree.Contents;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Program;
import org.rashinban.model.label.Labels;
import org.rashinban.ui.edit.ProgramCopy;
import org.rashinban.ui.editor.Editors;
import org.rashinban.ui.jobs.Later;
import org.rashinban.ui.jobs.NewestWins;
import org.rashinban.ui.jobs.WhenSeen;
import org.rashinban.ui.search.ObjectSearch.Hit;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.store.StoreDesk;
import org.rashinban.ui.widgets.TextTable;
import org.rashinban.ui.widgets.WidgetId;

/** Finds everything in the open store by its texts. */
public final class SearchView extends ViewPart {

    public static final String ID = "org.rashinban.ui.view.search"; //$NON-NLS-1$

    private final NewestWins<List<Hit>> work = new NewestWins<>();
    private Text words;
    private Label summary;
    private TextTable<Hit> table;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(8, 6).spacing(8, 6).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.Search_words);
        words = WidgetId.set(new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "search.words"); //$NON-NLS-1$
        words.setToolTipText(Messages.Search_explained);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        summary = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(summary);
        table = new TextTable<>(area, Hit.class, "search.table", this::getPartName); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(table.control());
        table.column(Messages.Search_kind, 14, 30, hit -> Labels.of(hit.object().eClass()).in(Locale.getDefault()));
        table.column(Messages.Search_name, 30, 60, hit -> Names.of(hit.object()).in(Locale.getDefault()));
        table.column(Messages.Search_text, 40, 80, hit -> NLS.bind(Messages.Search_found, Labels.of(hit.feature()).in(Locale.getDefault()),
                hit.text().replaceAll("\\s+", " "))); //$NON-NLS-1$ //$NON-NLS-2$
        table.column(Messages.Search_where, 40, 110, SearchView::path);
        table.viewer().addOpenListener(event -> table.selected().ifPresent(hit -> Editors.open(getSite().getPage(), hit.object())));
        Later later = new Later(area, this::find);
        words.addListener(SWT.Modify, event -> later.ask());
        Runnable forget = desk().onChange(work::drop);
        Runnable silence = desk().onCopy(new WhenSeen(this, area, later::ask));
        area.addDisposeListener(event -> {
            forget.run();
            silence.run();
        });
        find();
    }

    @Override
    public void setFocus() {
        words.setFocus();
    }

    private void find() {
        Optional<OpenStore> store = desk().current();
        String wanted = words.getText();
        if (store.isEmpty() || wanted.isBlank()) {
            work.drop();
            show(List.of(), store.isEmpty() ? Messages.Search_noStore : Messages.Search_type);
            return;
        }
        ProgramCopy copy = store.get().copy();
        work.ask(Messages.Search_looking, superseded -> ObjectSearch.find(copy, wanted, superseded),
                hits -> show(hits, said(hits.size())));
    }

    private static String said(int count) {
        return count == 0 ? Messages.Search_none
                : NLS.bind(count < ObjectSearch.MOST ? Messages.Search_count : Messages.Search_many, count);
    }

    private void show(List<Hit> hits, String sentence) {
        if (!table.control().isDisposed()) {
            table.show(hits);
            summary.setText(sentence);
            summary.requestLayout();
        }
    }

    private static String path(Hit hit) {
        return Contents.upwards(hit.object()).skip(1).filter(each -> !(each instanceof Program)).toList().reversed().stream()
                .map(each -> Names.of(each).in(Locale.getDefault())).collect(Collectors.joining(Messages.Search_path));
    }

    private StoreDesk desk() {
        return getSite().getService(StoreDesk.class);
    }
}
