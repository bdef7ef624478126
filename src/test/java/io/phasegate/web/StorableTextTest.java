package io.phasegate.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import io.phasegate.web.rest.Json;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.Test;

public class StorableTextTest {
    @Test
    public void shouldTakeWhatPeopleType() {
        assertThat(StorableText.is("")).isTrue();
        assertThat(StorableText.is("first line\r\n\tsecond \u000b字💣")).isTrue();
        assertThat(StorableText.is("x".repeat(32_000))).isTrue();
    }

    @Test
    public void shouldRefuseControlCharactersHalfCharactersAndWhatIsTooLong() {
        assertThat(new String[] {"a\0b", "\u0007", "a\u007f", "\u0085", "a\ud800", "x".repeat(32_001)})
                .allSatisfy(text -> assertThat(StorableText.is(text)).isFalse());
    }

    @Test
    public void shouldLeaveOutOnlyWhatCannotBeStored() {
        assertThat(StorableText.without("a\0b\ud800c 💣\n")).isEqualTo("abc 💣\n");
    }

    @Test
    public void shouldNameTheFieldOfABody() {
        Refusal refusal = Assertions.catchThrowableOfType(Refusal.class, () -> new Json()
                .read("{\"name\":\"a\\u0000b\"}", Named.class));
        assertThat(refusal.fields()).isEqualTo(Map.of("name", Message.of("phasegate.web.text.unstorable")));
    }

    record Named(String name) {
    }
}
