package sandbox.fidelity.probe;

import static com.atlassian.jira.component.ComponentAccessor.getComponent;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.issue.security.IssueSecuritySchemeManager;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Links an issue to another one and puts the other under a security level that has no members. */
public final class SecrecyServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            hide(request.getParameter("from"), request.getParameter("hidden"),
                    getComponent(JiraAuthenticationContext.class).getLoggedInUser());
            response.getWriter().print("hidden");
        } catch (CreateException e) {
            throw new IOException(e);
        }
    }

    private static void hide(String from, String hidden, ApplicationUser user)
            throws CreateException {
        IssueManager issues = getComponent(IssueManager.class);
        MutableIssue issue = issues.getIssueObject(hidden);
        IssueLinkTypeManager types = getComponent(IssueLinkTypeManager.class);
        types.createIssueLinkType("Probes", "probes", "is probed by", null);
        getComponent(IssueLinkManager.class).createIssueLink(issues.getIssueObject(from).getId(), issue.getId(),
                types.getIssueLinkTypesByName("Probes").iterator().next().getId(), null, user);
        IssueSecuritySchemeManager schemes = getComponent(IssueSecuritySchemeManager.class);
        Scheme scheme = schemes.createSchemeObject("Probe secrecy", "");
        schemes.addSchemeToProject(issue.getProjectObject(), scheme);
        issue.setSecurityLevelId(getComponent(IssueSecurityLevelManager.class)
                .createIssueSecurityLevel(scheme.getId(), "Nobody", "").getId());
        issues.updateIssue(user, issue, EventDispatchOption.DO_NOT_DISPATCH, false);
    }
}
