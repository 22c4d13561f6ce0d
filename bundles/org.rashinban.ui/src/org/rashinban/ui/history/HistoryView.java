package org.rashinban.ui.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.part.ViewPart;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Identified;
import org.rashinban.model.period.Expect;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.model.period.PeriodReader;
import org.rashinban.model.period.PeriodReading;
import org.rashinban.store.access.Session;
import org.rashinban.ui.edit.Edits;
import org.rashinban.ui.jobs.Later;
import org.rashinban.ui.jobs.NewestWins;
import org.rashinban.ui.jobs.WhenSeen;
import org.rashinban.ui.plan.PlanView;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.store.StoreDesk;
import org.rashinban.ui.theme.LetterFont;
import org.rashinban.ui.widgets.AccessibleName;
import org.rashinban.ui.widgets.Buttons;
import org.rashinban.ui.widgets.TextTable;
import org.rashinban.ui.widgets.WidgetId;

/** Who changed what of the selected object and when; an old value can be taken up again. */
public final class HistoryView extends ViewPart {

    public static final String ID = "org.rashinban.ui.view.history"; //$NON-NLS-1$

    /** As wide as what stands beside the letters of a search field. */
    private static final String ICONS = "MMMM"; //$NON-NLS-1$

    private final NewestWins<List<HistoryRow>> work = new NewestWins<>();
    private final DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(Locale.getDefault()).withZone(ZoneId.systemDefault());
    private Optional<Identified> object = Optional.empty();
    private List<HistoryRow> all = List.of();
    private String told = ""; //$NON-NLS-1$
    private Label summary;
    private Text day;
    private Button restore;
    private TextTable<HistoryRow> table;

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(8, 6).spacing(8, 6).applyTo(area);
        summary = WidgetId.set(new Label(area, SWT.WRAP), "history.summary"); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(summary);
        day = WidgetId.set(new Text(area, SWT.BORDER | SWT.SEARCH | SWT.ICON_CANCEL), "history.day"); //$NON-NLS-1$
        day.setMessage(Messages.History_day);
        day.setToolTipText(Messages.History_dayExplained);
        AccessibleName.set(day, Messages.History_day);
        GridDataFactory.swtDefaults().hint(LetterFont.width(day, Messages.History_day + ICONS), SWT.DEFAULT).applyTo(day);
        day.addListener(SWT.Modify, event -> show());
        restore = Buttons.push(area, Messages.History_restore, "history.restore", this::restore); //$NON-NLS-1$
        restore.setToolTipText(Messages.History_restoreExplained);
        restore.setEnabled(false);
        table = new TextTable<>(area, HistoryRow.class, "history.table", this::getPartName); //$NON-NLS-1$
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(table.control());
        table.column(Messages.History_when, 20, 30, row -> time.format(row.transaction().at()));
        table.column(Messages.History_who, 12, 24, row -> row.transaction().user());
        table.column(Messages.History_what, 16, 36, HistoryRow::what);
        table.column(Messages.History_before, 20, 60, row -> shown(row.before()));
        table.column(Messages.History_after, 20, 60, row -> shown(row.after()));
        table.column(Messages.History_reason, 28, 80, row -> row.transaction().reason());
        table.viewer().addSelectionChangedListener(event -> enable());
        Runnable look = new WhenSeen(this, area, this::look);
        ISelectionListener follow = (part, selected) -> {
            if (part != this && choose(selected)) {
                look.run();
            }
        };
        getSite().getPage().addSelectionListener(follow);
        Later again = new Later(area, look);
        Runnable forget = desk().onChange(() -> {
            work.drop();
            object = Optional.empty();
        });
        Runnable silence = desk().onData(again::ask);
        area.addDisposeListener(event -> {
            getSite().getPage().removeSelectionListener(follow);
            forget.run();
            silence.run();
        });
        choose(getSite().getWorkbenchWindow().getSelectionService().getSelection(PlanView.ID));
        look();
    }

    private boolean choose(ISelection selected) {
        if (selected instanceof IStructuredSelection chosen && !chosen.isEmpty()) {
            object = Optional.ofNullable(Adapters.adapt(chosen.getFirstElement(), Identified.class));
            return true;
        }
        return false;
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    private String shown(Optional<PastValue> value) {
        return value.flatMap(past -> object.map(past::shown)).orElse(""); //$NON-NLS-1$
    }

    private void look() {
        if (table.control().isDisposed()) {
            return;
        }
        Optional<OpenStore> store = desk().current();
        if (store.isEmpty() || object.isEmpty()) {
            work.drop();
            show(List.of(), store.isEmpty() ? Messages.History_noStore : Messages.History_choose);
            return;
        }
        Identified asked = object.get();
        String id = asked.getId();
        Session session = store.get().session();
        work.ask(Messages.History_looking, superseded -> HistoryRow.of(asked, session.history().of(id)),
                rows -> show(rows, rows.isEmpty() ? Messages.History_unsaved
                        : NLS.bind(Messages.History_of, Names.of(asked).in(Locale.getDefault()))));
    }

    private void show(List<HistoryRow> rows, String sentence) {
        if (!table.control().isDisposed()) {
            all = rows;
            told = sentence;
            show();
        }
    }

    /** All changes or, where a day is typed, what each feature held when it ended. */
    private void show() {
        Optional<FiscalPeriod> asked = PeriodReader.read(day.getText(), Expect.DATE) instanceof PeriodReading.Read read
                ? Optional.of(read.period()) : Optional.empty();
        table.show(asked.map(period -> HistoryRow.asOf(all, endOf(period))).orElse(all));
        summary.setText(!day.getText().isBlank() && asked.isEmpty() ? Messages.History_noDay
                : asked.filter(period -> !all.isEmpty())
                        .map(period -> NLS.bind(Messages.History_asOf,
                                object.map(one -> Names.of(one).in(Locale.getDefault())).orElse(told),
                                FiscalPeriod.day(period.last()).in(Locale.getDefault())))
                        .orElse(told));
        summary.getParent().layout();
        enable();
    }

    private static Instant endOf(FiscalPeriod period) {
        return period.last().plusDays(1).atStartOfDay(ZoneId.systemDefault()).toInstant().minusMillis(1);
    }

    private void enable() {
        restore.setEnabled(returnable().isPresent());
    }

    private Optional<PastValue> returnable() {
        boolean may = desk().current()
                .filter(store -> store.rights().programRefusal().isEmpty()
                        && object.filter(one -> EcoreUtil.isAncestor(store.program(), one)).isPresent())
                .isPresent();
        return table.selected().filter(row -> may)
                .flatMap(HistoryRow::before).filter(past -> past.canReturn(object.orElseThrow()));
    }

    /** Through the domain like any other change: it can be undone, and is saved with the rest. */
    private void restore() {
        EObject one = object.orElseThrow();
        returnable().ifPresent(
                past -> new Edits(desk().current().orElseThrow().domain()).set(one, past.feature(),
                        past.value(one).orElse(past.feature().isMany() ? List.of() : null)));
    }

    private StoreDesk desk() {
        return getSite().getService(StoreDesk.class);
    }
}
