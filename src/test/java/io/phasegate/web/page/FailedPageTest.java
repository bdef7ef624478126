package io.phasegate.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import io.phasegate.page.Texts;
import io.phasegate.web.Asked;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.Before;
import org.junit.Test;

/** A page whose host fails tells a reference id and nothing of its inside. */
public class FailedPageTest {
    private final TemplateRenderer renderer = mock(TemplateRenderer.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final StringWriter shown = new StringWriter();
    private final PageShell shell = new PageShell(renderer, mock(PageBuilderService.class), null, null,
            mock(XsrfTokenAccessor.class), null, Texts.messages(), Asked.languages());

    @Before
    public void hostShowsWhatTemplatesAreGiven() throws IOException {
        doAnswer(call -> ((Writer) call.getArgument(2)).append(call.getArgument(1).toString()))
                .when(renderer).render(any(), any(), any());
        when(response.getWriter()).thenReturn(new PrintWriter(shown));
    }

    @Test
    public void shouldTellAReferenceWhenItCannotBeShown() throws IOException {
        shell.answer(request, response, () -> false, FailedPageTest::fail);
        assertReferred();
    }

    @Test
    public void shouldTellAReferenceWhenItIsUnknownWhetherThePasswordIsNeeded() throws IOException {
        shell.answer(request, response, FailedPageTest::fail, () -> { });
        assertReferred();
    }

    private static boolean fail() {
        throw new IllegalStateException("the inside");
    }

    private void assertReferred() {
        verify(response).setStatus(500);
        assertThat(shown.toString()).containsPattern("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                .doesNotContain("the inside");
    }
}
