package io.phasegate.assurance.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.assurance.Figures;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.objectweb.asm.Type;

/**
 * The sandbox's managers may leave members out, which then throw. None of those may be one that the plugin calls: then
 * something of the plugin could never have run here.
 */
public class LinkedMembersTest {
    private static final Path LINKS = Path.of("docs", "jira-api-links.txt");
    private static final List<Class<?>> SANDBOX = new ArrayList<>();

    @BeforeClass
    public static void loadSandbox() throws IOException {
        Path classes = Path.of(System.getProperty("sandbox.classes", "target/test-classes"));
        for (String root : List.of("sandbox", "com/atlassian")) {
            try (Stream<Path> files = Files.walk(classes.resolve(root))) {
                files.filter(file -> file.toString().endsWith(".class")).map(file -> name(classes.relativize(file)))
                        .forEach(name -> SANDBOX.add(type(name)));
            }
        }
    }

    private static String name(Path file) {
        return file.toString().replace(".class", "").replace('/', '.');
    }

    @Test
    public void shouldProvideEveryMemberOfTheHostThatThePluginCalls() throws IOException {
        List<String> calls = calls();
        assertThat(calls).hasSizeGreaterThan(200);
        assertThat(calls.stream().filter(LinkedMembersTest::isLeftOut)).as("the sandbox throws when these are called")
                .isEmpty();
    }

    @AfterClass
    public static void keepFigures() throws IOException {
        Figures.of(LinkedMembersTest.class,
                "The sandbox provides every member of Jira's interfaces that the plugin calls.")
                .add("members that are called", calls().size())
                .add("of these left out", calls().stream().filter(LinkedMembersTest::isLeftOut).count()).keep();
    }

    @Test
    public void shouldSeeWhatIsLeftOut() {
        assertThat(isLeftOut("com.atlassian.jira.issue.IssueManager#noSuchMember()")).isTrue();
    }

    private static List<String> calls() throws IOException {
        try (Stream<String> lines = Files.lines(LINKS)) {
            return lines.filter(line -> line.startsWith("interface com.atlassian."))
                    .map(line -> line.substring("interface ".length())).toList();
        }
    }

    private static boolean isLeftOut(String call) {
        Class<?> owner = type(call.substring(0, call.indexOf('#')));
        String member = call.substring(call.indexOf('#') + 1, call.indexOf(')') + 1);
        return SANDBOX.stream().filter(owner::isAssignableFrom).filter(each -> !each.isInterface())
                .noneMatch(each -> provides(each, member));
    }

    private static boolean provides(Class<?> implementation, String member) {
        return Arrays.stream(implementation.getMethods()).filter(method -> descriptor(method).equals(member))
                .anyMatch(method -> !Modifier.isAbstract(method.getModifiers()));
    }

    private static String descriptor(Method method) {
        String all = Type.getMethodDescriptor(method);
        return method.getName() + all.substring(0, all.indexOf(')') + 1);
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, LinkedMembersTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
