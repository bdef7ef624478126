package io.phasegate.setup.jira;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.bc.filter.SearchRequestService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.sharing.SharePermissionImpl;
import com.atlassian.jira.sharing.SharedEntity.SharePermissions;
import com.atlassian.jira.sharing.type.ShareType;
import com.atlassian.jira.user.ApplicationUser;
import io.phasegate.access.jira.HostComponents;
import io.phasegate.setup.HostIds;
import io.phasegate.setup.HostObjects;
import io.phasegate.setup.model.Content;
import io.phasegate.setup.model.JiraObject;
import io.phasegate.setup.model.ObjectKind;
import io.phasegate.setup.model.Placeholders;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The customer's filter, owned by the administrator who runs set-up and shared with everybody who is logged in: what
 * each sees in it is decided by permissions and issue security.
 */
final class Filters implements HostObjects {
    private final HostComponents host;

    Filters(HostComponents host) {
        this.host = host;
    }

    @Override
    public ObjectKind kind() {
        return ObjectKind.FILTER;
    }

    @Override
    public Optional<String> read(String hostId) {
        return find(hostId).map(filter -> Shown.lines(filter.getName(), filter.getDescription(),
                filter.getQuery().getQueryString(), filter.getPermissions().size()));
    }

    @Override
    public String name(String hostId) {
        return find(hostId).map(SearchRequest::getName).orElse(hostId);
    }

    /** A user's filters have different names; those of other users do not matter. */
    @Override
    public List<String> named(JiraObject object, String name, HostIds ids) {
        return filters().getOwnedFilters(user()).stream().filter(filter -> name.equals(filter.getName()))
                .map(filter -> filter.getId().toString()).toList();
    }

    @Override
    public String create(JiraObject object, String name, HostIds ids) {
        SearchRequest wanted = fill(new SearchRequest(null, user(), name, object.description().both()), object, ids);
        JiraServiceContext context = context();
        filters().validateFilterForCreate(context, wanted);
        refuseErrors(context);
        SearchRequest made = filters().createFilter(context, wanted);
        refuseErrors(context);
        return made.getId().toString();
    }

    @Override
    public void write(JiraObject object, String hostId, HostIds ids) {
        SearchRequest filter = find(hostId).orElseThrow();
        String before = filter.getQuery().getQueryString();
        fill(filter, object, ids);
        if (!before.equals(filter.getQuery().getQueryString())) {
            JiraServiceContext context = context();
            filters().updateFilter(context, filter);
            refuseErrors(context);
        }
    }

    private SearchRequest fill(SearchRequest filter, JiraObject object, HostIds ids) {
        String jql = Placeholders.fill(((Content.Search) object.content()).jql(), ids::id);
        SearchService.ParseResult parsed = search().parseQuery(user(), jql);
        if (!parsed.isValid()) {
            throw new IllegalStateException("Jira does not understand the search " + jql + ": " + parsed.getErrors());
        }
        filter.setQuery(parsed.getQuery());
        filter.setPermissions(new SharePermissions(Set.of(
                new SharePermissionImpl(ShareType.Name.AUTHENTICATED, null, null))));
        return filter;
    }

    private Optional<SearchRequest> find(String hostId) {
        return Optional.ofNullable(filters().getFilter(context(), Long.valueOf(hostId)));
    }

    private static void refuseErrors(JiraServiceContext context) {
        if (context.getErrorCollection().hasAnyErrors()) {
            throw new IllegalStateException("Jira refuses the filter: " + context.getErrorCollection()
                    .getErrorMessages()
                    + context.getErrorCollection().getErrors());
        }
    }

    private JiraServiceContext context() {
        return new JiraServiceContextImpl(user());
    }

    private ApplicationUser user() {
        return host.get(JiraAuthenticationContext.class).getLoggedInUser();
    }

    private SearchRequestService filters() {
        return host.get(SearchRequestService.class);
    }

    private SearchService search() {
        return host.get(SearchService.class);
    }
}
