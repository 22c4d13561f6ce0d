package org.rashinban.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.ToggleHyperlink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.BackingStoreException;
import org.rashinban.ui.testing.RashinbanWindow;
import org.rashinban.ui.testing.UiDriver;
import org.rashinban.ui.testing.UiScope;
import org.rashinban.ui.testing.UiTable;
import org.rashinban.ui.testing.UiText;
import org.rashinban.ui.testing.WorkbenchTest;
import org.rashinban.ui.testing.display.Windows;
import org.rashinban.ui.testing.look.Widgets;

/** What hangs on no branch of the plan is found, opened in its editor, changed, saved and found again. */
@WorkbenchTest
class LedgerEditorJourneyTest extends ViewJourney {

    private static final String COURSE = "情報セキュリティ研修（全職員）";
    private static final String FINDING = "生成AIの効果を測ること";

    private RashinbanWindow window;
    private UiDriver driver;

    @BeforeEach
    void open(RashinbanWindow shown, UiDriver driving) throws BackingStoreException {
        window = shown;
        driver = driving;
        CityStore.open(parent, "sample", window, driver);
    }

    @Test
    void aCourseGetsAnotherSession() {
        UiScope editor = editor("研修", COURSE);
        editor.text("field.provider").replace("見本市DX推進課");
        UiTable sessions = editor.table("members.sessions");
        int before = sessions.rowCount();
        editor.button("members.sessions.add").click();
        enter(editor.text("cell.period"), "R8.2");
        driver.waitUntil("the session", () -> sessions.rowCount() == before + 1 && sessions.cell(before, 0).equals("令和8年2月"));
        sessions.doubleClickCell(before, 1);
        enter(editor.text("cell.participants"), "１，１０２");
        driver.waitUntil("who took part", () -> sessions.cell(before, 1).startsWith("1,102"));
        saveAndReopen();

        UiScope again = editor("研修", COURSE);
        assertThat(again.text("field.provider").read()).isEqualTo("見本市DX推進課");
        UiTable kept = again.table("members.sessions");
        assertThat(kept.cell(before, 0)).isEqualTo("令和8年2月");
        assertThat(kept.cell(before, 1)).startsWith("1,102");
    }

    @Test
    void aFindingIsAnswered() {
        UiScope editor = editor("指摘・提言", FINDING);
        UiTable responses = editor.table("members.responses");
        int before = responses.rowCount();
        editor.button("members.responses.add").click();
        enter(editor.text("cell.respondedOn"), "令和7年5月20日");
        driver.waitUntil("the answer", () -> responses.rowCount() == before + 1);
        responses.doubleClickCell(before, 1);
        enter(editor.text("cell.text"), "市民と職員の時間を指標に加えた。");
        driver.waitUntil("its words", () -> responses.cell(before, 1).startsWith("市民と職員の時間"));
        saveAndReopen();

        UiTable kept = editor("指摘・提言", FINDING).table("members.responses");
        assertThat(kept.cell(before, 0)).isEqualTo("令和7年5月20日");
        assertThat(kept.cell(before, 1)).isEqualTo("市民と職員の時間を指標に加えた。");
    }

    @Test
    void aDepartmentIsRenamedAndItsStaffCounted() {
        UiScope editor = editor("所属", "情報システム課", "情シス");
        editor.text("field.name").replace("情報戦略課");
        editor.text("field.headcount").replace("２４");
        editor.text("field.headcount").press("CR");
        saveAndReopen();

        UiScope again = editor("所属", "情報戦略課", "情シス");
        assertThat(again.text("field.headcount").read()).startsWith("24");
    }

    @Test
    void aFileIsKeptAsEvidenceWithItsHash() throws IOException {
        Path file = Files.writeString(parent.resolve("受講者名簿.csv"), "氏名");
        UiScope course = editor("研修", COURSE);
        unfold("section.evidence");
        course.button("members.evidence.add").click();
        course.button("members.evidence.open").click();
        String title = driver.read(() -> Windows.workbench().getActivePage().getActiveEditor().getTitle());
        UiScope evidence = driver.view(title);
        try (ChosenFile chosen = new ChosenFile(driver, file)) {
            evidence.button("field.location.choose").click();
            driver.waitUntil("the file", () -> evidence.text("field.location").read().equals(file.toString()));
        }
        assertThat(evidence.text("field.title").read()).isEqualTo("受講者名簿.csv");
        // printf 氏名 | sha256sum
        assertThat(evidence.text("field.sha256").read()).isEqualTo("dfcec724940a73f5811ec7c5d405e1588400bb6bc56014a095cff41a2d947032");
        assertThat(evidence.text("field.bytes").read()).isEqualTo("6");
        saveAndReopen();

        assertThat(editor("研修", COURSE).table("members.evidence").cell(0, 2)).isEqualTo(file.toString());
    }

    /** With the key that a user presses on the triangle before its name. */
    private void unfold(String section) {
        driver.read(() -> {
            Event key = new Event();
            key.character = SWT.CR;
            Widgets.visible(Windows.main()).filter(control -> control instanceof Section && Widgets.hasId(control, section))
                    .map(Composite.class::cast).flatMap(found -> Stream.of(found.getChildren())).filter(ToggleHyperlink.class::isInstance)
                    .findFirst().orElseThrow().notifyListeners(SWT.KeyDown, key);
            return null;
        });
    }

    private static void enter(UiText cell, String text) {
        cell.replace(text);
        cell.press("CR");
    }

    /** By the search, as somebody does who does not know where it is kept. */
    private UiScope editor(String kind, String name) {
        return editor(kind, name, name);
    }

    /** @param name as the hit is called, where it is found by something else */
    private UiScope editor(String kind, String words, String name) {
        driver.view("検索").text("search.words").replace(words);
        UiTable hits = driver.view("検索").table("search.table");
        driver.waitUntil(name, () -> hits.rowCount() > 0 && row(hits, kind, name).isPresent());
        hits.doubleClickCell(row(hits, kind, name).orElseThrow(), 1);
        return driver.view(driver.read(() -> Windows.workbench().getActivePage().getActiveEditor().getTitle()));
    }

    private static OptionalInt row(UiTable hits, String kind, String name) {
        return IntStream.range(0, hits.rowCount()).filter(row -> hits.cell(row, 0).equals(kind) && hits.cell(row, 1).contains(name))
                .findFirst();
    }

    private void saveAndReopen() {
        driver.press("CTRL+S");
        CityStore.waitForSave(driver);
        CityStore.reopen(window, driver);
    }
}
