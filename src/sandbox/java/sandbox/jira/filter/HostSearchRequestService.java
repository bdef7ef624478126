package sandbox.jira.filter;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.filter.SearchRequestService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.sharing.SharePermission;
import com.atlassian.jira.sharing.SharePermissionImpl;
import com.atlassian.jira.sharing.SharedEntity;
import com.atlassian.jira.sharing.type.ShareType;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import sandbox.jira.text.HostTexts;
import sandbox.jira.user.GlobalPermissions;
import sandbox.jira.user.Users;

/** Saved searches for the user of the context: owners change them, sharing needs the global permission for it. */
public abstract class HostSearchRequestService implements SearchRequestService {
    private final Filters filters;
    private final Users users;
    private final GlobalPermissions permissions;
    private final SearchService search;
    private final HostTexts texts;

    protected HostSearchRequestService(Filters filters, Users users, GlobalPermissions permissions,
            SearchService search, HostTexts texts) {
        this.filters = filters;
        this.users = users;
        this.permissions = permissions;
        this.search = search;
        this.texts = texts;
    }

    @Override
    public void validateFilterForCreate(JiraServiceContext context, SearchRequest request) {
        check(context, request);
    }

    @Override
    public SearchRequest createFilter(JiraServiceContext context, SearchRequest request) {
        if (!check(context, request)) {
            return null;
        }
        return present(filters.store().add(id -> data(id, request)));
    }

    @Override
    public SearchRequest getFilter(JiraServiceContext context, Long filterId) {
        Optional<FilterData> found = filters.store().find(filterId)
                .filter(filter -> filters.maySee(filter, context.getLoggedInUser()));
        if (found.isEmpty()) {
            context.getErrorCollection().addErrorMessage(texts.text("filter.unknown"));
        }
        return found.map(this::present).orElse(null);
    }

    @Override
    public SearchRequest updateFilter(JiraServiceContext context, SearchRequest request) {
        return owns(context, request.getId()) && check(context, request)
                ? present(filters.store().put(data(request.getId(), request))) : null;
    }

    @Override
    public void deleteFilter(JiraServiceContext context, Long filterId) {
        if (owns(context, filterId)) {
            filters.store().remove(filterId);
        }
    }

    @Override
    public Collection<SearchRequest> getOwnedFilters(ApplicationUser user) {
        return filters.store().all().stream().filter(filter -> filter.ownerKey().equals(user.getKey()))
                .map(this::present).toList();
    }

    private boolean owns(JiraServiceContext context, Long filterId) {
        ApplicationUser user = context.getLoggedInUser();
        boolean owns = user != null && filters.store().find(filterId)
                .filter(filter -> filter.ownerKey().equals(user.getKey())).isPresent();
        if (!owns) {
            context.getErrorCollection().addErrorMessage(texts.text("filter.unknown"));
        }
        return owns;
    }

    private boolean check(JiraServiceContext context, SearchRequest request) {
        ApplicationUser user = context.getLoggedInUser();
        if (user == null || !user.equals(request.getOwner())) {
            context.getErrorCollection().addErrorMessage(texts.text("filter.owner"));
        } else if (request.getName() == null || request.getName().isBlank()) {
            context.getErrorCollection().addError("filterName", texts.text("filter.name.required"));
        } else if (getOwnedFilters(user).stream().anyMatch(other -> !other.getId().equals(request.getId())
                && other.getName().equalsIgnoreCase(request.getName()))) {
            context.getErrorCollection().addError("filterName", texts.text("filter.name.used"));
        }
        boolean mayShare = permissions.has(GlobalPermissionKey.CREATE_SHARED_OBJECTS, user);
        if (!request.getPermissions().isPrivate() && !mayShare) {
            context.getErrorCollection().addError("shares", texts.text("filter.share.forbidden"));
        }
        return !context.getErrorCollection().hasAnyErrors();
    }

    private static FilterData data(long id, SearchRequest request) {
        List<FilterData.Share> shares = new ArrayList<>();
        for (SharePermission permission : request.getPermissions()) {
            shares.add(new FilterData.Share(permission.getType().get(), permission.getParam1(),
                    permission.getParam2()));
        }
        return new FilterData(id, request.getName(), request.getDescription(), request.getOwner().getKey(),
                request.getQuery().getQueryString(), shares);
    }

    private SearchRequest present(FilterData data) {
        ApplicationUser owner = users.orNull(data.ownerKey());
        SearchRequest request = new SearchRequest(search.parseQuery(owner, data.jql()).getQuery(), owner,
                data.name(), data.description(), data.id(), 0L);
        Set<SharePermission> shares = new LinkedHashSet<>();
        data.shares().forEach(share -> shares.add(new SharePermissionImpl(new ShareType.Name(share.type()),
                share.param1(), share.param2())));
        request.setPermissions(new SharedEntity.SharePermissions(shares));
        return request;
    }
}
