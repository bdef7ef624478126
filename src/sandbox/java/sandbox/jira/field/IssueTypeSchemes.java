package sandbox.jira.field;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.ArrayList;
import java.util.List;
import sandbox.jira.constant.Constants;

/**
 * Issue type schemes: contexts of the field `issuetype`. New issue types join the default one by themselves, as in
 * Jira.
 */
public final class IssueTypeSchemes {
    public static final String FIELD = "issuetype";

    private final Contexts contexts;
    private final Constants constants;

    public IssueTypeSchemes(Contexts contexts, Constants constants) {
        this.contexts = contexts;
        this.constants = constants;
    }

    public Contexts contexts() {
        return contexts;
    }

    public void createDefault(List<String> issueTypeIds) {
        contexts.add(FIELD, "Default Issue Type Scheme",
                "Default issue type scheme is the list of global issue types. All newly created issue types will"
                + " automatically be added to this scheme.", true, List.of(), List.of(), issueTypeIds);
    }

    ContextData defaultScheme() {
        return contexts.of(FIELD).stream().filter(ContextData::global).findFirst().orElseThrow();
    }

    public void joinDefault(String issueTypeId) {
        ContextData scheme = defaultScheme();
        if (!scheme.options().contains(issueTypeId)) {
            List<String> more = new ArrayList<>(scheme.options());
            more.add(issueTypeId);
            contexts.store().put(scheme.offering(more));
        }
    }

    public void leaveAll(String issueTypeId) {
        for (ContextData scheme : contexts.of(FIELD)) {
            if (scheme.options().contains(issueTypeId)) {
                List<String> left = scheme.options().stream().filter(id -> !id.equals(issueTypeId)).toList();
                contexts.store().put(scheme.offering(left));
            }
        }
    }

    public List<IssueType> typesOf(long projectId) {
        return contexts.of(FIELD, projectId).map(this::types).orElse(List.of());
    }

    List<IssueType> types(ContextData scheme) {
        return scheme.options().stream().flatMap(id -> constants.type(id).stream()).toList();
    }
}
