package io.phasegate.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Before;
import org.junit.Test;

/** A form with characters that no database takes is refused by the field's name and shown again without them. */
public class UnstorableFormTest {
    private static final Message REASON = Message.of("phasegate.web.text.unstorable");
    private final HttpServletRequest http = mock(HttpServletRequest.class);
    private final PageRequest request = new PageRequest(http, Locale.ENGLISH, List.of());

    @Before
    public void somebodySendsControlCharacters() {
        when(http.getParameter("group")).thenReturn("a\0b");
        when(http.getParameter("name")).thenReturn(" Zhao\t");
        when(http.getParameterValues("overlays")).thenReturn(new String[] {"x", "y\0"});
    }

    @Test
    public void shouldRefuseByTheNameOfTheField() {
        assertThat(catchThrowableOfType(Refusal.class, () -> request.parameter("group")).fields())
                .isEqualTo(Map.of("group", REASON));
        assertThat(catchThrowableOfType(Refusal.class, () -> request.parameters("overlays")).fields())
                .isEqualTo(Map.of("overlays", REASON));
    }

    @Test
    public void shouldShowTheFormAgainWithoutThem() {
        assertThat(request.toShowAgain().parameter("group")).isEqualTo("ab");
        assertThat(request.toShowAgain().parameters("overlays")).containsExactly("x", "y");
    }

    @Test
    public void shouldTakeEverythingElse() {
        assertThat(request.parameter("name")).isEqualTo("Zhao");
        assertThat(request.parameter("nobody")).isEmpty();
        assertThat(request.parameters("nobody")).isEmpty();
    }
}
