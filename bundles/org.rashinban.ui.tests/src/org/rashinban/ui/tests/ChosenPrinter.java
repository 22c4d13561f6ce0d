package org.rashinban.ui.tests;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.rashinban.ui.system.PrinterChoice;
import org.rashinban.ui.testing.UiDriver;

/** The dialog that the system has for printers is not part of the workbench: until this is closed, a user chooses the one that writes a file. */
final class ChosenPrinter implements AutoCloseable, PrinterChoice {

    private static final String INTO_FILE = "GtkPrintBackendFile";

    private final UiDriver driver;
    private final Path file;
    private final PrinterChoice before;

    ChosenPrinter(UiDriver driver, Path file) {
        this.driver = driver;
        this.file = file;
        before = driver.read(() -> context().get(PrinterChoice.class));
        set(this);
    }

    @Override
    public Optional<PrinterData> choose(Shell shell, PrinterData suggested) {
        PrinterData printer = Stream.of(Printer.getPrinterList()).filter(known -> INTO_FILE.equals(known.driver)).findFirst().orElseThrow();
        printer.orientation = suggested.orientation;
        printer.printToFile = true;
        printer.fileName = file.toString();
        return Optional.of(printer);
    }

    private void set(PrinterChoice choice) {
        driver.read(() -> {
            context().set(PrinterChoice.class, choice);
            return choice;
        });
    }

    private static IEclipseContext context() {
        return PlatformUI.getWorkbench().getService(IEclipseContext.class);
    }

    @Override
    public void close() {
        set(before);
    }
}
