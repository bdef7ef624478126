package sandbox.jira.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import java.util.Set;
import sandbox.data.Database;
import sandbox.jira.issue.IssueStore;
import sandbox.jira.member.Provided;
import sandbox.jira.search.field.Asker;
import sandbox.jira.search.field.SearchFields;
import sandbox.jira.search.jql.JqlException;
import sandbox.jira.search.jql.JqlParser;
import sandbox.jira.security.SearchSecurity;
import sandbox.jira.text.HostTexts;

/** Searches with JQL. What the searcher may not see is neither found nor counted, except by the overriding methods. */
public abstract class HostSearchService implements SearchService {
    private final Database database;
    private final IssueStore issues;
    private final SearchSecurity security;
    private final JqlCompiler compiler;
    private final HostTexts texts;

    protected HostSearchService(Database database, IssueStore issues, SearchSecurity security, SearchFields fields,
            HostTexts texts) {
        this.database = database;
        this.issues = issues;
        this.security = security;
        this.compiler = new JqlCompiler(fields);
        this.texts = texts;
    }

    @Override
    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager)
            throws SearchException {
        return search(asker(searcher), query, pager);
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(ApplicationUser searcher, Query query, PagerFilter<?> pager)
            throws SearchException {
        return search(new Asker(searcher, Fragment.EVERYTHING), query, pager);
    }

    @Override
    public long searchCount(ApplicationUser searcher, Query query) throws SearchException {
        return count(where(asker(searcher), query));
    }

    @Override
    public long searchCountOverrideSecurity(ApplicationUser searcher, Query query) throws SearchException {
        return count(where(new Asker(searcher, Fragment.EVERYTHING), query));
    }

    @Override
    public ParseResult parseQuery(ApplicationUser searcher, String text) {
        try {
            Query query = Provided.of(StoredQuery.class, text, JqlParser.parse(text == null ? "" : text));
            return new ParseResult(query, messages(Set.of()));
        } catch (JqlException e) {
            return new ParseResult(null, messages(Set.of(message(e))));
        }
    }

    @Override
    public MessageSet validateQuery(ApplicationUser searcher, Query query) {
        try {
            compiler.where(((StoredQuery) query).jql(), asker(searcher));
            compiler.orderBy(((StoredQuery) query).jql());
            return messages(Set.of());
        } catch (JqlException e) {
            return messages(Set.of(message(e)));
        }
    }

    private SearchResults<Issue> search(Asker asker, Query query, PagerFilter<?> pager) throws SearchException {
        Fragment where = where(asker, query);
        String select = "SELECT i.id FROM issue i WHERE " + where.sql() + " ORDER BY " + order(query) + " LIMIT "
                + pager.getMax() + " OFFSET " + pager.getStart();
        List<Long> ids = database.sql().list(select, row -> row.id("id"), where.parameters().toArray());
        return new SearchResults<>(issues.byIds(ids), (int) count(where), pager.getMax(), pager.getStart());
    }

    private long count(Fragment where) {
        return database.sql().number("SELECT COUNT(*) AS n FROM issue i WHERE " + where.sql(),
                where.parameters().toArray());
    }

    private Fragment where(Asker asker, Query query) throws SearchException {
        try {
            return compiler.where(((StoredQuery) query).jql(), asker).and(asker.visible());
        } catch (JqlException e) {
            throw new SearchException(message(e), e);
        }
    }

    private String order(Query query) throws SearchException {
        try {
            return compiler.orderBy(((StoredQuery) query).jql());
        } catch (JqlException e) {
            throw new SearchException(message(e), e);
        }
    }

    private Asker asker(ApplicationUser searcher) {
        return new Asker(searcher, security.visibleTo(searcher));
    }

    private String message(JqlException e) {
        return texts.text(e.getMessage(), e.arguments());
    }

    private static MessageSet messages(Set<String> errors) {
        return Provided.of(Messages.class, errors);
    }
}
