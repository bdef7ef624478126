package sandbox.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import sandbox.jira.constant.Constants;
import sandbox.jira.project.Projects;

/** What issue type screen schemes handed out to plugins need to store themselves and to name their parts. */
record TypeSchemeAccess(Screens screens, FieldScreenSchemeManager schemes, Constants constants, Projects projects) {
}
