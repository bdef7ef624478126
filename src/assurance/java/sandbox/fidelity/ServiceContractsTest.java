package sandbox.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.component.ComponentAccessor;
import java.util.Set;
import org.junit.After;
import org.junit.Test;
import sandbox.jira.Fixture;

/** Which managers plugins can import as services, and how they reach the others. */
public class ServiceContractsTest {
    /** Those below com.atlassian.jira that plugins for Jira 11 import (facts 4.0). */
    private static final Set<String> SEEN = Set.of("avatar.AvatarService", "bc.issue.search.SearchService",
            "bc.project.ProjectService", "bc.workflow.WorkflowService", "config.IssueTypeManager",
            "config.properties.ApplicationProperties", "datetime.DateTimeFormatter",
            "entity.property.JsonEntityPropertyManager", "help.HelpUrls", "issue.CustomFieldManager",
            "issue.IssueManager", "issue.RendererManager", "issue.comments.CommentManager",
            "issue.comments.CommentPermissionManager", "issue.customfields.manager.OptionsManager",
            "issue.fields.FieldManager", "issue.fields.layout.field.FieldLayoutManager",
            "issue.index.IssueIndexingService", "issue.watchers.WatcherManager", "license.JiraLicenseManager",
            "project.ProjectManager", "search.issue.IssueDocumentSearchService", "security.GlobalPermissionManager",
            "security.JiraAuthenticationContext", "security.PermissionManager", "user.UserProjectHistoryManager",
            "user.util.UserManager", "util.BuildUtilsInfo", "util.VelocityParamFactory", "workflow.WorkflowManager",
            "workflow.WorkflowSchemeManager");
    private static final String JIRA = "com.atlassian.jira.";

    private final Fixture jira = new Fixture();

    @After
    public void close() {
        jira.close();
    }

    @Test
    @Contract(of = "com.atlassian.jira.component.ComponentAccessor",
            rule = "The managers that are exported as services are at most those that plugins for Jira 11 import.",
            evidence = {"facts 4.0 [S11 E1 E3 E4]", "U2"},
            named = NamedRule.SERVICES_NOT_EXPORTED_ARE_NOT_INJECTABLE)
    public void shouldExportNoManagerThatNobodyIsSeenToImport() {
        assertThat(jira.host.services.exported().keySet()).extracting(Class::getName)
                .filteredOn(name -> name.startsWith(JIRA)).hasSizeGreaterThan(10)
                .allMatch(name -> SEEN.contains(name.substring(JIRA.length())));
    }

    @Test
    @Contract(of = {"com.atlassian.jira.component.ComponentAccessor", "com.atlassian.jira.bc.issue.IssueService"},
            rule = "A manager that is not exported is reached through ComponentAccessor.",
            evidence = {"facts 1.3 [DOC S11 E2]", "facts 4.1 [S8 E9 E12]"},
            named = NamedRule.SERVICES_NOT_EXPORTED_ARE_NOT_INJECTABLE)
    public void shouldGiveTheOthersThroughComponentAccessor() {
        assertThat(jira.host.services.exported()).doesNotContainKey(IssueService.class);
        assertThat(ComponentAccessor.getComponent(IssueService.class)).isNotNull();
    }
}
