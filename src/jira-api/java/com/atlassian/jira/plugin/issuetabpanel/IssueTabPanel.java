package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** An issue tab panel. Source: facts 3.5 [S9 E2]; Javadoc DAC IssueTabPanel. */
public interface IssueTabPanel {
    void init(IssueTabPanelModuleDescriptor descriptor);
    List<IssueAction> getActions(Issue issue, ApplicationUser user);
    boolean showPanel(Issue issue, ApplicationUser user);
}
