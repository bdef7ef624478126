package sandbox.jira.field;

import java.util.Set;

/** The default field configuration, the only one here: what is required and how texts are rendered. */
public final class FieldLayouts {
    static final Set<String> REQUIRED = Set.of("summary", "issuetype", "reporter");
    private static final Set<String> WIKI = Set.of("description", "environment", "comment");

    private FieldLayouts() {
    }

    public static boolean isRequired(String fieldId) {
        return REQUIRED.contains(fieldId);
    }

    static String renderer(String fieldId) {
        return WIKI.contains(fieldId) ? "atlassian-wiki-renderer" : "jira-text-renderer";
    }
}
