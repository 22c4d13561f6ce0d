package org.rashinban.store;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.rashinban.model.text.Catalogue;
import org.rashinban.store.StoreOpening.Reason;
import org.rashinban.store.StoreOpening.Refused;
import org.rashinban.store.failure.StoreFailure.Kind;
import org.rashinban.store.folder.Holder;
import org.rashinban.store.folder.Moments;
import org.rashinban.store.folder.StoreDescriptor;
import org.rashinban.store.schema.Migrations;

/** Why a store was not opened, in words. */
final class Refusals {

    private static final Catalogue MESSAGES = Catalogue.of(Stores.class);

    private Refusals() {
    }

    static Refused of(Reason reason, String key, Object... args) {
        return new Refused(reason, MESSAGES.sentence(key, Arrays.stream(args)
                .map(arg -> arg instanceof Path path ? path.toString() : arg).toArray()));
    }

    /** Without a descriptor that can be read. */
    static Refused undescribed(Path folder) {
        return StoreDescriptor.isSupposedIn(folder) ? of(Reason.DAMAGED, "descriptor", StoreDescriptor.FILE, folder)
                : of(Reason.NO_STORE, "noStore", folder);
    }

    static Refused newer(StoreDescriptor descriptor) {
        return of(Reason.NEWER, "newer", descriptor.title(), String.valueOf(descriptor.format()), String.valueOf(Migrations.FORMAT));
    }

    static Refused of(Path folder, StoreDescriptor descriptor, Kind failure) {
        return switch (failure) {
            case IN_USE, BUSY, CLOSED -> inUse(folder, descriptor);
            case PASSPHRASE -> of(Reason.PASSPHRASE, "passphrase", descriptor.title());
            case STORAGE, READ_ONLY -> of(Reason.STORAGE, "unwritable", folder);
            case DAMAGED, HISTORY, VANISHED, UNEXPECTED -> of(Reason.DAMAGED, "damaged", folder);
        };
    }

    /** A note of a process that runs no more was left behind by somebody else than the one who holds the store now. */
    private static Refused inUse(Path folder, StoreDescriptor descriptor) {
        Optional<Holder> holder = Holder.read(folder).filter(note -> !note.isGone());
        return holder.map(note -> of(Reason.IN_USE, "inUse.by", descriptor.title(), note.user(), note.computer(),
                Moments.local(note.since()))).orElseGet(() -> of(Reason.IN_USE, "inUse", descriptor.title()));
    }
}
