package com.atlassian.jira.permission;

/** Who can hold a permission. Source: facts 4.6 [S8 USER, USER_CUSTOM_FIELD E15; keys I]. */
public enum JiraPermissionHolderType {
    USER("user"), GROUP("group"), PROJECT_ROLE("projectrole"), REPORTER("reporter"), ASSIGNEE("assignee"),
    PROJECT_LEAD("lead"), USER_CUSTOM_FIELD("userCF"), GROUP_CUSTOM_FIELD("groupCF"),
    APPLICATION_ROLE("applicationRole"), ANYONE("group");

    private final String key;

    JiraPermissionHolderType(String key) {
        this.key = key;
    }

    public String getKey() {
        return key;
    }
}
