package org.rashinban.ui.app;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Version;
import org.rashinban.ui.preferences.YearsChoice;
import org.rashinban.ui.theme.LetterChoice;

/** The desktop: one workbench, from its first window to its last. */
public final class DesktopApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        LastResort.arm();
        tellAboutDialog(context.getBrandingBundle().getVersion());
        new YearsChoice().apply();
        Display.setAppName(context.getBrandingName());
        Display display = PlatformUI.createDisplay();
        new LetterChoice().apply(display);
        try (Splash splash = Splash.open(display)) {
            int result = PlatformUI.createAndRunWorkbench(display, new DesktopWorkbenchAdvisor(splash::close));
            return result == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /** The About dialog fills its text from system properties (about.mappings). */
    private static void tellAboutDialog(Version version) {
        System.setProperty("rashinban.version", version.getMajor() + "." + version.getMinor() + "." + version.getMicro()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        System.setProperty("rashinban.build", version.getQualifier()); //$NON-NLS-1$
    }

    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().syncExec(workbench::close);
    }
}
