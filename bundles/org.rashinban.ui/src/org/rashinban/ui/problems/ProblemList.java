package org.rashinban.ui.problems;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.rashinban.core.check.Check;
import org.rashinban.core.check.CheckScope;
import org.rashinban.core.check.Checks;
import org.rashinban.core.check.Issue;
import org.rashinban.ui.day.Today;
import org.rashinban.ui.edit.ProgramCopy;
import org.rashinban.ui.jobs.NewestWins;
import org.rashinban.ui.store.StoreDesk;

/**
 * What the checks find in the store on the desk, looked for in the background after every change as long as somebody wants to know. For
 * the user interface's thread.
 */
public final class ProblemList {

    private static final int MOMENT = 400;

    private final StoreDesk desk;
    private final NewestWins<List<Problem>> work = new NewestWins<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Runnable looking = this::look;
    private Optional<List<Problem>> found = Optional.empty();

    public ProblemList(StoreDesk desk) {
        this.desk = desk;
        desk.onChange(() -> {
            work.drop();
            found = Optional.empty();
        });
        desk.onCopy(this::again);
    }

    /** The gravest first; empty as long as nobody has looked. */
    public Optional<List<Problem>> found() {
        return found;
    }

    /** Tells when something else was found; returns what ends the listening. */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        if (found.isEmpty()) {
            again();
        }
        return () -> listeners.remove(listener);
    }

    private void again() {
        if (!listeners.isEmpty()) {
            Display.getCurrent().timerExec(MOMENT, looking);
        }
    }

    private void look() {
        if (desk.current().isEmpty() || listeners.isEmpty()) {
            found = Optional.empty();
            listeners.forEach(Runnable::run);
            return;
        }
        ProgramCopy copy = desk.current().get().copy();
        LocalDate today = Today.get();
        work.ask(Messages.Problems_looking, superseded -> problems(copy, today, superseded), result -> {
            found = Optional.of(result);
            listeners.forEach(Runnable::run);
        });
    }

    private static List<Problem> problems(ProgramCopy copy, LocalDate today, BooleanSupplier superseded) {
        List<Problem> problems = new ArrayList<>();
        CheckScope scope = new CheckScope(copy.program(), today, copy.actuals());
        for (Check check : Checks.installed()) {
            if (superseded.getAsBoolean()) {
                return List.of();
            }
            Checks.run(List.of(check), scope).forEach(issue -> problem(issue, copy).forEach(problems::add));
        }
        problems.sort(Comparator.comparing(Problem::severity));
        return problems;
    }

    /** Checks look at stored values too, which are no objects of the program: their KPI stands for them. */
    private static Stream<Problem> problem(Issue issue, ProgramCopy copy) {
        return copy.original(issue.object()).or(() -> Optional.ofNullable(issue.object().eContainer()).flatMap(copy::original)).stream()
                .map(object -> new Problem(issue.severity(), object, issue.feature(), issue.sentence(),
                        issue.fix().map(fix -> new ProblemFix(fix, copy))));
    }
}
