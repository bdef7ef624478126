package io.phasegate.method.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.blueprint.Shipped;
import io.phasegate.blueprint.compose.MethodComposer;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Method;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

/** The page words each field that can differ. */
public class FieldNamesTest {
    @Test
    public void shouldHaveAWordForEveryFieldOfEveryElement() throws IOException {
        String words = Files.readString(Path.of("src/main/resources/i18n/method.properties"),
                StandardCharsets.ISO_8859_1);
        Set<String> fields = Shipped.blueprints().all().stream().filter(one -> one.kind() == Blueprint.Kind.FULL)
                .flatMap(FieldNamesTest::fields).collect(Collectors.toSet());

        assertThat(fields).hasSizeGreaterThan(50)
                .allSatisfy(field -> assertThat(words).contains("phasegate.method.field." + field + "="));
    }

    private static Stream<String> fields(Blueprint blueprint) {
        Method method = new MethodComposer().compose(blueprint, List.of()).method();
        return Elements.of(method).all().stream()
                .flatMap(one -> Stream.of(one.content().getClass().getRecordComponents()))
                .map(field -> field.getName());
    }
}
