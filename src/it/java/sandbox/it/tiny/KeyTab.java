package sandbox.it.tiny;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.issuetabpanel.AbstractIssueAction;
import com.atlassian.jira.plugin.issuetabpanel.AbstractIssueTabPanel;
import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** An issue tab with one entry that shows the issue's key. */
public final class KeyTab extends AbstractIssueTabPanel {
    @Override
    public List<IssueAction> getActions(Issue issue, ApplicationUser user) {
        return List.of(new AbstractIssueAction(descriptor()) {
            @Override
            public Date getTimePerformed() {
                return new Date(0);
            }

            @Override
            @SuppressWarnings("unchecked")
            protected void populateVelocityParams(Map params) {
                params.put("key", issue.getKey());
            }
        });
    }

    @Override
    public boolean showPanel(Issue issue, ApplicationUser user) {
        return true;
    }
}
