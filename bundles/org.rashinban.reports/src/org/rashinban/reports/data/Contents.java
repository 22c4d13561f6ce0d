package org.rashinban.reports.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
        TidySheet.line(list, 0, List.of("sheet", "figure", "title", "subject", "note"));
        list.createFreezePane(0, 1);
    }

    XSSFSheet source() {
        XSSFSheet sheet = workbook.createSheet(names.unique("source"));
        line(sheet.getSheetName(), "", Texts.CATALOGUE.sentence("contents.source").in(locale), "", "");
        return sheet;
    }

    void add(String id, Figure figure) {
        List<TableFigure> tables = DataTables.of(figure);
        tables.stream().filter(table -> !table.rows().isEmpty()).forEach(table -> {
            XSSFSheet sheet = workbook.createSheet(names.unique(id));
            if (new TidySheet(table, locale).write(sheet)) {
                remarks.add(Texts.CATALOGUE.sentence("cut", sheet.getSheetName()));
            }
            line(sheet.getSheetName(), id, table.caption().title().in(locale), subject(table), notes(table));
        });
        if (tables.stream().allMatch(table -> table.rows().isEmpty())) {
            String why = notes(figure);
            line("", id, figure.caption().title().in(locale), "",
                    why.isEmpty() ? Texts.CATALOGUE.sentence("contents.nothing").in(locale) : why);
        }
    }

    void refused(FigureProvider provider, Sentence why) {
        line("", provider.id(), provider.title().in(locale), "", why.in(locale));
    }

    private void line(String sheet, String figure, String title, String subject, String note) {
        TidySheet.line(list, list.getLastRowNum() + 1, List.of(sheet, figure, title, subject, note));
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
