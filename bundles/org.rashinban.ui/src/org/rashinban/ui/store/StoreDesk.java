package org.rashinban.ui.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.rashinban.store.Store;
import org.rashinban.ui.edit.ProgramEditing;

/** The store on the desk: at most one is open in a workbench. For the UI thread. */
public final class StoreDesk {

    private final List<Runnable> storeListeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> dataListeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> copyListeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> typingListeners = new CopyOnWriteArrayList<>();
    private final List<Typing> typing = new CopyOnWriteArrayList<>();
    private Predicate<OpenStore> question = store -> true;
    private Runnable silence = () -> {
        // Nothing is listened to as long as no store is open.
    };
    private final Map<Path, CountDownLatch> closings = new ConcurrentHashMap<>();
    private Consumer<Store> closing = Store::close;
    private OpenStore current;

    public Optional<OpenStore> current() {
        return Optional.ofNullable(current);
    }

    /** Puts a store on the desk; the one that lay there is closed. */
    public void put(OpenStore opened) {
        OpenStore before = current;
        Optional<Store> leaving =
                Optional.ofNullable(before).map(OpenStore::store).filter(store -> opened == null || store != opened.store());
        // From the moment at which it lies on the desk no more, it is known that its folder is not free yet.
        leaving.ifPresent(store -> closings.put(store.folder(), new CountDownLatch(1)));
        silence.run();
        current = opened;
        silence = opened == null ? () -> {
            // As above.
        } : follow(opened.editing());
        try {
            storeListeners.forEach(Runnable::run);
            toldBeside();
        } finally {
            leaving.ifPresent(this::close);
        }
    }

    private void close(Store store) {
        try {
            closing.accept(store);
        } finally {
            closings.remove(store.folder()).countDown();
        }
    }

    /**
     * Waits until a store that was put away is closed, after which it can be opened anew: with a backup that is due, and on a slow disk,
     * that takes its time. For any thread but the user interface's.
     */
    void awaitClosed(Path folder) throws InterruptedException {
        CountDownLatch closed = closings.get(folder);
        if (closed != null) {
            closed.await();
        }
    }

    private Runnable follow(ProgramEditing editing) {
        Runnable data = editing.onChange(() -> dataListeners.forEach(Runnable::run));
        Runnable copy = editing.onCopy(() -> copyListeners.forEach(Runnable::run));
        return () -> {
            data.run();
            copy.run();
        };
    }

    /** @param how closes a store that is put away, and returns when that is done */
    public void closeBy(Consumer<Store> how) {
        closing = how;
    }

    /** Clears the desk, whatever is unsaved there. */
    public void clear() {
        put(null);
    }

    /** Tells when another store lies on the desk, or none, or the same one was read anew; returns what ends the listening. */
    public Runnable onChange(Runnable listener) {
        storeListeners.add(listener);
        return () -> storeListeners.remove(listener);
    }

    /** Tells when anything in the store changed or was saved, and whenever {@link #onChange} does; returns what ends the listening. */
    public Runnable onData(Runnable listener) {
        dataListeners.add(listener);
        return () -> dataListeners.remove(listener);
    }

    /**
     * Tells the same as {@link #onData}, but not before the copy is there on which others work in the background; returns what ends the
     * listening.
     */
    public Runnable onCopy(Runnable listener) {
        copyListeners.add(listener);
        return () -> copyListeners.remove(listener);
    }

    /** To be called when the store has learned something that is not part of the program, such as a snapshot, or when a new day has begun. */
    public void toldBeside() {
        dataListeners.forEach(Runnable::run);
        copyListeners.forEach(Runnable::run);
    }

    /** Takes part whenever what is typed matters; returns what ends that. */
    public Runnable addTyping(Typing place) {
        typing.add(place);
        return () -> typing.remove(place);
    }

    /** To be called when something was typed that is not part of the program yet, or is no more. */
    public void typed() {
        typingListeners.forEach(Runnable::run);
    }

    /** Tells when something is typed; returns what ends the listening. */
    public Runnable onTyping(Runnable listener) {
        typingListeners.add(listener);
        return () -> typingListeners.remove(listener);
    }

    /** Whether something was typed somewhere that the program does not hold yet. */
    public boolean isTyping() {
        return typing.stream().anyMatch(Typing::isPending);
    }

    /** Makes what was typed part of the program. */
    public void takeTyped() {
        typing.stream().filter(Typing::isPending).forEach(Typing::commit);
    }

    /** Gives back what stood where something is being typed. */
    public void dropTyped() {
        typing.stream().filter(Typing::isPending).forEach(Typing::drop);
    }

    /** Whether something would be lost if the store were put away now. */
    public boolean isDirty() {
        return current != null && (current.editing().isDirty() || isTyping());
    }

    /** @param question asks what is to become of unsaved changes; false if the store is to stay open */
    public void askBeforeLeaving(Predicate<OpenStore> question) {
        this.question = question;
    }

    /** Whether the store on the desk may be put away; asks the user if something in it is unsaved. */
    public boolean mayLeave() {
        takeTyped();
        return !isDirty() || question.test(current);
    }
}
