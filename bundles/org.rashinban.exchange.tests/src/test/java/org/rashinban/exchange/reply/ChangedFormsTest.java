package org.rashinban.exchange.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.core.enquiry.Outcome;
import org.rashinban.exchange.Office;
import org.rashinban.exchange.Rounds;
import org.rashinban.exchange.SavedForm;
import org.rashinban.model.Absence;
import org.rashinban.model.Enquiry;
import org.rashinban.model.amount.Amount;
import org.rashinban.model.amount.Qualifier;
import org.rashinban.model.period.FiscalPeriod;

/**
 * What people and programs do to a form before it comes back, each as it was saved by whoever changed it, and once more saved by LibreOffice as a
 * workbook of today and as one of the old kind.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangedFormsTest {

    private Path folder;
    private Enquiry enquiry;
    private Path form;

    /** What is done to the form, and what is to be seen of it afterwards. */
    private record Case(Consumer<SavedForm> change, Consumer<Returns> expected) {
    }

    private final Map<String, Case> cases = new LinkedHashMap<>();

    @BeforeAll
    void issue(@TempDir Path temporary) throws IOException {
        folder = temporary;
        enquiry = Rounds.open(Rounds.program("hamamatsu"), Rounds.order("令和6年度KPI照会"));
        form = Rounds.issue(enquiry, folder.resolve("issued")).getFirst().file();
        layout();
        spellings();
        troubles();
        identity();
    }

    private void add(String name, Consumer<SavedForm> change, Consumer<Returns> expected) {
        cases.put(name, new Case(change, expected));
    }

    /** The form of デジタル・スマートシティ推進課, filled in by hand: A01b in row 6, A02a in row 7, A07a in row 14, A07b in row 15. */
    private static void fill(SavedForm form) {
        form.number("I6", 45.5).text("I7", "導入済み").text("L7", "令和6年10月1日").number("I14", 240).number("I15", 15).text("N15", "上半期に集中");
    }

    private static void filled(Returns returns) {
        number(returns, "A01b", "45.5");
        number(returns, "A07a", "240");
        number(returns, "A07b", "15");
        assertThat(returns.about("A07b").reply().note()).contains("上半期に集中");
        CollectedRow done = returns.about("A02a");
        assertThat(done.outcome()).isEqualTo(Outcome.NEW);
        assertThat(done.reply().text()).contains("導入済み");
        assertThat(done.reply().doneOn()).contains(FiscalPeriod.day(2024, 10, 1));
        assertThat(returns.about("A01a").outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    private static void number(Returns returns, String kpi, String canonical) {
        CollectedRow row = returns.about(kpi);
        assertThat(row.outcome()).as(kpi + ": " + Returns.said(row)).isEqualTo(Outcome.NEW);
        assertThat(row.reply().amount()).contains(Amount.of(canonical));
    }

    private static Consumer<Returns> unreadable(String kpi, String cell, String saying) {
        return returns -> {
            CollectedRow row = returns.about(kpi);
            assertThat(row.outcome()).isEqualTo(Outcome.UNREADABLE);
            assertThat(row.cell()).endsWith("!" + cell);
            assertThat(Returns.said(row)).contains(saying);
        };
    }

    private void layout() {
        add("filled in", ChangedFormsTest::fill, ChangedFormsTest::filled);
        add("rows sorted", form -> form.with(ChangedFormsTest::fill).sort(Comparator.reverseOrder()), ChangedFormsTest::filled);
        add("rows moved", form -> form.with(ChangedFormsTest::fill).sort(Comparator.comparing(row -> (row * 7) % 21)),
                ChangedFormsTest::filled);
        add("rows hidden", form -> form.with(ChangedFormsTest::fill).hide(6).hide(14), ChangedFormsTest::filled);
        add("a row inserted", form -> form.with(ChangedFormsTest::fill).insert(9, Map.of("D", "新しい指標", "I", "99")), returns -> {
            filled(returns);
            assertThat(returns.rows(Outcome.FOREIGN)).singleElement().satisfies(row -> {
                assertThat(row.cell()).isEqualTo("回答票!I9");
                assertThat(Returns.said(row)).isEqualTo("照会していない行です。");
            });
        });
        add("a row deleted", form -> form.with(ChangedFormsTest::fill).delete(6), returns -> {
            number(returns, "A07a", "240");
            assertThat(returns.about("A01b").outcome()).isEqualTo(Outcome.UNCHANGED);
            assertThat(Returns.said(returns.about("A01b"))).startsWith("返送された回答票に行がありません");
        });
        add("columns moved", form -> form.with(ChangedFormsTest::fill).swapColumns("I", "N").swapColumns("C", "L"),
                ChangedFormsTest::filled);
        add("rows sorted without the hidden keys",
                form -> form.with(ChangedFormsTest::fill).sortWithoutKeys(Comparator.comparing(row -> (row * 7) % 21)), returns -> {
                    filled(returns);
                    assertThat(Returns.said(returns.about("A07a"))).contains("コード・年度・指標名で照合");
                });
        add("cells of the values moved away from their mark", form -> form.with(ChangedFormsTest::fill).swapCells("I", "Q", 4), returns -> {
            filled(returns);
            assertThat(Returns.said(returns.about("A07a"))).contains("見出しの位置で読み取り");
        });
        add("cells of values and numerators exchanged", form -> form.with(ChangedFormsTest::fill).swapCells("I", "J", 4),
                ChangedFormsTest::filled);
        add("sheet renamed", form -> form.with(ChangedFormsTest::fill).renameSheet("KPI回答（最終）"), ChangedFormsTest::filled);
        add("a row twice alike", form -> form.with(ChangedFormsTest::fill).duplicate(14), ChangedFormsTest::filled);
        add("a row twice with another note", form -> form.with(ChangedFormsTest::fill).text("N14", "本庁分").duplicate(14).text("N26", "支所分"),
                returns -> {
                    number(returns, "A07a", "240");
                    assertThat(returns.about("A07a").reply().note()).contains("本庁分\n支所分");
                });
        add("a note beside a component", form -> form.number("I9", 184).number("I10", 110).number("I11", 74).text("N10", "直営は5月末"),
                returns -> assertThat(returns.about("A03").reply().note()).contains("直営は5月末"));
        add("a row twice with another value", form -> form.with(ChangedFormsTest::fill).duplicate(14).number("I26", 250), returns -> {
            assertThat(returns.about("A07a").outcome()).isEqualTo(Outcome.CONFLICTING);
            assertThat(returns.about("A07a").canBeAccepted()).isFalse();
            number(returns, "A07b", "15");
        });
    }

    private void spellings() {
        for (Map.Entry<String, String> spelling : Map.of("２４０", "240", "1,234", "1234", "▲5", "-5", "約1,200", "1200 ABOUT", "12回", "12",
                " 240 ", "240", "延べ300回", "300 PERSON_TIMES").entrySet()) {
            add(spelling.getKey() + " as text", form -> form.text("I14", spelling.getKey()),
                    returns -> number(returns, "A07a", spelling.getValue()));
        }
        add("the sign for about", form -> form.number("I14", 1200).text("M14", "約"), returns -> number(returns, "A07a", "1200 ABOUT"));
        for (String mark : new String[] {"概数", "○", "レ"}) {
            add("about as " + mark, form -> form.number("I14", 1200).text("M14", mark), returns -> number(returns, "A07a", "1200 ABOUT"));
        }
        add("a mark that means nothing certain", form -> form.number("I14", 1200).text("M14", "速報"), returns -> {
            number(returns, "A07a", "1200");
            assertThat(Returns.said(returns.about("A07a"))).contains("「速報」は概数の印か分からない");
        });
        add("85％ as text", form -> form.text("I6", "85％"), returns -> number(returns, "A01b", "85"));
        add("a percentage", form -> form.number("I6", 0.455, 10), returns -> number(returns, "A01b", "45.5"));
        add("noise of binary fractions", form -> form.number("I6", 0.1 + 0.2), returns -> number(returns, "A01b", "0.3"));
        add("not yet known", form -> form.text("I14", "未定"), returns -> {
            assertThat(returns.about("A07a").outcome()).isEqualTo(Outcome.NEW);
            assertThat(returns.about("A07a").reply().absence()).isEqualTo(Absence.NOT_YET);
        });
        add("a dash", form -> form.text("I14", "-"), returns -> {
            assertThat(returns.about("A07a").outcome()).isEqualTo(Outcome.NEW);
            assertThat(returns.about("A07a").reply().absence()).isEqualTo(Absence.NOT_APPLICABLE);
        });
        add("blanks", form -> form.text("I14", "　 "), returns -> assertThat(returns.about("A07a").outcome()).isEqualTo(Outcome.UNCHANGED));
        add("a date for a day of completion", form -> form.text("I7", "導入").number("L7", 45566, 14),
                returns -> assertThat(returns.about("A02a").reply().doneOn()).contains(FiscalPeriod.day(2024, 10, 1)));
        add("a fiscal year for a day of completion", form -> form.text("I7", "導入").text("L7", "令和6年度"),
                returns -> assertThat(returns.about("A02a").reply().doneOn()).contains(FiscalPeriod.fiscalYear(2024)));
        add("numerator and denominator", form -> form.number("J5", 4_050_000).text("K5", "約555万件"), returns -> {
            CollectedRow row = returns.about("A01a");
            assertThat(row.outcome()).as(Returns.said(row)).isEqualTo(Outcome.NEW);
            assertThat(row.reply().numerator()).contains(Amount.of(4_050_000));
            assertThat(row.reply().denominator()).contains(Amount.of(5_550_000, Qualifier.ABOUT));
        });
        add("components", form -> form.number("I9", 184).number("I10", 110).number("I11", 74), returns -> {
            CollectedRow row = returns.about("A03");
            assertThat(row.outcome()).as(Returns.said(row)).isEqualTo(Outcome.NEW);
            assertThat(row.reply().components().values()).containsExactlyInAnyOrder(Amount.of(110), Amount.of(74));
        });
    }

    private void troubles() {
        add("words for a number", form -> form.text("I14", "令和6年度"), unreadable("A07a", "I14", "令和6年度"));
        add("another unit", form -> form.text("I14", "12件"), unreadable("A07a", "I14", "「件」"));
        add("a range", form -> form.text("I14", "2～3"), unreadable("A07a", "I14", "範囲"));
        for (String vague : new String[] {"不明", "不詳", "なし"}) {
            add(vague + " for a number", form -> form.text("I14", vague), unreadable("A07a", "I14", "「" + vague + "」では"));
            add(vague + " for words", form -> form.text("I7", vague), unreadable("A02a", "I7", "「" + vague + "」では"));
        }
        add("a date among words", form -> form.number("I7", 45566, 14), unreadable("A02a", "I7", "「完了日」の列"));
        add("a date typed among words", form -> form.text("I7", "令和6年10月1日"), unreadable("A02a", "I7", "「完了日」の列"));
        add("a number for a day of completion", form -> form.text("I7", "導入").number("L7", 240), unreadable("A02a", "L7", "「240」は日付では"));
        add("a day of completion of a number", form -> form.number("I14", 240).number("L14", 45566, 14),
                unreadable("A07a", "L14", "使わない「完了日」"));
        add("a value in the cell for a numerator", form -> form.number("J14", 240), unreadable("A07a", "J14", "使わない「分子」"));
        add("a value of a component in the cell for a numerator", form -> form.number("I9", 184).number("J10", 110),
                unreadable("A03", "J10", "使わない「分子」"));
        add("a date for a number", form -> form.number("I14", 45566, 14), unreadable("A07a", "I14", "日付"));
        add("a formula", form -> form.formula("I14", "SUM(200,40)", "240"), returns -> {
            number(returns, "A07a", "240");
            assertThat(Returns.said(returns.about("A07a"))).contains("数式の計算結果");
        });
        add("half a fraction", form -> form.number("J5", 10), returns -> {
            assertThat(returns.about("A01a").outcome()).isEqualTo(Outcome.UNREADABLE);
            assertThat(Returns.said(returns.about("A01a"))).isEqualTo("分子と分母は両方とも記入してください。");
        });
        add("a value beside another quotient", form -> form.number("I5", 70).number("J5", 1).number("K5", 2),
                returns -> assertThat(returns.about("A01a").outcome()).isEqualTo(Outcome.CONFLICTING));
        add("more than a hundred per cent", form -> form.number("I6", 120),
                returns -> assertThat(Returns.said(returns.about("A01b"))).contains("0～100 %"));
        add("parts that do not add up", form -> form.number("I9", 200).number("I10", 110).number("I11", 74), returns -> {
            assertThat(returns.about("A03").outcome()).isEqualTo(Outcome.CONFLICTING);
            assertThat(Returns.said(returns.about("A03"))).contains("184", "200");
        });
        add("cells merged across rows", form -> form.with(ChangedFormsTest::fill).merge("I14:I15"), returns -> {
            assertThat(returns.about("A07a").outcome()).isEqualTo(Outcome.UNREADABLE);
            assertThat(returns.about("A07b").outcome()).isEqualTo(Outcome.UNREADABLE);
            assertThat(Returns.said(returns.about("A07b"))).contains("結合");
            number(returns, "A01b", "45.5");
        });
        add("cells merged within a row", form -> form.with(ChangedFormsTest::fill).merge("I14:K14"), ChangedFormsTest::filled);
        add("text that begins like a formula", form -> form.number("I14", 240).text("N14", "=HYPERLINK(\"http://example.com\")"),
                unreadable("A07a", "N14", "ブックの外部を呼び出す"));
        add("a list that begins with a dash", form -> form.number("I14", 240).text("N14", "- 講座の増設"),
                returns -> assertThat(returns.about("A07a").reply().note()).contains("- 講座の増設"));
        for (String note : new String[] {"-AI(人工知能)の活用", "@DX推進課(内線123)に確認", "+α(予備)を含む", "=前年度比", "＝前年並み", "-上半期|下半期(内訳)"}) {
            add("a note like " + note, form -> form.number("I14", 240).text("N14", note).text("O14", note), returns -> {
                number(returns, "A07a", "240");
                assertThat(returns.about("A07a").reply().note()).contains(note);
                assertThat(returns.about("A07a").reply().evidence()).contains(note);
            });
        }
        for (String call : new String[] {"@SUM(1+1)*cmd|' /C calc'!A0", "+cmd|' /C calc'!A0", "＝WEBSERVICE(\"http://example.com\")",
            "=IMAGE(\"http://example.com/1.png\")", "='[b.xlsx]S'!A1", "='\\\\example\\s\\[b.xlsx]S'!A1"}) {
            add("text like " + call, form -> form.number("I14", 240).text("N14", call), unreadable("A07a", "N14", "ブックの外部を呼び出す"));
        }
        add("another unit printed", form -> form.with(ChangedFormsTest::fill).text("F14", "千回"), returns -> {
            assertThat(returns.about("A07a").outcome()).isEqualTo(Outcome.CONFLICTING);
            assertThat(Returns.said(returns.about("A07a"))).contains("回答票", "F14", "「回」", "「千回」");
            number(returns, "A07b", "15");
        });
        add("another code printed", form -> form.with(ChangedFormsTest::fill).text("C14", "A07b"),
                returns -> {
                    assertThat(returns.about("A07a").outcome()).isEqualTo(Outcome.CONFLICTING);
                    assertThat(returns.about("A07a").canBeAccepted()).as("it may be about A07b").isFalse();
                });
    }

    private void identity() {
        add("properties lost", form -> form.with(ChangedFormsTest::fill).withoutProperties(), ChangedFormsTest::filled);
        add("hidden sheet lost", form -> form.with(ChangedFormsTest::fill).withoutHiddenSheet(), ChangedFormsTest::filled);
        add("keys lost", form -> form.with(ChangedFormsTest::fill).withoutColumn("A"), ChangedFormsTest::filled);
        add("marks of the columns lost", form -> form.with(ChangedFormsTest::fill).withoutRow(3), ChangedFormsTest::filled);
        add("only keys left", form -> form.with(ChangedFormsTest::fill).withoutProperties().withoutHiddenSheet(), ChangedFormsTest::filled);
        add("nothing left", form -> form.with(ChangedFormsTest::fill).withoutProperties().withoutHiddenSheet().withoutColumn("A"),
                returns -> {
                    assertThat(returns.rows(Outcome.FOREIGN)).hasSize(4);
                    assertThat(returns.rows(Outcome.NEW)).isEmpty();
                });
        add("another checksum",
                form -> form.with(ChangedFormsTest::fill).everywhere(enquiry.getForms().getFirst().getChecksum(), "0".repeat(64)),
                returns -> {
                    assertThat(returns.about("A07a").outcome()).isEqualTo(Outcome.CONFLICTING);
                    assertThat(Returns.said(returns.about("A07a"))).contains("照合値");
                    assertThat(returns.about("A01a").outcome()).isEqualTo(Outcome.UNCHANGED);
                });
        add("another enquiry", form -> form.with(ChangedFormsTest::fill).everywhere(enquiry.getId(), "another"), returns -> {
            assertThat(returns.rows(Outcome.FOREIGN)).hasSize(4)
                    .allSatisfy(row -> assertThat(Returns.said(row)).isEqualTo("照会「令和6年度KPI照会」とは別の照会の回答票です。"));
            assertThat(returns.rows(Outcome.NEW)).isEmpty();
        });
        add("another store", form -> form.with(ChangedFormsTest::fill).everywhere(Rounds.STORE, "another"),
                returns -> assertThat(returns.rows(Outcome.FOREIGN)).extracting(Returns::said).containsOnly("別のストアから配布された回答票です。"));
    }

    private Path changed(String name, Case one, Path place) {
        try {
            return SavedForm.open(form).with(one.change()).save(place.resolve(name.replaceAll("[^\\p{L}\\d]+", "_") + ".xlsx"));
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    @TestFactory
    Stream<DynamicTest> asItWasSaved() {
        assertThat(cases).as("kinds of changes").hasSizeGreaterThan(45);
        return cases.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> entry.getValue().expected()
                .accept(Returns.of(enquiry, changed(entry.getKey(), entry.getValue(), folder.resolve("changed"))))));
    }

    @TestFactory
    Stream<DynamicTest> savedByLibreOffice() throws IOException, InterruptedException {
        Stream<DynamicTest> tests = saved("xlsx");
        assertThat(ReturnedFile.in(folder.resolve("saved-xlsx"))).as("forms that LibreOffice saved").hasSize(cases.size());
        return tests;
    }

    @TestFactory
    Stream<DynamicTest> savedByLibreOfficeAsAnOldWorkbook() throws IOException, InterruptedException {
        Stream<DynamicTest> tests = saved("xls");
        assertThat(ReturnedFile.in(folder.resolve("saved-xls"))).as("forms that LibreOffice saved").hasSize(cases.size());
        return tests;
    }

    private Stream<DynamicTest> saved(String format) throws IOException, InterruptedException {
        Office office = Office.orPassOver();
        Path before = folder.resolve("for-" + format);
        Path after = Files.createDirectories(folder.resolve("saved-" + format));
        List<Path> files = new ArrayList<>();
        cases.forEach((name, one) -> files.add(changed(name, one, before)));
        office.saveAs(format, files, after, folder.resolve("profile-" + format));
        List<String> names = List.copyOf(cases.keySet());
        return Stream.iterate(0, at -> at < names.size(), at -> at + 1).map(at -> DynamicTest.dynamicTest(names.get(at), () -> {
            Path file = after.resolve(files.get(at).getFileName().toString().replaceAll("xlsx$", format));
            cases.get(names.get(at)).expected().accept(Returns.of(enquiry, file));
        }));
    }

    @Test
    void aCopyOfTheSameFormSaysTheSameOrIsDisputed() throws IOException {
        Path one = SavedForm.open(form).with(ChangedFormsTest::fill).save(folder.resolve("copies/a.xlsx"));
        Path same = SavedForm.open(form).with(ChangedFormsTest::fill).save(folder.resolve("copies/b.xlsx"));
        Path other = SavedForm.open(form).with(ChangedFormsTest::fill).number("I14", 241).save(folder.resolve("copies/c.xlsx"));

        assertThat(Returns.of(enquiry, one, same).rows(Outcome.NEW)).hasSize(4)
                .allSatisfy(row -> assertThat(row.file()).isEqualTo("a.xlsx"));
        Returns disputed = Returns.of(enquiry, one, other);
        assertThat(disputed.rows(Outcome.CONFLICTING)).hasSize(2).allSatisfy(row -> {
            assertThat(Returns.kpi(row)).contains("A07a");
            assertThat(row.disputed()).isTrue();
            assertThat(Accepting.Choice.ALL.test(row)).isFalse();
        });
        assertThat(Returns.said(disputed.rows(Outcome.CONFLICTING).getFirst())).contains("c.xlsx", "回答票!I14", "241");
    }

    @Test
    void aFileUnderAnotherNameIsTheSameForm() throws IOException {
        filled(Returns.of(enquiry, SavedForm.open(form).with(ChangedFormsTest::fill).save(folder.resolve("renamed/コピー (1) 最終版.XLSX"))));
    }
}
