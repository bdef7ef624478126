package sandbox.pages.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** Log-in leads back to pages of this host only. */
public class LocalTargetTest {
    private static final String HOME = "/secure/Dashboard.jspa";

    @Test
    public void shouldKeepPathWithQuery() {
        assertThat(LocalTarget.of("/browse/HDI-1?page=x", "/jira")).isEqualTo("/browse/HDI-1?page=x");
    }

    @Test
    public void shouldTakeContextPathOff() {
        assertThat(LocalTarget.of("/jira/plugins/servlet/x", "/jira")).isEqualTo("/plugins/servlet/x");
    }

    @Test
    public void shouldNotLeaveTheHost() {
        for (String foreign : new String[] {"//evil.example", "https://evil.example", "/\\evil.example",
                "/jira//evil.example",
            "/a\r\nSet-Cookie: x", "javascript:alert(1)", ""}) {
            assertThat(LocalTarget.of(foreign, "/jira")).as(foreign).isEqualTo(HOME);
        }
    }

    @Test
    public void shouldNotComeBackToLogIn() {
        assertThat(LocalTarget.of("/login.jsp?os_destination=x", "/jira")).isEqualTo(HOME);
    }
}
