package org.rashinban.exchange.reply;

import java.util.List;
import java.util.Map;

import org.rashinban.model.period.ExcelDates;

/**
 * A workbook as it was saved.
 *
 * @param properties those of the document that begin as ours do, without that beginning
 * @param isOurs     whether nobody has saved it since it was issued
 */
record Book(List<SheetGrid> sheets, Map<String, String> properties, ExcelDates dates, boolean isOurs) {
}
