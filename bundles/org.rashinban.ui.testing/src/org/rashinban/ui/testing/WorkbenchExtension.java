package org.rashinban.ui.testing;

import java.nio.file.Path;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.LifecycleMethodExecutionExceptionHandler;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Hands out the driver, photographs failures and tidies up after every test. */
final class WorkbenchExtension
        implements ParameterResolver, TestExecutionExceptionHandler, LifecycleMethodExecutionExceptionHandler, AfterEachCallback {

    private static final Path SCREENSHOTS = Path.of(System.getProperty("rashinban.ui.screenshots", "target/screenshots")); //$NON-NLS-1$ //$NON-NLS-2$

    private final UiDriver driver = UiDrivers.chosen();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == UiDriver.class || type == RashinbanWindow.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == UiDriver.class ? driver : new RashinbanWindow(driver);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw photographed(context, failure);
    }

    @Override
    public void handleBeforeEachMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw photographed(context, failure);
    }

    @Override
    public void handleAfterEachMethodExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        throw photographed(context, failure);
    }

    private Throwable photographed(ExtensionContext context, Throwable failure) {
        String name = context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName(); //$NON-NLS-1$
        try {
            driver.screenshot(SCREENSHOTS.resolve(name + ".png")); //$NON-NLS-1$
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        WorkbenchReset.run();
    }
}
