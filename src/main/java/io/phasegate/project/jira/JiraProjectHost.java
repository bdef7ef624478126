package io.phasegate.project.jira;

import com.atlassian.jira.bc.project.ProjectCreationData;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.access.model.ProjectRef;
import io.phasegate.project.ProjectHost;
import io.phasegate.project.model.HostIssue;
import io.phasegate.project.model.IssueDraft;
import io.phasegate.project.model.IssueWording;
import io.phasegate.project.model.PlanItem;
import io.phasegate.setup.SetupObjects;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Applying in Jira: projects and links here, schemes, roles and issues in the classes beside. */
public class JiraProjectHost implements ProjectHost {
    /** Jira's "project lead" (AssigneeTypes.PROJECT_LEAD). */
    private static final long LEAD_IS_ASSIGNED = 2;

    private final ProjectManager projects;
    private final UserManager users;
    private final HostComponents host;
    private final SetupObjects setup;
    private final ProjectSchemes schemes;
    private final VendorRole vendors;
    private final HostIssues issues;
    private final HostWordings wordings;

    public JiraProjectHost(ProjectManager projects, UserManager users, HostComponents host, SetupObjects setup,
            ProjectSchemes schemes, VendorRole vendors, HostIssues issues, HostWordings wordings) {
        this.projects = projects;
        this.users = users;
        this.host = host;
        this.setup = setup;
        this.schemes = schemes;
        this.vendors = vendors;
        this.issues = issues;
        this.wordings = wordings;
    }

    @Override
    public ProjectRef create(String key, String name, String leadKey, String userKey) {
        ProjectCreationData data = new ProjectCreationData.Builder().withKey(key).withName(name).withDescription("")
                .withLead(user(leadKey)).withType(new ProjectTypeKey("business")).withAssigneeType(LEAD_IS_ASSIGNED)
                .build();
        Project project = projects.createProject(user(userKey), data);
        return new ProjectRef(project.getId(), project.getKey(), project.getName());
    }

    @Override
    public boolean hasIssues(long projectId) {
        return !issues.ids(projectId).isEmpty();
    }

    @Override
    public boolean onOurSchemes(long projectId) {
        return schemes.attached(projects.getProjectObj(projectId));
    }

    @Override
    public void attachSchemes(long projectId) {
        schemes.attach(projects.getProjectObj(projectId));
    }

    @Override
    public void attachNotifications(long projectId) {
        schemes.attachNotifications(projects.getProjectObj(projectId));
    }

    @Override
    public String leadOf(long projectId) {
        return projects.getProjectObj(projectId).getProjectLead().getKey();
    }

    @Override
    public void addVendors(long projectId, Set<String> userKeys) {
        vendors.add(projects.getProjectObj(projectId), userKeys);
    }

    @Override
    public Map<String, HostIssue> issues(long projectId, List<PlanItem> plan) {
        return issues.planned(projectId, plan);
    }

    @Override
    public Map<String, IssueWording> wordings(long projectId, List<PlanItem> plan) {
        return issues.planned(projectId, plan, wordings::of);
    }

    @Override
    public void reword(long issueId, IssueWording seen, IssueWording wanted, String userKey) {
        wordings.reword(issueId, seen, wanted, user(userKey));
    }

    @Override
    public HostIssue createIssue(long projectId, IssueDraft draft, String userKey) {
        return issues.create(projects.getProjectObj(projectId), draft, user(userKey));
    }

    @Override
    public void link(String linkType, long from, long to, String userKey) {
        IssueLinkManager links = host.get(IssueLinkManager.class);
        Long type = Long.valueOf(setup.require(linkType));
        if (links.getIssueLink(from, to, type) == null) {
            try {
                links.createIssueLink(from, to, type, null, user(userKey));
            } catch (CreateException e) {
                throw new IllegalStateException("Cannot link issue " + from + " to " + to, e);
            }
        }
    }

    @Override
    public void unlink(String linkType, long from, long to, String userKey) {
        IssueLinkManager links = host.get(IssueLinkManager.class);
        IssueLink link = links.getIssueLink(from, to, Long.valueOf(setup.require(linkType)));
        if (link != null) {
            links.removeIssueLink(link, user(userKey));
        }
    }

    private ApplicationUser user(String key) {
        return users.getUserByKey(key);
    }
}
