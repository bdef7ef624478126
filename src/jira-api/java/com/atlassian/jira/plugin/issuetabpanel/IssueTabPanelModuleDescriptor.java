package com.atlassian.jira.plugin.issuetabpanel;

import java.util.Map;

/** Descriptor of an issue tab panel. Source: facts 3.5 [S9 E2]. */
public interface IssueTabPanelModuleDescriptor {
    String getHtml(String resourceName, Map<String, ?> startingParams);
}
