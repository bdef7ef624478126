package com.atlassian.jira.plugin.issuetabpanel;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** Base of the entries of an issue tab panel. Source: facts 3.5 [S9 code, runtime-verified S11 E2]. */
public abstract class AbstractIssueAction implements IssueAction {
    protected final IssueTabPanelModuleDescriptor descriptor;

    public AbstractIssueAction(IssueTabPanelModuleDescriptor descriptor) {
        this.descriptor = descriptor;
    }

    @Override
    public abstract Date getTimePerformed();

    @SuppressWarnings("unchecked")
    @Override
    public String getHtml() {
        Map<String, Object> params = new HashMap<>();
        populateVelocityParams(params);
        return descriptor.getHtml("view", params);
    }

    protected abstract void populateVelocityParams(Map params);

    @Override
    public boolean isDisplayActionAllTab() {
        return true;
    }
}
