package sandbox.jira.build;

import com.atlassian.jira.util.BuildUtilsInfo;

/** The version of Jira whose rules the sandbox follows. */
public abstract class HostBuild implements BuildUtilsInfo {
    protected HostBuild() {
    }

    @Override
    public String getVersion() {
        return "11.3.0";
    }
}
