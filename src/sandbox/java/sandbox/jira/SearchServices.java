package sandbox.jira;

import com.atlassian.jira.bc.filter.SearchRequestService;
import com.atlassian.jira.bc.issue.search.SearchService;
import java.time.LocalDateTime;
import sandbox.jira.filter.Filters;
import sandbox.jira.filter.HostSearchRequestService;
import sandbox.jira.member.Provided;
import sandbox.jira.search.HostSearchService;
import sandbox.jira.search.field.CommentVisibility;
import sandbox.jira.search.field.CustomSearch;
import sandbox.jira.search.field.DateWords;
import sandbox.jira.search.field.Finders;
import sandbox.jira.search.field.KeyField;
import sandbox.jira.search.field.SearchFields;
import sandbox.jira.security.SearchSecurity;
import sandbox.spi.HostServices;
import sandbox.spi.SavedFilters;

/** Registers searching and saved searches. */
final class SearchServices {
    private SearchServices() {
    }

    static void register(Foundation f, IssueWorld world, HostServices services) {
        SearchSecurity security = new SearchSecurity(f.projects, f.permissions, f.security, f.holders, f.groups);
        SearchService search = services.export(SearchService.class,
                Provided.of(HostSearchService.class, f.database, world.issues, security, fields(f), f.texts));
        Filters filters = new Filters(f.database, f.version, f.users, f.groups, f.projects, f.roles, f.permissions);
        services.internal(SavedFilters.class, filters);
        services.internal(SearchRequestService.class, Provided.of(HostSearchRequestService.class, filters, f.users,
                f.globalPermissions, search, f.texts));
    }

    private static SearchFields fields(Foundation f) {
        DateWords dates = new DateWords(LocalDateTime::now);
        Finders finders = new Finders(f.projects, f.permissions, f.constants, f.users, f.groups, f.security);
        return new SearchFields(finders, new KeyField(f.database), dates,
                new CommentVisibility(f.projects, f.roles, f.groups), f.customFields,
                new CustomSearch(f.contexts, f.fieldOptions, finders, dates));
    }
}
