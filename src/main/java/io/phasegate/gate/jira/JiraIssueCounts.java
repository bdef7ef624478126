package io.phasegate.gate.jira;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.search.SearchException;
import io.phasegate.access.jira.HostComponents;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts the issues of a project that match a query, whoever may see them: a gate has one verdict for everybody. */
public final class JiraIssueCounts {
    private static final Logger LOG = LoggerFactory.getLogger(JiraIssueCounts.class);

    private final HostComponents host;

    public JiraIssueCounts(HostComponents host) {
        this.host = host;
    }

    /** By query; one that cannot be understood is left out. One host call for each query. */
    Map<String, Long> of(long projectId, Collection<String> queries) {
        Map<String, Long> counts = new LinkedHashMap<>();
        queries.forEach(jql -> count(projectId, jql).ifPresent(count -> counts.put(jql, count)));
        return counts;
    }

    private OptionalLong count(long projectId, String jql) {
        SearchService search = host.get(SearchService.class);
        ParseResult alone = search.parseQuery(null, jql);
        ParseResult parsed = alone.isValid() ? search.parseQuery(null,
                "project = " + projectId + " AND (" + jql + ")") : alone;
        try {
            return parsed.isValid() ? OptionalLong.of(search.searchCountOverrideSecurity(null, parsed.getQuery()))
                    : OptionalLong.empty();
        } catch (SearchException e) {
            LOG.warn("The query of a gate criterion cannot be run: {}", jql.replaceAll("[\r\n]+", " "), e);
            return OptionalLong.empty();
        }
    }
}
