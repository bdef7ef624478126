package sandbox.jira.search;

import java.util.ArrayList;
import java.util.List;
import sandbox.jira.search.field.Asker;
import sandbox.jira.search.field.SearchField;
import sandbox.jira.search.field.SearchFields;
import sandbox.jira.search.jql.Clause;
import sandbox.jira.search.jql.Jql;
import sandbox.jira.search.jql.JqlException;
import sandbox.jira.search.jql.Sort;

/** Turns a query into a condition and an order on the table `issue` named `i`. */
final class JqlCompiler {
    private final SearchFields fields;

    JqlCompiler(SearchFields fields) {
        this.fields = fields;
    }

    Fragment where(Jql jql, Asker asker) throws JqlException {
        return jql.where() == null ? Fragment.EVERYTHING : compile(jql.where(), asker);
    }

    /** Ends with the id, so that pages do not overlap. */
    String orderBy(Jql jql) throws JqlException {
        List<String> parts = new ArrayList<>();
        for (Sort sort : jql.sorts()) {
            String column = find(sort.field()).get(0).sortBy();
            if (column == null) {
                throw new JqlException("jql.sort", sort.field());
            }
            String direction = sort.descending() ? " DESC" : " ASC";
            parts.add(column.replace("{dir}", direction) + direction);
        }
        parts.add("i.id DESC");
        return String.join(", ", parts);
    }

    private Fragment compile(Clause clause, Asker asker) throws JqlException {
        if (clause instanceof Clause.And and) {
            return Fragment.join("AND", all(and.clauses(), asker));
        }
        if (clause instanceof Clause.Or or) {
            return Fragment.join("OR", all(or.clauses(), asker));
        }
        return term((Clause.Term) clause, asker);
    }

    private List<Fragment> all(List<Clause> clauses, Asker asker) throws JqlException {
        List<Fragment> parts = new ArrayList<>();
        for (Clause clause : clauses) {
            parts.add(compile(clause, asker));
        }
        return parts;
    }

    private Fragment term(Clause.Term term, Asker asker) throws JqlException {
        List<Fragment> parts = new ArrayList<>();
        for (SearchField field : find(term.field())) {
            parts.add(field.compile(term, asker));
        }
        return Fragment.join(term.operator().isNegative() ? "AND" : "OR", parts);
    }

    private List<SearchField> find(String name) throws JqlException {
        List<SearchField> found = fields.find(name);
        if (found.isEmpty()) {
            throw new JqlException("jql.field.unknown", name);
        }
        return found;
    }
}
