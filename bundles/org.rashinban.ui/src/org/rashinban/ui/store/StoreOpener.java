package org.rashinban.ui.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.Store;
import org.rashinban.store.StoreOpening;
import org.rashinban.store.StoreOpening.Reason;
import org.rashinban.store.Stores;
import org.rashinban.store.access.SessionOpening;
import org.rashinban.store.failure.StoreFailure;
import org.rashinban.ui.dashboard.DashboardPerspective;
import org.rashinban.ui.entry.DepartmentPerspective;
import org.rashinban.ui.plan.PlanPerspective;
import org.rashinban.ui.recent.RecentStore;
import org.rashinban.ui.recent.RecentStores;
import org.rashinban.ui.widgets.WidgetId;

/** Opens and creates stores in the background and puts them on the desk; what is in the way is said in one sentence. */
public final class StoreOpener {

    private final IWorkbenchWindow window;

    public StoreOpener(IWorkbenchWindow window) {
        this.window = window;
    }

    /** What is asked for: how the store is opened or created with a passphrase, and how a copy of it is where there can be one. */
    private record Request(String jobName, Path folder, Function<String, StoreOpening> work,
            Optional<Function<String, StoreOpening>> copy) {

        Request forCopy(Function<String, StoreOpening> opening) {
            return new Request(jobName, folder, opening, Optional.empty());
        }
    }

    /**
     * @param work opens or creates the store with the passphrase that it is given, first with none
     */
    public void start(String jobName, Path folder, Function<String, StoreOpening> work) {
        begin(new Request(jobName, folder, work, Optional.empty()));
    }

    /** @param copy opens a copy for reading; it is offered when somebody else has the store open, or when it cannot be written */
    void start(String jobName, Path folder, Function<String, StoreOpening> work, Function<String, StoreOpening> copy) {
        begin(new Request(jobName, folder, work, Optional.of(copy)));
    }

    /** Opens the store in a folder; where it is in use or cannot be written, a copy is offered. */
    public void open(Path folder) {
        Stores stores = new Stores(Clock.systemDefaultZone()).withBackups(this::report);
        start(Messages.Store_opening, folder, passphrase -> stores.open(folder, passphrase),
                passphrase -> stores.openCopy(folder, passphrase));
    }

