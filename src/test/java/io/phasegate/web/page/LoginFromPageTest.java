package io.phasegate.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.auth.LoginUriProvider;
import io.phasegate.language.model.Refusal;
import io.phasegate.page.Texts;
import io.phasegate.web.Asked;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.junit.Before;
import org.junit.Test;
import org.mockito.ArgumentCaptor;

/** Who is not logged in goes to the host's login, and from there back to where he was. */
public class LoginFromPageTest {
    private final LoginUriProvider login = mock(LoginUriProvider.class);
    private final HttpServletRequest request = mock(HttpServletRequest.class);
    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private final PageShell shell = new PageShell(null, null, login, null, null, null, Texts.messages(),
            Asked.languages());

    @Before
    public void hostHasALogin() {
        when(login.getLoginUri(any())).thenReturn(URI.create("/jira/login.jsp"));
        when(request.getContextPath()).thenReturn("/jira");
        when(request.getRequestURL()).thenAnswer(call -> new StringBuffer("http://host/jira/plugins/servlet/phasegate/HDI"));
    }

    @Test
    public void shouldComeBackToThePageWithItsQuery() throws IOException {
        assertThat(back("task=7")).hasToString("http://host/jira/plugins/servlet/phasegate/HDI?task=7");
        verify(response).sendRedirect("/jira/login.jsp");
    }

    @Test
    public void shouldComeBackToThePageWithoutAQuery() throws IOException {
        assertThat(back(null)).hasToString("http://host/jira/plugins/servlet/phasegate/HDI");
    }

    @Test
    public void shouldComeBackToTheStartFromAnAddressThatIsNoUri() throws IOException {
        assertThat(back("x={|}")).hasToString("/jira/");
        verify(response).sendRedirect("/jira/login.jsp");
    }

    private URI back(String query) throws IOException {
        when(request.getQueryString()).thenReturn(query);
        shell.answer(request, response, () -> false, () -> {
            throw Refusal.notLoggedIn();
        });
        ArgumentCaptor<URI> target = ArgumentCaptor.forClass(URI.class);
        verify(login).getLoginUri(target.capture());
        return target.getValue();
    }
}
