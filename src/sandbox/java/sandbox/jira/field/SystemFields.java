package sandbox.jira.field;

import java.util.List;

/** The fields every issue has. Which of them can stand on a screen is Jira's own list of orderable fields. */
public final class SystemFields {
    public static final List<String> ORDERABLE = List.of("summary", "issuetype", "security", "priority", "duedate",
            "assignee", "reporter", "environment", "description", "attachment", "labels", "resolution", "issuelinks",
            "comment");
    private static final List<String> OTHERS = List.of("status", "created", "updated", "creator", "resolutiondate",
            "issuekey", "project", "subtasks");

    private SystemFields() {
    }

    public static boolean isOrderable(String id) {
        return ORDERABLE.contains(id);
    }

    static boolean exists(String id) {
        return ORDERABLE.contains(id) || OTHERS.contains(id);
    }
}
