package io.phasegate.assurance.fidelity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import sandbox.fidelity.Contract;

/** All contracts in the sources of the tests, in the order of their files. Used by the test and the page of them. */
final class Contracts {
    private static final List<String> ROOTS = List.of("src/assurance/java", "src/it/java", "src/test/java");

    private Contracts() {
    }

    static List<ContractedTest> all() {
        List<ContractedTest> found = new ArrayList<>();
        for (String root : ROOTS) {
            files(Path.of(root)).flatMap(file -> tests(Path.of(root), file)).forEach(found::add);
        }
        return found;
    }

    private static Stream<ContractedTest> tests(Path root, Path file) {
        String name = root.relativize(file).toString().replace(".java", "").replace('/', '.');
        return Arrays.stream(load(name).getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Contract.class))
                .map(method -> new ContractedTest(method, method.getAnnotation(Contract.class)))
                .sorted((one, other) -> one.name().compareTo(other.name()));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Contracts.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Path> files(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).filter(Contracts::mentionsContracts).sorted()
                    .toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean mentionsContracts(Path file) {
        try {
            return Files.readString(file).contains("@Contract(");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
