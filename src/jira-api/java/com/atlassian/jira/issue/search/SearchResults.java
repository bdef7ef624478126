package com.atlassian.jira.issue.search;

import java.util.List;

/** One page of a search. Source: facts 4.3 [S11 generic; method names I, U6]. */
public class SearchResults<T> {
    private final List<T> results;
    private final int start;
    private final int maximum;
    private final int total;

    public SearchResults(List<T> results, int total, int maximum, int start) {
        this.results = results;
        this.total = total;
        this.maximum = maximum;
        this.start = start;
    }

    public List<T> getResults() {
        return results;
    }

    public int getTotal() {
        return total;
    }

    public int getStart() {
        return start;
    }

    public int getMax() {
        return maximum;
    }
}
