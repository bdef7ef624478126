package sandbox.field;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.security.IssueSecurityLevelManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.util.UserManager;
import sandbox.spi.HostServices;
import sandbox.spi.Resolutions;
import sandbox.spi.Translations;
import sandbox.spi.UserDirectory;

/** The parts of this package, wired from the host's services, for pages and REST alike. */
public record FieldServices(FieldCatalogue catalogue, FieldScreens screens, FieldChoices choices, FieldValues values,
        FieldPermissions permissions, IssueInputs inputs) {
    public static FieldServices of(HostServices services, Translations translations) {
        FieldCatalogue catalogue = new FieldCatalogue(services.get(CustomFieldManager.class), translations);
        FieldScreens screens = new FieldScreens(services.get(IssueTypeScreenSchemeManager.class),
                services.get(FieldScreenManager.class));
        DateInput dates = new DateInput(services.get(DateTimeFormatter.class));
        FieldChoices choices = choices(services);
        FieldPermissions permissions = new FieldPermissions(services.get(PermissionManager.class), choices);
        return new FieldServices(catalogue, screens, choices, new FieldValues(catalogue), permissions,
                new IssueInputs(services.get(IssueService.class), dates, catalogue));
    }

    private static FieldChoices choices(HostServices services) {
        return new FieldChoices(services.get(IssueTypeSchemeManager.class), services.get(PriorityManager.class),
                services.get(Resolutions.class), services.get(IssueSecurityLevelManager.class),
                services.get(OptionsManager.class), services.get(FieldConfigSchemeManager.class),
                services.get(UserDirectory.class), services.get(UserManager.class),
                services.get(PermissionManager.class));
    }
}
