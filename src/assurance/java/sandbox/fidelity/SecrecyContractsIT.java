package sandbox.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.BeforeClass;
import org.junit.Test;

/** An issue under a security level of which one is no member: gone from search, counts and the links of others. */
public class SecrecyContractsIT {
    private static final String SEARCH = "/rest/api/2/search?jql=summary%20~%20%22secrecy%22";
    private static String linked;
    private static String hidden;
    private final ProbedHost host = ProbedHost.running();

    @BeforeClass
    public static void givenALinkToAHiddenIssue() {
        linked = ProbedHost.running().issue("secrecy one");
        hidden = ProbedHost.running().issue("secrecy two");
        assertThat(ProbedHost.running().page(SEARCH)).contains("\"total\":2");
        ProbedHost.running().page("/plugins/servlet/secrecy?from=" + linked + "&hidden=" + hidden);
    }

    @Test
    @Contract(of = "com.atlassian.jira.issue.security.IssueSecurityLevelManager",
            rule = "An issue of a level of which one is no member is in no search result, no count and on no board.",
            evidence = {"https://confluence.atlassian.com/display/JIRA/Configuring+Issue-level+Security",
            "facts 5.1 [I]"},
            named = NamedRule.ISSUE_SECURITY_FILTERS_SEARCH_LINKS_AND_COUNTS)
    public void shouldNeitherFindNorCountTheIssue() {
        assertThat(host.page(SEARCH)).contains("\"total\":1").contains(linked).doesNotContain(hidden + '"');
        assertThat(host.page("/issues/?jql=summary%20~%20%22secrecy%22")).contains(linked)
                .doesNotContain("secrecy two");
        assertThat(host.page("/secure/RapidBoard.jspa?projectKey=PRB")).doesNotContain("secrecy two");
    }

    @Test
    @Contract(of = {"com.atlassian.jira.issue.link.IssueLinkManager",
            "com.atlassian.jira.issue.security.IssueSecurityLevelManager"},
            rule = "A link to an issue that one may not see is not shown.",
            evidence = {"https://confluence.atlassian.com/display/JIRA/Configuring+Issue-level+Security",
            "facts 5.1 [I]"},
            named = NamedRule.ISSUE_SECURITY_FILTERS_SEARCH_LINKS_AND_COUNTS)
    public void shouldNotShowTheIssueAmongTheLinksOfAnother() {
        assertThat(host.page("/rest/api/2/issue/" + linked)).doesNotContain(hidden + '"').doesNotContain("secrecy two");
        assertThat(host.page("/browse/" + linked)).doesNotContain("secrecy two");
    }

    @Test
    @Contract(of = "com.atlassian.jira.security.PermissionManager",
            rule = "REST tells a hidden issue from an unknown one by 403; the page answers both alike.",
            evidence = "U15")
    public void shouldRefuseTheIssueItself() {
        assertThat(host.call("GET", "/rest/api/2/issue/" + hidden, "").statusCode()).isEqualTo(403);
        assertThat(host.as("admin", "/browse/" + hidden).statusCode()).isEqualTo(404);
    }
}
