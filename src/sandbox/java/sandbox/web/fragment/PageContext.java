package sandbox.web.fragment;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The values around a web fragment: what conditions and panels get, and the plainer ones for links and labels. */
record PageContext(Map<String, Object> values) {
    /** Adds the helper that Jira's conditions look into. */
    static PageContext of(Map<String, Object> given) {
        Map<String, Object> values = new HashMap<>(given);
        if (values.get("issue") instanceof Issue issue) {
            values.putIfAbsent("project", issue.getProjectObject());
        }
        values.putIfAbsent("helper", new JiraHelper((HttpServletRequest) values.get("request"),
                (Project) values.get("project"), values));
        return new PageContext(values);
    }

    /** Values that a link may name, such as `$issue.key` or `$pathEncodedProjectKey`. */
    Map<String, Object> forLinks() {
        Map<String, Object> plain = new HashMap<>();
        if (values.get("issue") instanceof Issue issue) {
            plain.put("issue", new LinkedHashMap<>(Map.of("key", issue.getKey(), "id", issue.getId())));
        }
        if (values.get("project") instanceof Project project) {
            plain.put("project", new LinkedHashMap<>(Map.of("key", project.getKey(), "id", project.getId(),
                    "name", project.getName())));
            String encoded = URLEncoder.encode(project.getKey(), StandardCharsets.UTF_8);
            plain.put("projectKeyEncoded", encoded);
            plain.put("pathEncodedProjectKey", encoded);
        }
        return plain;
    }
}
