package sandbox.it.tiny;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** Gives a panel's template the issue's key and a greeting from its parameter. */
public final class KeyProvider implements ContextProvider {
    private String greeting;

    @Override
    public void init(Map<String, String> params) {
        greeting = params.get("greeting");
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return Map.of("key", ((Issue) context.get("issue")).getKey(), "greeting", greeting);
    }
}
