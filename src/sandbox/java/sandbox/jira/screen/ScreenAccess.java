package sandbox.jira.screen;

import com.atlassian.jira.issue.fields.FieldManager;

/** What screens handed out to plugins need to store themselves and to show their fields. */
record ScreenAccess(Screens screens, FieldManager fields) {
}
