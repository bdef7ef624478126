package io.phasegate.assurance.permission;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.GenericServlet;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.Test;

/** No servlet escapes the table of permissions by the way in which it answers. */
public class ServletVerbsTest {
    @Test
    public void shouldFindWhatTheServletAnswers() {
        assertThat(new ServletVerbs(Form.class).names()).containsExactly("GET", "POST");
    }

    @Test
    public void shouldFindWhatABaseClassAnswers() {
        assertThat(new ServletVerbs(Heir.class).names()).containsExactly("GET", "POST");
    }

    @Test
    public void shouldTakeEveryVerbWhereServiceIsOverridden() {
        assertThat(new ServletVerbs(Own.class).names()).contains("GET", "POST", "PUT", "DELETE", "PATCH");
    }

    @Test
    public void shouldTakeEveryVerbOfAServletThatIsNoneOfHttp() {
        assertThat(new ServletVerbs(Plain.class).names()).contains("GET", "POST");
    }

    @Test
    public void shouldNameAServletInWhichNothingAnswers() {
        assertThat(new ServletVerbs(Silent.class).names()).isEqualTo(ServletVerbs.NONE);
    }

    /** Answers two verbs. */
    private static class Form extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            response.setStatus(200);
        }

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) {
            response.setStatus(200);
        }
    }

    /** Answers nothing by itself. */
    private static final class Heir extends Form {
    }

    /** Answers whatever comes. */
    private static final class Own extends HttpServlet {
        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) {
            response.setStatus(200);
        }
    }

    /** Knows nothing of verbs. */
    private static final class Plain extends GenericServlet {
        @Override
        public void service(ServletRequest request, ServletResponse response) {
            response.setCharacterEncoding("UTF-8");
        }
    }

    /** Answers nothing. */
    private static final class Silent extends HttpServlet {
    }
}
