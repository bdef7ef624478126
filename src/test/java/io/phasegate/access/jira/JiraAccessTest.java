package io.phasegate.access.jira;

import static io.phasegate.access.jira.AJira.HDI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import io.phasegate.access.model.IssueRef;
import io.phasegate.access.model.Viewer;
import io.phasegate.language.model.Refusal;
import io.phasegate.language.model.Refusal.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.Test;
import org.mockito.Mockito;

/** Jira's permissions decide, and whoever is not granted something does not learn that it exists. */
public class JiraAccessTest {
    private final AJira jira = new AJira();
    private final JiraAccess access = jira.access();

    @Test
    public void shouldAskForALoginBeforeAnythingElse() {
        assertThat(refusal(() -> access.project("HDI"))).isEqualTo(Kind.NOT_LOGGED_IN);
        assertThat(refusal(() -> access.project(HDI.id()))).isEqualTo(Kind.NOT_LOGGED_IN);
        assertThat(refusal(() -> access.issue("HDI-7"))).isEqualTo(Kind.NOT_LOGGED_IN);
        assertThat(refusal(() -> access.visibleIssues(List.of(1L)))).isEqualTo(Kind.NOT_LOGGED_IN);
        assertThat(refusal(() -> access.viewer())).isEqualTo(Kind.NOT_LOGGED_IN);
        assertThat(refusal(() -> access.viewer(HDI))).isEqualTo(Kind.NOT_LOGGED_IN);
        assertThat(refusal(access::requireAdministrator)).isEqualTo(Kind.NOT_LOGGED_IN);
        assertThat(refusal(access::requireProjectCreator)).isEqualTo(Kind.NOT_LOGGED_IN);
    }

    @Test
    public void shouldOpenAProjectThatTheUserMayBrowse() {
        jira.loggedIn().browsing();
        assertThat(access.project("HDI")).isEqualTo(HDI);
        assertThat(access.project(HDI.id())).isEqualTo(HDI);
    }

    @Test
    public void shouldAnswerTheSameForAnUnknownAndAForeignProject() {
        jira.loggedIn();
        Refusal foreign = catchThrowableOfType(Refusal.class, () -> access.project("HDI"));
        Refusal unknown = catchThrowableOfType(Refusal.class, () -> access.project("NO"));
        assertThat(foreign.kind()).isEqualTo(Kind.NOT_FOUND).isEqualTo(unknown.kind());
        assertThat(foreign.messages()).isEqualTo(unknown.messages());
        assertThat(refusal(() -> access.project((String) null))).isEqualTo(Kind.NOT_FOUND);
        assertThat(refusal(() -> access.project(4711))).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    public void shouldOpenAnIssueThatTheUserMaySee() {
        jira.loggedIn().seeingTheIssue();
        assertThat(access.issue("HDI-7")).isEqualTo(new IssueRef(1007, "HDI-7", HDI));
    }

    @Test
    public void shouldAnswerTheSameForAnUnknownAndAHiddenIssue() {
        jira.loggedIn().browsing();
        assertThat(refusal(() -> access.issue("HDI-7"))).isEqualTo(Kind.NOT_FOUND);
        assertThat(refusal(() -> access.issue("HDI-8"))).isEqualTo(Kind.NOT_FOUND);
        assertThat(refusal(() -> access.issue(null))).isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    public void shouldLeaveOutIssuesThatAreHiddenOrGone() {
        jira.loggedIn().seeingTheIssue();
        List<Issue> found = Arrays.asList(jira.issue(), null, Mockito.mock(Issue.class));
        Mockito.when(jira.mock(IssueManager.class).getIssueObjects(List.of(1007L, 2L, 3L))).thenReturn(found);
        assertThat(access.visibleIssues(List.of(1007L, 2L, 3L))).containsExactly(1007L);
    }

    @Test
    public void shouldSayWhoLooksAtTheProject() {
        jira.loggedIn();
        assertThat(access.viewer(HDI)).isEqualTo(new Viewer("li-key", "Li Na", Locale.SIMPLIFIED_CHINESE, false,
                false));
        assertThat(access.viewer(HDI).seesInternal()).isFalse();
    }

    @Test
    public void shouldKnowTheVendorByTheRoleThatSetUpNamed() {
        jira.loggedIn().ofTheVendor();
        assertThat(access.viewer(HDI).vendor()).isTrue();
        assertThat(access.viewer(HDI).projectAdmin()).isFalse();
        assertThat(access.viewer().vendor()).as("outside of any project").isFalse();
        jira.withoutSetUp();
        assertThat(access.viewer(HDI).vendor()).isFalse();
    }

    @Test
    public void shouldTakeNobodyForTheVendorWhoseRoleIsGone() {
        jira.loggedIn();
        assertThat(access.viewer(HDI).vendor()).isFalse();
    }

    @Test
    public void shouldLetOnlyItsAdministratorSetUpTheProject() {
        jira.loggedIn().ofTheVendor();
        assertThat(refusal(() -> access.requireProjectAdministrator(HDI))).isEqualTo(Kind.FORBIDDEN);
        jira.administeringTheProject();
        assertThat(access.requireProjectAdministrator(HDI).projectAdmin()).isTrue();
        assertThat(access.requireProjectAdministrator(HDI).seesInternal()).isTrue();
    }

    @Test
    public void shouldHideAdministrationFromEverybodyElse() {
        jira.loggedIn();
        assertThat(refusal(access::requireAdministrator)).isEqualTo(Kind.NOT_FOUND);
        assertThat(access.isAdministrator()).isFalse();
        jira.administeringJira();
        assertThat(access.requireAdministrator().userKey()).isEqualTo("li-key");
        assertThat(access.isAdministrator()).isTrue();
    }

    @Test
    public void shouldTellSystemAdministratorsFromOtherAdministrators() {
        jira.loggedIn().administeringJira();
        assertThat(refusal(access::requireSystemAdministrator)).isEqualTo(Kind.NOT_FOUND);
        jira.administeringTheSystem();
        assertThat(access.requireSystemAdministrator().userKey()).isEqualTo("li-key");
    }

    @Test
    public void shouldLetAdministratorsCreateProjectsWhileNoGroupIsNamed() {
        jira.loggedIn();
        assertThat(refusal(access::requireProjectCreator)).isEqualTo(Kind.FORBIDDEN);
        jira.administeringJira();
        assertThat(access.requireProjectCreator().userKey()).isEqualTo("li-key");
    }

    @Test
    public void shouldLetTheNamedGroupCreateProjectsAndNobodyElse() {
        jira.loggedIn().administeringJira().creatorsAre("pmo");
        assertThat(access.mayCreateProjects()).as("an administrator outside of the group").isFalse();
        jira.inGroup("pmo");
        assertThat(access.mayCreateProjects()).isTrue();
    }

    @Test
    public void shouldAllowNothingToWhoIsNotLoggedIn() {
        jira.administeringJira().creatorsAre("pmo").inGroup("pmo");
        assertThat(access.mayCreateProjects()).isFalse();
        assertThat(access.isAdministrator()).isFalse();
    }

    private static Kind refusal(ThrowingCallable request) {
        return catchThrowableOfType(Refusal.class, request).kind();
    }
}
