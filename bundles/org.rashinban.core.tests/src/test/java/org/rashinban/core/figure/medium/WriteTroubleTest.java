package org.rashinban.core.figure.medium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriteTroubleTest {

    @TempDir
    private Path folder;

    @Test
    void aFullDriveIsNotTakenForAFileThatIsOpen() {
        assertThat(trouble(folder.resolve("資料.xlsx"), out -> {
            throw new IOException("No space left on device");
        })).isEqualTo("ドライブの空き容量が不足しているため、「資料.xlsx」を保存できません。空き容量を確保するか、別のフォルダーを指定してください。");
        assertThat(folder).as("no draft is left").isEmptyDirectory();
    }

    @Test
    void aFolderThatDoesNotExistIsNamed() {
        assertThat(trouble(folder.resolve("lost/資料.xlsx"), out -> out.write(1)))
                .isEqualTo("フォルダー「" + folder.resolve("lost") + "」がありません。");
    }

    /** A folder of its name stands for a file that another program holds. */
    @Test
    void aFileThatIsHeldIsToBeClosed() throws IOException {
        Files.createDirectories(folder.resolve("資料.xlsx/held"));

        assertThat(trouble(folder.resolve("資料.xlsx"), out -> out.write(1))).startsWith("「資料.xlsx」に書き込めません。Excelで開いている場合は、");
    }

    private static String trouble(Path file, AtomicFile.Filling filling) {
        IOException failure = catchThrowableOfType(IOException.class, () -> AtomicFile.write(file, filling));
        return WriteTrouble.of(file, failure).in(Locale.JAPANESE);
    }
}
