package sandbox.pages.view;

import com.atlassian.jira.issue.issuetype.IssueType;

/** An issue type as pages show it. */
public record TypeView(String id, String name, boolean subTask, Badge badge) {
    public static TypeView of(IssueType type) {
        return new TypeView(type.getId(), Names.of(type), type.isSubTask(), Badge.of(type.getName()));
    }
}
