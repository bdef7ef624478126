package sandbox.restv2;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.util.UserManager;
import sandbox.field.FieldServices;
import sandbox.restv2.input.FieldReader;
import sandbox.restv2.input.IssueBody;
import sandbox.restv2.input.IssueTarget;
import sandbox.restv2.json.AttachmentJson;
import sandbox.restv2.json.ChangelogJson;
import sandbox.restv2.json.CommentJson;
import sandbox.restv2.json.FieldMetaJson;
import sandbox.restv2.json.IssueJson;
import sandbox.restv2.json.LinkJson;
import sandbox.spi.HostServices;
import sandbox.spi.IssueActions;
import sandbox.spi.IssueHistory;
import sandbox.spi.Resolutions;
import sandbox.spi.Translations;

/** What several REST resources share, made once. */
final class RestV2Parts {
    private final HostServices services;
    private final Calls calls;
    private final FieldServices fields;
    private final FieldMetaJson meta;
    private final IssueLookup lookup;
    private final CommentJson commentJson;
    private final AttachmentJson attachmentJson;
    private final TransitionJson transitions;
    private final Comments comments;
    private final Links links;

    RestV2Parts(HostServices services, Translations translations) {
        this.services = services;
        this.calls = new Calls(services.get(JiraAuthenticationContext.class), translations);
        this.fields = FieldServices.of(services, translations);
        this.meta = new FieldMetaJson(fields, services.get(FieldLayoutManager.class));
        this.lookup = new IssueLookup(services.get(IssueService.class), services.get(IssueManager.class));
        this.commentJson = new CommentJson(services.get(CommentManager.class), services.get(ProjectRoleManager.class));
        this.attachmentJson = new AttachmentJson(services.get(AttachmentManager.class),
                services.get(UserManager.class));
        this.transitions = new TransitionJson(services.get(IssueActions.class), services.get(ConstantsManager.class),
                fields.screens(), meta);
        this.comments = new Comments(services.get(CommentManager.class), services.get(PermissionManager.class),
                services.get(ProjectRoleManager.class), services.get(GroupManager.class));
        this.links = new Links(services.get(IssueLinkManager.class), services.get(IssueLinkTypeManager.class),
                services.get(PermissionManager.class), lookup);
    }

    Calls calls() {
        return calls;
    }

    FieldServices fields() {
        return fields;
    }

    FieldMetaJson meta() {
        return meta;
    }

    IssueLookup lookup() {
        return lookup;
    }

    CommentJson commentJson() {
        return commentJson;
    }

    AttachmentJson attachmentJson() {
        return attachmentJson;
    }

    TransitionJson transitions() {
        return transitions;
    }

    Comments comments() {
        return comments;
    }

    Links links() {
        return links;
    }

    ProjectLookup projects() {
        return new ProjectLookup(services.get(ProjectManager.class), services.get(PermissionManager.class));
    }

    IssueTarget target() {
        return new IssueTarget(services.get(ProjectManager.class), services.get(PermissionManager.class),
                services.get(IssueTypeSchemeManager.class));
    }

    IssueReader reader() {
        IssueJson json = new IssueJson(fields.catalogue(), services.get(Resolutions.class),
                services.get(IssueSecurityLevelManager.class), commentJson, attachmentJson,
                new LinkJson(services.get(IssueLinkManager.class), services.get(PermissionManager.class)));
        ChangelogJson changelog = new ChangelogJson(services.get(IssueHistory.class), services.get(UserManager.class));
        return new IssueReader(json, transitions, meta, fields.screens(), changelog, fields.catalogue());
    }

    IssueWriter writer() {
        IssueBody body = new IssueBody(new FieldReader(fields.catalogue(), fields.choices()));
        return new IssueWriter(services.get(IssueService.class), fields.screens(), fields.inputs(), body, comments,
                links);
    }
}
