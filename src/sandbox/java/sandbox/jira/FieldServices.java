package sandbox.jira;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.FieldManager;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenFactory;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import sandbox.jira.date.HostDateTimeFormatter;
import sandbox.jira.field.HostCustomFieldManager;
import sandbox.jira.field.HostFieldConfigSchemeManager;
import sandbox.jira.field.HostFieldLayoutManager;
import sandbox.jira.field.HostFieldManager;
import sandbox.jira.field.HostIssueTypeSchemeManager;
import sandbox.jira.field.HostOptionsManager;
import sandbox.jira.member.Provided;
import sandbox.jira.screen.HostFieldScreenFactory;
import sandbox.jira.screen.HostFieldScreenManager;
import sandbox.jira.screen.HostFieldScreenSchemeManager;
import sandbox.jira.screen.HostTypeScreenSchemeManager;
import sandbox.spi.HostServices;

/** Registers what knows fields: custom fields, contexts, options, issue type schemes, screens and their schemes. */
final class FieldServices {
    private FieldServices() {
    }

    static void register(Foundation f, HostServices services) {
        CustomFieldManager custom = services.export(CustomFieldManager.class,
                Provided.of(HostCustomFieldManager.class, f.database, f.customFields, f.contexts));
        FieldManager fields = services.export(FieldManager.class,
                Provided.of(HostFieldManager.class, custom, f.contexts, f.configSchemes, f.texts));
        services.export(OptionsManager.class, Provided.of(HostOptionsManager.class, f.fieldOptions));
        services.export(FieldLayoutManager.class, Provided.of(HostFieldLayoutManager.class, fields));
        services.export(DateTimeFormatter.class,
                Provided.of(HostDateTimeFormatter.class, f.dates, DateTimeStyle.COMPLETE));
        services.internal(FieldConfigSchemeManager.class,
                Provided.of(HostFieldConfigSchemeManager.class, f.contexts, f.configSchemes));
        services.internal(IssueTypeSchemeManager.class,
                Provided.of(HostIssueTypeSchemeManager.class, f.issueTypeSchemes, f.configSchemes));
        screens(f, fields, services);
    }

    private static void screens(Foundation f, FieldManager fields, HostServices services) {
        FieldScreenManager screens = services.internal(FieldScreenManager.class,
                Provided.of(HostFieldScreenManager.class, f.screens, fields));
        FieldScreenSchemeManager schemes = services.internal(FieldScreenSchemeManager.class,
                Provided.of(HostFieldScreenSchemeManager.class, f.screens, screens));
        services.internal(IssueTypeScreenSchemeManager.class,
                Provided.of(HostTypeScreenSchemeManager.class, f.screens, schemes, f.constants, f.projects));
        services.internal(FieldScreenFactory.class, Provided.of(HostFieldScreenFactory.class, f.screens, fields,
                screens, schemes, f.constants, f.projects));
    }
}
