package io.phasegate.access;

import io.phasegate.access.model.IssueRef;
import io.phasegate.access.model.ProjectRef;
import io.phasegate.access.model.Viewer;
import java.util.List;

/**
 * Who may do what, in one place, deny by default. Every endpoint, servlet, panel and workflow class asks here first.
 * Every method throws a Refusal: 401 when nobody is logged in, 404 for what the caller may not see, 403 for what he
 * may not do.
 */
public interface Access {
    /** The project with this key, if the caller may browse it. */
    ProjectRef project(String key);

    ProjectRef project(long id);

    /** The issue with this key, if the caller may see it (issue security included). */
    IssueRef issue(String key);

    /** Issues that the caller may see out of these, in one pass. */
    List<Long> visibleIssues(List<Long> ids);

    /** The caller in this project. */
    Viewer viewer(ProjectRef project);

    /** The caller outside any project; vendor and projectAdmin are false. */
    Viewer viewer();

    /**
     * The caller, who must be allowed to set up the project: its administrator, or a vendor PM by the settings group
     * (R148).
     */
    Viewer requireProjectAdministrator(ProjectRef project);

    /** The caller, who must be a Jira administrator. */
    Viewer requireAdministrator();

    /** The caller, who must be a Jira system administrator. */
    Viewer requireSystemAdministrator();

    /** The caller, who must be in the group that may create implementation projects (empty group = administrators). */
    Viewer requireProjectCreator();

    boolean mayCreateProjects();

    boolean isAdministrator();
}
