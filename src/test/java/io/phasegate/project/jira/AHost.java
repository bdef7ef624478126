package io.phasegate.project.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.setup.SetupObjects;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mockito.Mockito;

/** Host managers as mocks, found through the adapter as in production; set-up gave every object an id of its own. */
public final class AHost {
    public static final long PROJECT = 10_100;

    final CustomField planKey = Mockito.mock(CustomField.class);

    private final Map<Class<?>, Object> services = new LinkedHashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();

    public <T> T mock(Class<T> type) {
        return type.cast(services.computeIfAbsent(type, Mockito::mock));
    }

    public HostComponents components() {
        return new HostComponents() {
            @Override
            public <T> Optional<T> find(Class<T> type) {
                return Optional.of(mock(type));
            }
        };
    }

    public SetupObjects setup() {
        return new SetupObjects() {
            @Override
            public Optional<String> find(String objectKey) {
                return Optional.of(require(objectKey));
            }

            @Override
            public String require(String objectKey) {
                String prefix = objectKey.startsWith("field:") ? "customfield_" : "";
                return ids.computeIfAbsent(objectKey, key -> prefix + (500 + ids.size()));
            }

            @Override
            public boolean complete() {
                return true;
            }
        };
    }

    public Long id(String objectKey) {
        return Long.valueOf(setup().require(objectKey));
    }

    /** An issue of this type and level with this plan key; HDI-1 has the id 20 001. */
    Issue issue(String type, String level, long id, String planKey) {
        Issue issue = Mockito.mock(Issue.class);
        Mockito.when(issue.getId()).thenReturn(id);
        Mockito.when(issue.getKey()).thenReturn("HDI-" + (id - 20_000));
        Mockito.when(issue.getIssueTypeId()).thenReturn(setup().require(type));
        Mockito.when(issue.getSecurityLevelId()).thenReturn(id(level));
        Mockito.when(issue.getCustomFieldValue(this.planKey)).thenReturn(planKey.isEmpty() ? null : planKey);
        return issue;
    }

    public static Project project() {
        Project project = Mockito.mock(Project.class);
        ApplicationUser lead = user("lead");
        Mockito.when(project.getId()).thenReturn(PROJECT);
        Mockito.when(project.getKey()).thenReturn("HDI");
        Mockito.when(project.getProjectLead()).thenReturn(lead);
        return project;
    }

    public static ApplicationUser user(String name) {
        ApplicationUser user = Mockito.mock(ApplicationUser.class);
        Mockito.when(user.getName()).thenReturn(name);
        Mockito.when(user.getKey()).thenReturn(name + "-key");
        Mockito.when(user.isActive()).thenReturn(true);
        return user;
    }
}
