package org.rashinban.ui.verify;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.osgi.util.NLS;
import org.rashinban.model.text.Sentence;
import org.rashinban.store.VerificationResult;
import org.rashinban.store.failure.StoreFailure;
import org.rashinban.store.verification.Follower;
import org.rashinban.ui.store.OpenStore;

/** Verifies a store step by step; can be given up at any time. */
final class VerifyWork implements IRunnableWithProgress {

    /** So many faults are told in full; who needs more lists them on the command line. */
    private static final int TOLD = 8;

    private final OpenStore store;
    private String outcome = ""; //$NON-NLS-1$
    private boolean sound;

    VerifyWork(OpenStore store) {
        this.store = store;
    }

    /** For the user. */
    String outcome() {
        return outcome;
    }

    /** Whether all was looked at and no fault was found. */
    boolean isSound() {
        return sound;
    }

    @Override
    public void run(IProgressMonitor monitor) {
        monitor.beginTask(Messages.Verify_title, Follower.STEPS);
        try {
            outcome = switch (store.store().verify(store.session(), following(monitor))) {
                case VerificationResult.Verified verified -> told(verified);
                case VerificationResult.GivenUp givenUp -> Messages.Verify_givenUp;
            };
        } catch (StoreFailure e) {
            outcome = e.sentence().in(Locale.getDefault());
        }
        monitor.done();
    }

    private static Follower following(IProgressMonitor monitor) {
        return new Follower() {
            private boolean begun;

            @Override
            public void begins(Sentence step) {
                monitor.worked(begun ? 1 : 0);
                begun = true;
                monitor.subTask(step.in(Locale.getDefault()));
            }

            @Override
            public boolean givesUp() {
                return monitor.isCanceled();
            }
        };
    }

    private String told(VerificationResult.Verified verified) {
        sound = verified.faults().isEmpty();
        String anchor = verified.anchor().in(Locale.getDefault());
        if (sound) {
            return NLS.bind(Messages.Verify_sound, store.store().title(), anchor);
        }
        List<Sentence> faults = verified.faults();
        String first = faults.stream().limit(TOLD).map(fault -> fault.in(Locale.getDefault())).collect(Collectors.joining("\n")); //$NON-NLS-1$
        return NLS.bind(Messages.Verify_faults, new Object[] {store.store().title(), faults.size(), first});
    }
}
