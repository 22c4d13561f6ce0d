package org.rashinban.quality.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.sun.source.tree.CatchTree;
import com.sun.source.util.TreeScanner;

/** A catch block with nothing in it: what went wrong is lost. */
final class SwallowedExceptions {

    private SwallowedExceptions() {
    }

    static List<String> in(Path file) {
        JavaSource source = JavaSource.parse(file);
        List<String> found = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitCatch(CatchTree handler, Void nothing) {
                if (handler.getBlock().getStatements().isEmpty()) {
                    found.add(source.line(handler) + ": " + handler.getParameter().getType() + " is swallowed");
                }
                return super.visitCatch(handler, nothing);
            }
        }.scan(source.unit(), null);
        return found;
    }
}
