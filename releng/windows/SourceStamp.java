import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Prints a digest over the names and contents of what the product is made from, the same as source_stamp in releng/common.sh: for
 * run.cmd, which has neither bash nor sha256sum. Run as a source file: java SourceStamp.java ROOT
 */
final class SourceStamp {

    private static final List<String> ROOTS = List.of("pom.xml", ".mvn", "models", "bundles", "features", "templates", "releng");
    private static final Pattern MADE_FROM = Pattern.compile("^(pom\\.xml$|\\.mvn/|models/|bundles/|features/|templates/|releng/org\\.)");
    private static final Pattern TESTS = Pattern.compile("\\.tests/|^releng/org\\.rashinban\\.quality/");
    /** What the build or an IDE leaves beside the sources. */
    private static final Pattern GENERATED = Pattern.compile(
            "(^|/)(target|src-gen|bin|\\.settings)/|(^|/)\\.(classpath|project)$|^bundles/org\\.rashinban\\.model\\.edit/plugin[_a-z]*\\.properties$");

    private SourceStamp() {
    }

    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        Path root = Path.of(arguments[0]).toAbsolutePath().normalize();
        MessageDigest whole = MessageDigest.getInstance("SHA-256");
        for (String name : names(root)) {
            String line = digest(Files.readAllBytes(root.resolve(name))) + "  " + name + "\n";
            whole.update(line.getBytes(StandardCharsets.UTF_8));
        }
        System.out.println(HexFormat.of().formatHex(whole.digest()).substring(0, 16));
    }

    private static List<String> names(Path root) throws IOException {
        List<String> names = new ArrayList<>();
        for (String start : ROOTS) {
            if (Files.exists(root.resolve(start))) {
                try (Stream<Path> files = Files.walk(root.resolve(start))) {
                    files.filter(Files::isRegularFile).map(file -> root.relativize(file).toString().replace('\\', '/'))
                            .filter(name -> MADE_FROM.matcher(name).find() && !TESTS.matcher(name).find() && !GENERATED.matcher(name).find())
                            .forEach(names::add);
                }
            }
        }
        names.sort(Comparator.naturalOrder());
        return names;
    }

    private static String digest(byte[] content) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
