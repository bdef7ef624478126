package sandbox.pages.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;

/** Runs JQL as a user, for pages. */
public final class IssueSearch {
    private final SearchService search;

    public IssueSearch(SearchService search) {
        this.search = search;
    }

    public Found find(ApplicationUser user, String jql, int start, int max) {
        SearchService.ParseResult parsed = search.parseQuery(user, jql);
        if (!parsed.isValid()) {
            return Found.refused(List.copyOf(parsed.getErrors().getErrorMessages()));
        }
        var problems = search.validateQuery(user, parsed.getQuery());
        if (problems.hasAnyErrors()) {
            return Found.refused(List.copyOf(problems.getErrorMessages()));
        }
        try {
            SearchResults<Issue> results = search.search(user, parsed.getQuery(), new PagerFilter<>(start, max));
            return new Found(results.getResults(), results.getTotal(), List.of());
        } catch (SearchException e) {
            return Found.refused(List.of(String.valueOf(e.getMessage())));
        }
    }

    /** One page of issues, or why there is none. */
    public record Found(List<Issue> issues, int total, List<String> errors) {
        static Found refused(List<String> errors) {
            return new Found(List.of(), 0, errors);
        }
    }
}