    /** Says that a backup could not be made; from any thread. */
    public void report(Sentence trouble) {
        ILog.of(StoreOpener.class).warn(trouble.in(Locale.ROOT));
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> MessageDialog.openWarning(window.getShell(), Messages.Backup_failed,
                trouble.in(Locale.getDefault())));
    }

    private void begin(Request request) {
        // A store that lies on the desk is open in this process: to open it again means to show it.
        if (desk().current().filter(open -> open.store().folder().equals(request.folder())).isPresent()) {
            showFirst(desk().current().orElseThrow());
        } else if (desk().mayLeave()) {
            start(request, ""); //$NON-NLS-1$
        }
    }

    private void start(Request request, String passphrase) {
        StoreDesk desk = desk();
        inBackground(request.jobName(), () -> {
            desk.awaitClosed(request.folder());
            return opened(request.work().apply(passphrase), request, passphrase);
        });
    }

    /** What is done in the background; it returns what is then to be done on the UI thread. */
    @FunctionalInterface
    private interface Work {
        Runnable done() throws InterruptedException;
    }

    private void inBackground(String jobName, Work work) {
        Job job = Job.create(jobName, monitor -> {
            try {
                window.getShell().getDisplay().asyncExec(answer(work));
                return Status.OK_STATUS;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Status.CANCEL_STATUS;
            }
        });
        job.setUser(true);
        job.schedule();
    }

    private Runnable answer(Work work) throws InterruptedException {
        try {
            return work.done();
        } catch (StoreFailure e) {
            ILog.of(StoreOpener.class).log(new Status(IStatus.ERROR, "org.rashinban.ui", e.getMessage(), e)); //$NON-NLS-1$
            return () -> say(e.sentence());
        }
    }

    private Runnable opened(StoreOpening opening, Request request, String passphrase) {
        return switch (opening) {
            case StoreOpening.Opened opened -> enter(opened.store(), opened.store().session());
            case StoreOpening.Refused refused when refused.reason() == Reason.PASSPHRASE -> () -> askPassphrase(refused.why(), request);
            case StoreOpening.Refused refused when request.copy().isPresent()
                    && (refused.reason() == Reason.IN_USE || refused.reason() == Reason.STORAGE) ->
                () -> offerCopy(refused.why(),
                        request.forCopy(request.copy().get()), passphrase);
            case StoreOpening.Refused refused -> () -> say(refused.why());
        };
    }

    private void offerCopy(Sentence why, Request request, String passphrase) {
        String[] buttons = {Messages.Copy_open, IDialogConstants.CANCEL_LABEL};
        if (MessageDialog.open(MessageDialog.QUESTION, window.getShell(), Messages.Store_notOpened,
                NLS.bind(Messages.Copy_offer, why.in(Locale.getDefault())), SWT.NONE, buttons) == 0) {
            start(request, passphrase);
        }
    }

    /** Reads the program for whoever is let in, or asks who is there. */
    private Runnable enter(Store store, SessionOpening opening) {
        try {
            return switch (opening) {
                case SessionOpening.Opened opened -> {
                    OpenStore open = new OpenStore(store, opened.session(), opened.session().programs().load());
                    // As long as nobody else has it, the first copy can be made here, too.
                    open.copy();
                    Optional<Sentence> clock = store.clockWarning();
                    yield () -> {
                        show(open);
                        store.backupTrouble().ifPresent(this::report);
                        clock.ifPresent(this::warn);
                    };
                }
                case SessionOpening.Refused refused -> () -> signIn(store, refused.why());
            };
        } catch (StoreFailure e) {
            store.close();
            throw e;
        }
    }

    /** As often as it takes. Checking a password takes a moment, so that too is done in the background. */
    private void signIn(Store store, Sentence why) {
        if (window.getShell() == null || window.getShell().isDisposed()) {
            store.close();
            return;
        }
        SignInDialog dialog = new SignInDialog(window.getShell(), why.in(Locale.getDefault()), System.getProperty("user.name", "")); //$NON-NLS-1$ //$NON-NLS-2$
        dialog.ask().ifPresentOrElse(
                credentials -> inBackground(Messages.Store_opening, () -> enter(store, store.session(credentials))), store::close);
    }

    private void show(OpenStore open) {
        if (window.getShell() == null || window.getShell().isDisposed()) {
            open.store().close();
            return;
        }
        desk().put(open);
        entitle(open.store());
        remember(open);
        showFirst(open);
    }

    /** That it is only a copy, and of when, is to be seen as long as it is open. */
    private void entitle(Store store) {
        String product = Platform.getProduct() == null ? "" : Platform.getProduct().getName(); //$NON-NLS-1$
        window.getShell().setText(store.readOnlyCopy()
                .map(copy -> NLS.bind(Messages.Copy_title, new Object[] {store.title(), copy.moment().in(Locale.getDefault()), product}))
                .orElse(product));
    }

    /** A committee looks at dashboards, a department enters its values, everybody else works on the plan. */
    private void showFirst(OpenStore open) {
        String first = switch (open.session().actor().role()) {
            case COMMITTEE -> DashboardPerspective.ID;
            case DEPARTMENT -> DepartmentPerspective.ID;
            case ADMINISTRATOR, OFFICE -> PlanPerspective.ID;
        };
        IPerspectiveDescriptor perspective = window.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(first);
        window.getActivePage().setPerspective(perspective);
    }

    private static void remember(OpenStore open) {
        String folder = open.store().folder().toString();
        String title = open.store().title().isBlank() ? folder : open.store().title();
        try {
            RecentStores.ofWorkspace().opened(new RecentStore(folder, title));
        } catch (BackingStoreException e) {
            ILog.of(StoreOpener.class).warn(NLS.bind("The store {0} is not remembered", folder), e); //$NON-NLS-1$
        }
    }

    private void askPassphrase(Sentence why, Request request) {
        InputDialog dialog = new PassphraseDialog(window.getShell(), why.in(Locale.getDefault()));
        if (dialog.open() == Window.OK) {
            start(request, dialog.getValue());
        }
    }

    /** The store is open all the same. */
    private void warn(Sentence clock) {
        if (desk().current().isPresent()) {
            MessageDialog.openWarning(window.getShell(), Messages.Store_clock, clock.in(Locale.getDefault()));
        }
    }

    private void say(Sentence why) {
        MessageDialog.openWarning(window.getShell(), Messages.Store_notOpened, why.in(Locale.getDefault()));
    }

    private StoreDesk desk() {
        return window.getService(StoreDesk.class);
    }

    /** Asks for the passphrase without showing it. */
    private static final class PassphraseDialog extends InputDialog {

        PassphraseDialog(Shell parent, String why) {
            super(parent, Messages.Store_passphrase, why, "", typed -> typed.isEmpty() ? "" : null); //$NON-NLS-1$ //$NON-NLS-2$
        }

        @Override
        protected Control createDialogArea(Composite parent) {
            Control area = super.createDialogArea(parent);
            WidgetId.set(getText(), "store.passphrase"); //$NON-NLS-1$
            return area;
        }

        @Override
        protected int getInputTextStyle() {
            return super.getInputTextStyle() | SWT.PASSWORD;
        }
    }
}
