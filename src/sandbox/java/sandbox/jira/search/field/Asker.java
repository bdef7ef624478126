package sandbox.jira.search.field;

import com.atlassian.jira.user.ApplicationUser;
import sandbox.jira.search.Fragment;

/** Who asks, and what they may see; functions and values depend on it. `visible` allows everything without security. */
public record Asker(ApplicationUser user, Fragment visible) {
    boolean seesEverything() {
        return visible == Fragment.EVERYTHING;
    }
}
