package org.rashinban.ui.users;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.rashinban.core.tree.Contents;
import org.rashinban.core.tree.Names;
import org.rashinban.model.Department;
import org.rashinban.model.period.FiscalPeriod;
import org.rashinban.store.access.User;
import org.rashinban.store.access.UserResult;
import org.rashinban.store.access.Users;
import org.rashinban.ui.jobs.Waiting;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.widgets.AccessibleName;
import org.rashinban.ui.widgets.Buttons;
import org.rashinban.ui.widgets.HeadedDialog;
import org.rashinban.ui.widgets.WidgetId;

/** The users of a store: who they are, and adding, changing, letting in and removing them. Each step is done at once. */
final class UsersDialog extends HeadedDialog {

    private static final int LINES = 9;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT); //$NON-NLS-1$

    private final Users users;
    private final List<Department> departments;
    private Table table;
    private List<User> shown = List.of();
    private List<Button> ofChosen = List.of();

    UsersDialog(Shell parent, OpenStore store) {
        super(parent, Messages.Users_title, 2);
        users = store.session().users();
        departments = Contents.of(store.program(), Department.class).toList();
    }

    /** Whether the store has users, once the dialog was shown. */
    boolean hasUsers() {
        return !shown.isEmpty();
    }

    @Override
    protected void fill(Composite area) {
        table = WidgetId.set(new Table(area, SWT.BORDER | SWT.FULL_SELECTION), "users.table"); //$NON-NLS-1$
        AccessibleName.set(table, Messages.Users_title);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(112), table.getItemHeight() * LINES)
                .applyTo(table);
        column(Messages.Users_name, 20);
        column(Messages.Users_role, 16);
        column(Messages.Users_department, 38);
        column(Messages.Users_passwordSet, 18);
        column(Messages.Users_state, 18);
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(buttons, Messages.Users_add, "users.add", this::add); //$NON-NLS-1$
        ofChosen = List.of(button(buttons, Messages.Users_assign, "users.assign", () -> chosen().ifPresent(this::assign)), //$NON-NLS-1$
                button(buttons, Messages.Users_password, "users.password", () -> chosen().ifPresent(this::setPassword)), //$NON-NLS-1$
                button(buttons, Messages.Users_lock, "users.lock", () -> chosen().ifPresent(this::lock)), //$NON-NLS-1$
                button(buttons, Messages.Users_unlock, "users.unlock", () -> chosen().ifPresent(this::unlock)), //$NON-NLS-1$
                button(buttons, Messages.Users_remove, "users.remove", () -> chosen().ifPresent(this::remove))); //$NON-NLS-1$
        table.addListener(SWT.Selection, event -> enable());
        show();
        setMessage(shown.isEmpty() ? Messages.Users_none : Messages.Users_explained);
    }

    private void column(String title, int chars) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(title);
        column.setWidth(convertWidthInCharsToPixels(chars));
    }

    private static Button button(Composite area, String text, String id, Runnable action) {
        Button button = Buttons.push(area, text, id, action);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
    }

    private void show() {
        Optional<String> before = chosen().map(User::id);
        shown = users.list();
        table.removeAll();
        shown.forEach(user -> new TableItem(table, SWT.NONE).setText(new String[] {user.name(), user.role().in(Locale.getDefault()),
            user.department().map(this::department).orElse(""), day(user.passwordSet()), state(user)})); //$NON-NLS-1$
        before.flatMap(id -> shown.stream().filter(user -> user.id().equals(id)).findFirst()).map(shown::indexOf)
                .ifPresent(table::select);
        enable();
    }

    private void enable() {
        ofChosen.forEach(button -> button.setEnabled(table.getSelectionIndex() >= 0));
    }

    private Optional<User> chosen() {
        return table.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(shown.get(table.getSelectionIndex()));
    }

    private String department(String id) {
        return departments.stream().filter(one -> one.getId().equals(id)).findFirst().map(one -> Names.of(one).in(Locale.getDefault()))
                .orElse(Messages.Users_departmentGone);
    }

    private static String day(Instant moment) {
        return FiscalPeriod.day(LocalDate.ofInstant(moment, ZoneId.systemDefault())).in(Locale.getDefault());
    }

    private static String state(User user) {
        if (user.lockedByHand()) {
            return Messages.Users_lockedByHand;
        }
        return user.lockedUntil().map(until -> NLS.bind(Messages.Users_locked, TIME.format(until.atZone(ZoneId.systemDefault()))))
                .orElse(user.failures() == 0 ? "" : NLS.bind(Messages.Users_failures, user.failures())); //$NON-NLS-1$
    }

    private void add() {
        ask(UserForm.added(shown.isEmpty()), form -> users.add(form.name(), form.role(), form.department(), form.password()),
                Messages.Users_added);
    }

    private void assign(User user) {
        ask(UserForm.assigned(user), form -> users.assign(user.name(), form.role(), form.department()), Messages.Users_assigned);
    }

    private void setPassword(User user) {
        ask(UserForm.secured(user), form -> users.setPassword(user.name(), form.password()), Messages.Users_passwordDone);
    }

    private void lock(User user) {
        if (MessageDialog.openConfirm(getShell(), Messages.Users_lockTitle, NLS.bind(Messages.Users_lockAsk, user.name()))) {
            tell(done(() -> users.lock(user.name())), Messages.Users_lockDone);
        }
    }

    private void unlock(User user) {
        tell(done(() -> users.unlock(user.name())), Messages.Users_unlocked);
    }

    private void remove(User user) {
        if (MessageDialog.openConfirm(getShell(), Messages.Users_removeTitle, NLS.bind(Messages.Users_removeAsk, user.name()))) {
            tell(done(() -> users.remove(user.name())), Messages.Users_removed);
        }
    }

    private void ask(UserForm first, UserDialog.Work work, String said) {
        Consumer<User> done = user -> tell(new UserResult.Done(user), said);
        new UserDialog(getShell(), first, departments, form -> done(() -> work.on(form))).ask().ifPresent(done);
    }

    private static UserResult done(Supplier<UserResult> work) {
        return Waiting.forIt(work, UserResult.Refused::new);
    }

    private void tell(UserResult result, String said) {
        show();
        switch (result) {
            case UserResult.Done done -> setMessage(NLS.bind(said, done.user().name()), IMessageProvider.INFORMATION);
            case UserResult.Refused refused -> setMessage(refused.why().in(Locale.getDefault()), IMessageProvider.ERROR);
        }
    }
}
