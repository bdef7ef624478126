package com.atlassian.jira.plugin.issuetabpanel;

/** Base of issue tab panels. Source: facts 3.5 [S9 code, runtime-verified S11 E2]. */
public abstract class AbstractIssueTabPanel implements IssueTabPanel {
    protected IssueTabPanelModuleDescriptor descriptor;

    @Override
    public void init(IssueTabPanelModuleDescriptor value) {
        this.descriptor = value;
    }

    protected IssueTabPanelModuleDescriptor descriptor() {
        return descriptor;
    }
}
