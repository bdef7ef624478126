package sandbox.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.bc.filter.SearchRequestService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.sharing.SharePermissionImpl;
import com.atlassian.jira.sharing.SharedEntity.SharePermissions;
import com.atlassian.jira.sharing.type.ShareType;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import java.util.Set;
import org.junit.After;
import org.junit.Test;
import sandbox.jira.Fixture;

/** Saved filters: their owner's, shown to those with whom they are shared, never showing more issues. */
public class FilterContractsTest {
    private final Fixture jira = new Fixture();
    private final SearchRequestService filters = jira.host.get(SearchRequestService.class);
    private final ApplicationUser ann = jira.user("ann");

    @After
    public void close() {
        jira.close();
    }

    @Test
    @Contract(of = {"com.atlassian.jira.bc.filter.SearchRequestService",
            "com.atlassian.jira.issue.search.SearchRequest", "com.atlassian.jira.bc.JiraServiceContext",
            "com.atlassian.jira.bc.JiraServiceContextImpl"},
            rule = "A filter that is not shared is there for its owner only; others get an error in their context.",
            evidence = {"facts 4.10 [I]",
            "https://docs.atlassian.com/jira/4.4.5/com/atlassian/jira/bc/filter/SearchRequestService.html"})
    public void shouldShowAPrivateFilterToItsOwnerOnly() {
        SearchRequest made = filters.createFilter(context(jira.admin), filter("Mine", jira.admin));
        JiraServiceContext other = context(ann);
        assertThat(filters.getFilter(context(jira.admin), made.getId()).getName()).isEqualTo("Mine");
        assertThat(filters.getFilter(other, made.getId())).isNull();
        assertThat(other.getErrorCollection().hasAnyErrors()).isTrue();
        assertThat(filters.getOwnedFilters(ann)).isEmpty();
    }

    @Test
    @Contract(of = {"com.atlassian.jira.sharing.SharePermissionImpl",
            "com.atlassian.jira.sharing.SharedEntity$SharePermissions",
            "com.atlassian.jira.sharing.type.ShareType$Name", "com.atlassian.query.Query"},
            rule = "A filter shared with a project is there for those who may browse the project.",
            evidence = {"facts 4.10 [I]",
            "https://docs.atlassian.com/jira/4.4.5/com/atlassian/jira/bc/filter/SearchRequestService.html"})
    public void shouldShowAFilterSharedWithAProjectToThoseWhoSeeTheProject() {
        SearchRequest request = filter("Ours", jira.admin);
        request.setPermissions(new SharePermissions(Set.of(new SharePermissionImpl(ShareType.Name.PROJECT,
                jira.project.getId().toString(), null))));
        Long id = filters.createFilter(context(jira.admin), request).getId();
        assertThat(filters.getFilter(context(ann), id).getQuery().getQueryString()).isEqualTo("project = ABC");
        assertThat(filters.getFilter(context(jira.outsider("olga")), id)).isNull();
    }

    @Test
    @Contract(of = "com.atlassian.jira.bc.filter.SearchRequestService",
            rule = "One owner has each name of a filter once, and only the owner changes it.",
            evidence = {"facts 4.10 [I]",
            "https://docs.atlassian.com/jira/4.4.5/com/atlassian/jira/bc/filter/SearchRequestService.html"})
    public void shouldRefuseASecondFilterOfTheNameAndChangesByOthers() {
        SearchRequest made = filters.createFilter(context(jira.admin), filter("Mine", jira.admin));
        JiraServiceContext again = context(jira.admin);
        filters.validateFilterForCreate(again, filter("mine", jira.admin));
        assertThat(again.getErrorCollection().getErrors()).containsOnlyKeys("filterName");
        JiraServiceContext other = context(ann);
        made.setName("Taken");
        assertThat(filters.updateFilter(other, made)).isNull();
        assertThat(filters.getFilter(context(jira.admin), made.getId()).getName()).isEqualTo("Mine");
    }

    private SearchRequest filter(String name, ApplicationUser owner) {
        Query query = jira.host.get(SearchService.class).parseQuery(owner, "project = ABC").getQuery();
        return new SearchRequest(query, owner, name, "");
    }

    private static JiraServiceContext context(ApplicationUser user) {
        return new JiraServiceContextImpl(user);
    }
}
