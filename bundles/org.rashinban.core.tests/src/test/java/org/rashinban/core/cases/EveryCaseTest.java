package org.rashinban.core.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The cases that five real plans hold for a tool that knows only targets and actuals; each is one test of this package. */
class EveryCaseTest {

    private static final int CASES = 41;
    private static final Pattern NAME = Pattern.compile("case(\\d\\d)_\\w+");

    private static List<Method> cases() throws IOException, URISyntaxException, ClassNotFoundException {
        URI here = EveryCaseTest.class.getResource(EveryCaseTest.class.getSimpleName() + ".class").toURI();
        try (Stream<Path> files = Files.list(Path.of(here).getParent())) {
            List<String> names = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("CasesTest.class")).toList();
            Stream.Builder<Method> methods = Stream.builder();
            for (String name : names) {
                Class<?> type =
                        Class.forName(EveryCaseTest.class.getPackageName() + "." + name.substring(0, name.length() - ".class".length()));
                Arrays.stream(type.getDeclaredMethods()).filter(method -> method.isAnnotationPresent(Test.class)).forEach(methods);
            }
            return methods.build().toList();
        }
    }

    private static String number(Method method) {
        Matcher name = NAME.matcher(method.getName());
        return name.matches() ? name.group(1) : "none: " + method;
    }

    @Test
    void everyCaseHasExactlyOneTest() throws ReflectiveOperationException, IOException, URISyntaxException {
        List<String> wanted = IntStream.rangeClosed(1, CASES).mapToObj("%02d"::formatted).toList();

        assertThat(cases().stream().map(EveryCaseTest::number)).containsExactlyInAnyOrderElementsOf(wanted);
    }

    @Test
    void everyTestSaysTheNumberAndTheRuleOfItsCase() throws ReflectiveOperationException, IOException, URISyntaxException {
        assertThat(cases()).allSatisfy(method -> assertThat(method.getAnnotation(DisplayName.class)).isNotNull()
                .extracting(DisplayName::value).asString().startsWith("case " + Integer.parseInt(number(method)) + ": "));
    }
}
