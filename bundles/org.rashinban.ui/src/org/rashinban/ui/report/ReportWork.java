package org.rashinban.ui.report;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.rashinban.core.figure.FigureContext;
import org.rashinban.core.figure.Figures;
import org.rashinban.core.figure.Parameters;
import org.rashinban.core.kpi.Actuals;
import org.rashinban.core.rollup.KpiScope;
import org.rashinban.model.Edition;
import org.rashinban.model.Plan;
import org.rashinban.reports.batch.Batch;
import org.rashinban.reports.batch.BatchWriter;
import org.rashinban.reports.batch.Output;
import org.rashinban.reports.report.ReportOrder;
import org.rashinban.store.access.Session;
import org.rashinban.store.failure.StoreFailure;
import org.rashinban.store.program.FrozenProgram;
import org.rashinban.store.program.StoredActuals;
import org.rashinban.store.snapshot.Snapshot;
import org.rashinban.ui.edit.ProgramCopy;
import org.rashinban.ui.store.OpenStore;

/** Writes the reports, as the program stood when it was asked to; can be given up at any time. */
final class ReportWork implements IRunnableWithProgress {

    private final Session session;
    private final ProgramCopy copy;
    private final ReportChoice choice;
    private final Clock clock;
    private List<Output> outputs = List.of();
    private String trouble = ""; //$NON-NLS-1$
    private boolean givenUp;

    /** To be made on the user interface's thread. */
    ReportWork(OpenStore store, ReportChoice choice, Clock clock) {
        session = store.session();
        copy = store.copy();
        this.choice = choice;
        this.clock = clock;
    }

    @Override
    public void run(IProgressMonitor monitor) {
        try {
            Optional<ReportOrder> order = choice.snapshot().map(this::frozen).orElseGet(this::present);
            trouble = order.isPresent() ? "" : Messages.Report_noPlanThen; //$NON-NLS-1$
            outputs = order.map(known -> write(known, monitor)).orElse(List.of());
        } catch (StoreFailure e) {
            ILog.of(ReportWork.class).error(e.getMessage(), e);
            trouble = e.sentence().in(Locale.getDefault());
        }
        givenUp = monitor.isCanceled();
    }

    List<Output> outputs() {
        return outputs;
    }

    /** Why nothing could be begun; empty if it could. */
    String trouble() {
        return trouble;
    }

    boolean isGivenUp() {
        return givenUp;
    }

    private List<Output> write(ReportOrder order, IProgressMonitor monitor) {
        Batch batch = new Batch(choice.reports(), order, choice.folder(), choice.data(), choice.values());
        monitor.beginTask(Messages.Report_job, batch.files());
        List<Output> made = new BatchWriter(Figures.installed(), clock).write(batch, new BatchWriter.Steps() {

            private boolean begun;

            @Override
            public boolean isCancelled() {
                return monitor.isCanceled();
            }

            @Override
            public void begins(Path file) {
                monitor.worked(begun ? 1 : 0);
                begun = true;
                monitor.subTask(file.getFileName().toString());
            }

            @Override
            public void fails(Path file, RuntimeException failure) {
                ILog.of(ReportWork.class).error(file.toString(), failure);
            }
        });
        monitor.done();
        return made;
    }

    private Optional<ReportOrder> present() {
        return copy.of(choice.plan()).flatMap(Parameters::inForce).map(edition -> {
            FigureContext context = new FigureContext(copy.program(),
                    copy.actuals().ahead(KpiScope.of(edition), choice.period()), choice.asOf(), Optional.empty(),
                    session.past());
            return order(context, edition, Optional.empty());
        });
    }

    private Optional<ReportOrder> frozen(Snapshot snapshot) {
        FrozenProgram then = session.snapshots().read(snapshot);
        return then.program().getPlans().stream().filter(this::isChosen).findFirst().flatMap(Parameters::inForce).map(edition -> {
            Actuals actuals = StoredActuals.accepted(then).ahead(KpiScope.of(edition), choice.period());
            return order(new FigureContext(then.program(), actuals, choice.asOf(), Optional.empty(), session.past(snapshot)), edition,
                    Optional.of(snapshot.name()));
        });
    }

    private boolean isChosen(Plan plan) {
        return plan.getId().equals(choice.plan().getId());
    }

    private ReportOrder order(FigureContext context, Edition edition, Optional<String> snapshot) {
        return new ReportOrder(context, edition, choice.period(), snapshot, Locale.getDefault());
    }
}
