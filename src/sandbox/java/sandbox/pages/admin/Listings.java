package sandbox.pages.admin;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import sandbox.pages.view.Names;

/** Reads what is configured into plain tables. */
final class Listings {
    private final ConstantsManager constants;
    private final CustomFieldManager fields;
    private final FieldScreenManager screens;
    private final IssueLinkTypeManager linkTypes;
    private final ProjectRoleManager roles;
    private final WorkflowManager workflows;

    Listings(ConstantsManager constants, CustomFieldManager fields, FieldScreenManager screens,
            IssueLinkTypeManager linkTypes, ProjectRoleManager roles, WorkflowManager workflows) {
        this.constants = constants;
        this.fields = fields;
        this.screens = screens;
        this.linkTypes = linkTypes;
        this.roles = roles;
        this.workflows = workflows;
    }

    Listing issueTypes() {
        return listing("issue-types", List.of("name", "description", "id"), constants.getAllIssueTypeObjects().stream()
                .map(one -> List.of(Names.of(one), text(one.getDescription()), one.getId())).toList());
    }

    Listing statuses() {
        return listing("statuses", List.of("name", "category", "description", "id"), constants.getStatuses().stream()
                .map(one -> List.of(Names.of(one), one.getStatusCategory().getName(), text(one.getDescription()),
                        one.getId())).toList());
    }

    Listing priorities() {
        return listing("priorities", List.of("name", "description", "id"), constants.getPriorities().stream()
                .map(one -> List.of(Names.of(one), text(one.getDescription()), one.getId())).toList());
    }

    Listing customFields() {
        return listing("fields", List.of("name", "type", "description", "id"), fields.getCustomFieldObjects().stream()
                .map(one -> List.of(one.getName(), one.getCustomFieldType().getName(), text(one.getDescription()),
                        one.getId())).toList());
    }

    Listing screens() {
        return listing("screens", List.of("name", "fields"), screens.getFieldScreens().stream()
                .map(screen -> List.of(screen.getName(), screen.getTabs().stream()
                        .flatMap(tab -> tab.getFieldScreenLayoutItems().stream())
                        .map(FieldScreenLayoutItem::getFieldId).collect(Collectors.joining(", ")))).toList());
    }

    Listing linkTypes() {
        return listing("link-types", List.of("name", "outward", "inward"), linkTypes.getIssueLinkTypes().stream()
                .map(one -> List.of(one.getName(), one.getOutward(), one.getInward())).toList());
    }

    Listing roles() {
        return listing("roles", List.of("name", "description"), roles.getProjectRoles().stream()
                .map(one -> List.of(one.getName(), text(one.getDescription()))).toList());
    }

    Listing workflows() {
        Collection<JiraWorkflow> all = workflows.getWorkflows();
        return listing("workflows", List.of("name", "active", "statuses", "transitions"), all.stream()
                .map(one -> List.of(one.getName(), String.valueOf(one.isActive()),
                        one.getLinkedStatusObjects().stream().map(Names::of).collect(Collectors.joining(", ")),
                        String.valueOf(one.getAllActions().size()))).toList());
    }

    private static Listing listing(String tab, List<String> columns, List<List<String>> rows) {
        return new Listing(tab, columns, rows);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
