package org.rashinban.reports.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rashinban.core.figure.DataTables;
import org.rashinban.core.figure.Figure;
import org.rashinban.core.figure.FigureProvider;
import org.rashinban.core.figure.TableFigure;
import org.rashinban.model.text.Sentence;
import org.rashinban.reports.sheet.SheetNames;

/** The sheets of a data workbook and, on the first of them, what stands on which; also of which figures there is none, and why. */
final class Contents {

    private final XSSFWorkbook workbook;
    private final Locale locale;
    private final SheetNames names = new SheetNames();
    private final XSSFSheet list;
    private final List<Sentence> remarks = new ArrayList<>();

    Contents(XSSFWorkbook workbook, Locale locale) {
        this.workbook = workbook;
        this.locale = locale;
        list = workbook.createSheet(names.unique("contents"));
        TidySheet.line(list, 0, List.of("sheet", "figure", "title", "column", "subject", "note"));
        list.createFreezePane(0, 1);
    }

    XSSFSheet source() {
        XSSFSheet sheet = workbook.createSheet(names.unique("source"));
        line(sheet.getSheetName(), "", Texts.CATALOGUE.sentence("contents.source").in(locale), "", "", "");
        return sheet;
    }

    void add(String id, Figure figure) {
        List<TableFigure> tables = DataTables.of(figure);
        write(id, tables);
        if (tables.stream().allMatch(table -> table.rows().isEmpty())) {
            String why = notes(figure);
            line("", id, figure.caption().title().in(locale), "", "", why.isEmpty() ? nothing() : why);
        }
    }

    /** Tables of several things that a figure tells of, each by itself. */
    void add(FigureProvider provider, List<TableFigure> tables) {
        write(provider.id(), tables);
        if (tables.isEmpty()) {
            line("", provider.id(), provider.title().in(locale), "", "", nothing());
        }
    }

    private String nothing() {
        return Texts.CATALOGUE.sentence("contents.nothing").in(locale);
    }

    private void write(String id, List<TableFigure> tables) {
        tables.stream().filter(table -> !table.rows().isEmpty()).map(table -> TakenApart.of(Separated.single(table.complete())))
                .flatMap(table -> Separated.of(table).stream()).forEach(part -> {
                    String name = part.column().isEmpty() ? id : id + "." + part.column();
                    TableFigure table = TakenApart.of(part.table());
                    XSSFSheet sheet = workbook.createSheet(names.unique(name));
                    if (new TidySheet(table, locale).write(sheet)) {
                        remarks.add(Texts.CATALOGUE.sentence("cut", sheet.getSheetName()));
                    }
                    line(sheet.getSheetName(), id, table.caption().title().in(locale), part.column(), subject(table), notes(table));
                });
    }

    void refused(FigureProvider provider, Sentence why) {
        line("", provider.id(), provider.title().in(locale), "", "", why.in(locale));
    }

    private void line(String sheet, String figure, String title, String column, String subject, String note) {
        TidySheet.line(list, list.getLastRowNum() + 1, List.of(sheet, figure, title, column, subject, note));
    }

    private String subject(Figure figure) {
        return figure.caption().subject().map(subject -> subject.in(locale)).orElse("");
    }

    private String notes(Figure figure) {
        return figure.caption().notes().stream().map(note -> note.in(locale)).collect(Collectors.joining(" "));
    }

    List<Sentence> remarks() {
        return List.copyOf(remarks);
    }
}
