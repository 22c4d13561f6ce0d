package org.rashinban.quality.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;

/** Text for people that stands in a Java file instead of a catalogue. */
final class Literals {

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    private static final Pattern WORDS = Pattern.compile("\\p{L}");
    private static final Pattern MARKUP = Pattern.compile("</?\\w+[^>]*>");
    private static final Set<String> SHOWING_METHODS = Set.of("setText", "setToolTipText", "setMessage", "setErrorMessage", "setTitle",
            "setTitleToolTip", "setDescription", "setContentDescription", "setPartName", "setDetail", "setInfo", "setWindowTitle",
            "openError", "openWarning", "openInformation", "openQuestion", "openConfirm", "createLabel", "createButton", "createHyperlink",
            "beginTask", "subTask", "setTaskName", "setFilterNames");
    private static final Set<String> SHOWING_TYPES = Set.of("Action", "MenuManager", "MessageDialog", "InputDialog", "CTabItem", "Status",
            "WizardPage", "TrayItem", "Job");

    private Literals() {
    }

    /** String literals with Japanese letters. */
    static List<String> japanese(Path file) {
        JavaSource source = JavaSource.parse(file);
        List<String> found = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getValue() instanceof String text && JAPANESE.matcher(text).find()
                        || literal.getValue() instanceof Character letter && JAPANESE.matcher(letter.toString()).find()) {
                    found.add(source.line(literal) + ": " + literal.getValue());
                }
                return null;
            }
        }.scan(source.unit(), null);
        return found;
    }

    /** String literals handed to what shows them on the screen. */
    static List<String> shown(Path file) {
        JavaSource source = JavaSource.parse(file);
        List<String> found = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                if (SHOWING_METHODS.contains(simpleName(call.getMethodSelect()))) {
                    collect(source, call.getArguments(), found);
                }
                return super.visitMethodInvocation(call, nothing);
            }

            @Override
            public Void visitNewClass(NewClassTree creation, Void nothing) {
                if (SHOWING_TYPES.contains(simpleName(creation.getIdentifier()))) {
                    // The first text is shown; a later one is an id.
                    creation.getArguments().stream().findFirst().ifPresent(first -> collect(source, List.of(first), found));
                }
                return super.visitNewClass(creation, nothing);
            }
        }.scan(source.unit(), null);
        return found;
    }

    private static void collect(JavaSource source, List<? extends ExpressionTree> arguments, List<String> found) {
        TreeScanner<Void, Void> literals = new TreeScanner<>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getValue() instanceof String text && WORDS.matcher(MARKUP.matcher(text).replaceAll("")).find()) {
                    found.add(source.line(literal) + ": " + text);
                }
                return null;
            }

            @Override
            public Void visitMethodInvocation(MethodInvocationTree inner, Void nothing) {
                return null;
            }
        };
        arguments.forEach(argument -> literals.scan(argument, null));
    }

    private static String simpleName(Tree tree) {
        return switch (tree) {
            case IdentifierTree identifier -> identifier.getName().toString();
            case MemberSelectTree select -> select.getIdentifier().toString();
            default -> "";
        };
    }
}
