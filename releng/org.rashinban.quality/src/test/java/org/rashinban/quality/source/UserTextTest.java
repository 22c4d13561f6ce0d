package org.rashinban.quality.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashinban.quality.repository.Repository;

class UserTextTest {

    private static final Repository REPOSITORY = Repository.current();
    private static final Pattern PRODUCT_SOURCE = Pattern.compile("^bundles/(?!org\\.rashinban\\.[^/]*(tests|testing)[^/]*/).*\\.java$");

    /** Where Japanese words are data that the code reads and writes, not sentences that it says. */
    private static final List<Pattern> DATA = List.of(
            // The spellings of periods in plans and spreadsheets: eras, 年度, 上半期, weekdays.
            Pattern.compile("^bundles/org\\.rashinban\\.model/src/org/rashinban/model/period/.*"),
            // Qualifiers and units as people type them beside a number: 約, 以上, 万人.
            Pattern.compile("^bundles/org\\.rashinban\\.model/src/org/rashinban/model/amount/.*"),
            // How people write in a cell that something is done, and the unit of a ratio.
            Pattern.compile("^bundles/org\\.rashinban\\.core/src/org/rashinban/core/kpi/(Deliverables|Quotients)\\.java"),
            // How a definition says of how many it speaks: 全20業務.
            Pattern.compile("^bundles/org\\.rashinban\\.core/src/org/rashinban/core/forecast/Whole\\.java"),
            // The units of time in reported effects.
            Pattern.compile("^bundles/org\\.rashinban\\.core/src/org/rashinban/core/effect/TimeUnits\\.java"),
            // The characters with which no line begins or ends, the words that are better not broken, and the names of fonts.
            Pattern.compile("^bundles/org\\.rashinban\\.charts/src/org/rashinban/charts/(text/(LineBreaker|Words)|theme/Typeface)\\.java"),
            // Kanji numerals, and the comma of a Japanese enumeration.
            Pattern.compile("^bundles/org\\.rashinban\\.model/src/org/rashinban/model/text/.*"));

    @Test
    void noJapaneseSentenceStandsInTheCode() {
        List<Path> sources = REPOSITORY.files(name -> PRODUCT_SOURCE.matcher(name).matches()
                && DATA.stream().noneMatch(data -> data.matcher(name).matches()));

        assertThat(sources).isNotEmpty();
        assertThat(sources)
                .flatExtracting(file -> Literals.japanese(file).stream().map(words -> REPOSITORY.name(file) + ":" + words).toList())
                .isEmpty();
    }

    @Test
    void nothingShownInTheWorkbenchIsWrittenInTheCode() {
        List<Path> sources = REPOSITORY.files(name -> name.startsWith("bundles/org.rashinban.ui/") && name.endsWith(".java"));

        assertThat(sources).isNotEmpty();
        assertThat(sources).flatExtracting(file -> Literals.shown(file).stream().map(words -> REPOSITORY.name(file) + ":" + words).toList())
                .isEmpty();
    }

    @Test
    void nothingShownByAContributionIsWrittenInPluginXml() {
        List<Path> files =
                REPOSITORY.files(name -> name.endsWith("/plugin.xml") || name.endsWith("/feature.xml") || name.endsWith("/fragment.xml"));

        assertThat(files).isNotEmpty();
        assertThat(files)
                .flatExtracting(file -> Contributions.untranslated(file).stream().map(words -> REPOSITORY.name(file) + ": " + words)
                        .toList())
                .isEmpty();
    }

    @Test
    void japaneseInALiteralIsCaughtAndInACommentIsNot(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("A.java"), """
                class A {
                    // 施策の一覧
                    String a = "施策";
                    char b = '年';
                    String c = "plain";
                }
                """);

        assertThat(Literals.japanese(file)).containsExactly("3: 施策", "4: 年");
    }

    @Test
    void aLiteralThatIsShownIsCaughtAndAKeyIsNot(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("A.java"), """
                class A {
                    void show() {
                        label.setText("Plans: " + count);
                        label.setText(count + " / " + all);
                        link.setText("<a>" + name + "</a>");
                        label.setData("id");
                        label.setText(texts.get("key"));
                        bar.add(new MenuManager("Help", "org.example.help"));
                        bar.add(new MenuManager(Messages.Help, "org.example.help"));
                        MessageDialog.openError(shell, "Sorry", message);
                    }
                }
                """);

        assertThat(Literals.shown(file)).containsExactly("3: Plans: ", "8: Help", "10: Sorry");
    }

    @Test
    void aLabelWithoutAPercentSignIsCaught(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("plugin.xml"), """
                <plugin>
                  <view id="v" name="Plans"/>
                  <view id="w" name="%view.w"/>
                  <property name="appName" value="%name"/>
                  <command label="Open" tooltip="%open.tip"/>
                  <extension point="org.eclipse.ui.commands"><command name="Save"/></extension>
                  <extension point="org.rashinban.cli.commands"><command name="demo"/></extension>
                </plugin>
                """);

        assertThat(Contributions.untranslated(file)).containsExactly("<view name=\"Plans\">", "<command label=\"Open\">",
                "<command name=\"Save\">");
    }
}
