package org.rashinban.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.rashinban.store.StoreOpening.Opened;
import org.rashinban.store.StoreOpening.Refused;
import org.rashinban.store.access.Session;
import org.rashinban.store.access.SessionOpening;
import org.rashinban.store.program.ProgramState;
import org.rashinban.store.program.SaveResult;

/** Stores of {@link SmallProgram} as tests need them. */
public final class TestStores {

    private TestStores() {
    }

    public static Store opened(StoreOpening opening) {
        assertThat(opening).as(opening instanceof Refused refused ? refused.why().in(Locale.ENGLISH) : "").isInstanceOf(Opened.class);
        return ((Opened) opening).store();
    }

    public static Path create(Path folder, String passphrase) {
        opened(new Stores(Clock.systemUTC()).create(folder, SmallProgram.create(), passphrase, "office")).close();
        return folder;
    }

    public static Store open(Path folder) {
        return opened(new Stores(Clock.systemUTC()).open(folder, ""));
    }

    public static Session session(Store store) {
        return ((SessionOpening.Opened) store.session()).session();
    }

    /** Gives the first measure another title. */
    public static void entitle(Store store, String title) {
        Session session = session(store);
        ProgramState state = session.programs().load();
        SmallProgram.edition(state.program()).getChildren().get(0).setTitle(title);
        assertThat(session.save(state, "")).isInstanceOf(SaveResult.Saved.class);
    }

    public static String title(Store store) {
        return SmallProgram.edition(session(store).programs().load().program()).getChildren().get(0).getTitle();
    }

    public static List<String> faults(Store store) {
        return session(store).verification().faults().stream().map(fault -> fault.in(Locale.ENGLISH)).toList();
    }

    /** Every file below the folder with its content, to see that nothing was changed. */
    public static Map<String, Integer> content(Path folder) throws IOException {
        Map<String, Integer> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.naturalOrder()).filter(Files::isRegularFile).toList()) {
                content.put(folder.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return content;
    }
}
