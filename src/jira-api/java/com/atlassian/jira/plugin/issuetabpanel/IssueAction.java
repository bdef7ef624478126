package com.atlassian.jira.plugin.issuetabpanel;

import java.util.Date;

/** One entry of an issue tab panel. Source: facts 3.5 [S9 E2]; Javadoc DAC IssueAction. */
public interface IssueAction {
    String getHtml();
    Date getTimePerformed();
    boolean isDisplayActionAllTab();
}
