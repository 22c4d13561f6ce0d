package org.rashinban.ui.app;

import java.time.Duration;

/**
 * Ends the process some time after it was told to end, whatever hangs. A window that is told to go while it is being opened may wait
 * for a lock of the X server that nobody gives back any more, and the platform would wait for that window for good.
 */
final class LastResort {

    private static final Duration GRACE = Duration.ofSeconds(15);
    /** What a process says that was ended by SIGTERM. */
    private static final int TERMINATED = 143;

    private LastResort() {
    }

    /** The hook itself returns at once: an orderly end must not wait for the grace time. */
    static void arm() {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(
                () -> Thread.ofPlatform().daemon().name("last resort").start(LastResort::haltAfterGrace))); //$NON-NLS-1$
    }

    private static void haltAfterGrace() {
        try {
            Thread.sleep(GRACE);
            Runtime.getRuntime().halt(TERMINATED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
