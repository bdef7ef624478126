package com.atlassian.jira.bc.filter;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.issue.search.SearchRequest;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/** Saved filters with permission checks. Source: Javadoc 4.4.5 and 7.6.1 SearchRequestService [S7]. */
public interface SearchRequestService {
    SearchRequest createFilter(JiraServiceContext context, SearchRequest request);
    SearchRequest getFilter(JiraServiceContext context, Long filterId);
    SearchRequest updateFilter(JiraServiceContext context, SearchRequest request);
    void deleteFilter(JiraServiceContext context, Long filterId);
    void validateFilterForCreate(JiraServiceContext context, SearchRequest request);
    Collection<SearchRequest> getOwnedFilters(ApplicationUser user);
}
