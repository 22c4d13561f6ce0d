package org.rashinban.ui.tests;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.rashinban.ui.system.PrinterChoice;
import org.rashinban.ui.testing.UiDriver;

/** A user who chooses the printer that writes a file. */
final class ChosenPrinter extends Chosen<PrinterChoice> {

    private static final String INTO_FILE = "GtkPrintBackendFile";

    ChosenPrinter(UiDriver driver, Path file) {
        super(driver, PrinterChoice.class, (shell, suggested) -> Optional.of(intoFile(suggested, file)));
    }

    private static PrinterData intoFile(PrinterData suggested, Path file) {
        PrinterData printer = Stream.of(Printer.getPrinterList()).filter(known -> INTO_FILE.equals(known.driver)).findFirst().orElseThrow();
        printer.orientation = suggested.orientation;
        printer.printToFile = true;
        printer.fileName = file.toString();
        return printer;
    }
}
