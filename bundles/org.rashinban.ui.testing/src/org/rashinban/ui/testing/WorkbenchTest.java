package org.rashinban.ui.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a class whose tests act in the running workbench. They may ask for a {@link RashinbanWindow} or a {@link UiDriver} as a
 * parameter, find the workbench as it starts, and leave a screenshot when they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WorkbenchExtension.class)
public @interface WorkbenchTest {
}
