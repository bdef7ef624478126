package io.phasegate.blueprint.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.web.rest.Json;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.Test;

public class FileTextTest {
    private static final byte[] JSON = "{\"text\":\"id: 字\"}".getBytes(StandardCharsets.UTF_8);

    private final FileText texts = new FileText(new Json());

    @Test
    public void shouldReadUtf8HoweverItIsSaid() {
        for (String type : new String[] {"application/json", "application/json;charset=UTF-8",
                "application/json; charset = \"utf8\""}) {
            assertThat(texts.of(type, JSON)).isEqualTo("id: 字");
        }
        assertThat(texts.of("text/yaml;charset=utf-8", "id: 字".getBytes(StandardCharsets.UTF_8))).isEqualTo("id: 字");
    }

    @Test
    public void shouldReadAFileThatSaysNoTypeAsYaml() {
        assertThat(texts.of(null, "id: 字".getBytes(StandardCharsets.UTF_8))).isEqualTo("id: 字");
    }

    @Test
    public void shouldRefuseABodyThatSaysAnotherCharset() {
        for (String type : new String[] {"application/json;charset=utf-16", "text/yaml; charset=\"gbk\""}) {
            assertThat(catchThrowableOfType(Refusal.class, () -> texts.of(type, JSON)).fields())
                    .isEqualTo(Map.of("body", Message.of("phasegate.web.json.encoding")));
        }
    }
}
