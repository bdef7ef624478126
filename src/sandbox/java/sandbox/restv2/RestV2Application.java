package sandbox.restv2;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.project.ProjectService;
import com.atlassian.jira.bc.projectroles.ProjectRoleService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.BuildUtilsInfo;
import java.util.List;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import sandbox.attachment.AttachmentDownload;
import sandbox.attachment.AttachmentUpload;
import sandbox.restv2.json.ProjectJson;
import sandbox.spi.HostServices;
import sandbox.spi.ProjectRemoval;
import sandbox.spi.Logins;
import sandbox.spi.Resolutions;
import sandbox.spi.SavedFilters;
import sandbox.spi.Translations;
import sandbox.spi.UserDirectory;
import sandbox.web.rest.HostErrors;
import sandbox.web.rest.XsrfFilter;

/** REST API v2 as one Jersey application. The sandbox's main class mounts it in a servlet at {@link #MAPPINGS}. */
public final class RestV2Application extends ResourceConfig {
    /** Longer than the mapping of the plugins' REST modules, so it comes first. */
    public static final List<String> MAPPINGS = List.of("/rest/api/*", "/rest/auth/*");
    private final transient HostServices services;
    private final transient RestV2Parts parts;

    public RestV2Application(HostServices services, Translations translations) {
        this.services = services;
        this.parts = new RestV2Parts(services, translations);
        property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
        property(CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true);
        property(ServerProperties.WADL_FEATURE_DISABLE, true);
        property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        register(JacksonFeature.withoutExceptionMappers());
        register(new RestFailures());
        register(new HostErrors());
        register(new XsrfFilter());
        register(new BodyLimit());
        register(new JsonAnswers());
        people();
        configuration();
        issues();
    }

    private void people() {
        UserManager users = services.get(UserManager.class);
        UserDirectory directory = services.get(UserDirectory.class);
        AdministratorCheck administrators = new AdministratorCheck(services.get(GlobalPermissionManager.class));
        register(new ServerInfoResource(parts.calls(), services.get(BuildUtilsInfo.class)));
        register(new PreferencesResource(parts.calls(), services.get(UserDirectory.class)));
        register(new MyselfResource(parts.calls(), services.get(GroupManager.class)));
        register(new UserResource(parts.calls(), users, directory, administrators));
        register(new GroupResource(parts.calls(), directory, administrators));
        register(new RoleResource(parts.calls(), services.get(ProjectRoleManager.class), administrators));
        register(new SessionResource(parts.calls(), services.get(Logins.class)));
        register(new FilterResource(parts.calls(), services.get(SavedFilters.class), users));
    }

    private void configuration() {
        ProjectRoleManager roles = services.get(ProjectRoleManager.class);
        UserManager users = services.get(UserManager.class);
        ProjectJson json = new ProjectJson(services.get(IssueTypeSchemeManager.class), roles);
        register(new ProjectResource(parts.calls(), parts.projects(), json, services.get(ProjectService.class), users,
                services.get(ProjectRemoval.class)));
        register(new ProjectRoleResource(parts.calls(), parts.projects(), json, roles,
                services.get(ProjectRoleService.class), users));
        register(new ConstantResource(parts.calls(), services.get(ConstantsManager.class),
                services.get(Resolutions.class)));
        register(new FieldResource(parts.calls(), parts.fields().catalogue()));
        register(new CreateMetaResource(parts.calls(), parts.projects(), services.get(PermissionManager.class),
                services.get(IssueTypeSchemeManager.class), parts.fields().screens(), parts.meta()));
        register(new PermissionsResource(parts.calls(), parts.projects(), parts.lookup(),
                services.get(PermissionManager.class), services.get(GlobalPermissionManager.class)));
    }

    private void issues() {
        PermissionManager permissions = services.get(PermissionManager.class);
        AttachmentManager attachments = services.get(AttachmentManager.class);
        register(new IssueResource(parts.calls(), parts.lookup(), parts.reader(), parts.writer(), parts.target(),
                services.get(IssueService.class)));
        register(new TransitionResource(parts.calls(), parts.lookup(), parts.transitions(), parts.writer()));
        register(new CommentResource(parts.calls(), parts.lookup(), services.get(CommentManager.class),
                parts.commentJson(), parts.comments()));
        register(new UploadResource(parts.calls(), parts.lookup(), new AttachmentUpload(attachments, permissions),
                parts.attachmentJson()));
        register(new AttachmentResource(parts.calls(), parts.lookup(), attachments,
                new AttachmentDownload(attachments, permissions), parts.attachmentJson()));
        register(new LinkResource(parts.calls(), parts.links(), services.get(IssueLinkManager.class),
                services.get(IssueLinkTypeManager.class), parts.lookup(), permissions));
        register(new SearchResource(parts.calls(), services.get(SearchService.class), parts.reader()));
    }
}
