package io.phasegate.project;

import io.phasegate.access.model.ProjectRef;
import io.phasegate.project.model.HostIssue;
import io.phasegate.project.model.IssueDraft;
import io.phasegate.project.model.IssueWording;
import io.phasegate.project.model.PlanItem;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What applying a blueprint does in the host. Every call can be repeated: what is already as wanted stays. The caller
 * has checked that the user may do this; the host's managers execute it.
 */
public interface ProjectHost {
    ProjectRef create(String key, String name, String leadKey, String userKey);

    boolean hasIssues(long projectId);

    /** Whether issue types, screens, workflows, permissions and issue security of the project are those of set-up. */
    boolean onOurSchemes(long projectId);

    /** All schemes but the notifications. */
    void attachSchemes(long projectId);

    void attachNotifications(long projectId);

    String leadOf(long projectId);

    /** Puts these users on the vendor's side; done as the project's lead, who administers it. */
    void addVendors(long projectId, Set<String> userKeys);

    /**
     * By plan key the issues of these items that are there: the recorded ones, and those that an interrupted run made
     * without recording them. Read from the issues themselves, never searched.
     */
    Map<String, HostIssue> issues(long projectId, List<PlanItem> plan);

    /** By plan key, of the same issues: in one pass. */
    Map<String, IssueWording> wordings(long projectId, List<PlanItem> plan);

    /**
     * Changes what differs, in the name of this user and without mail. Nothing when the issue does not read as seen
     * any more.
     */
    void reword(long issueId, IssueWording seen, IssueWording wanted, String userKey);

    HostIssue createIssue(long projectId, IssueDraft draft, String userKey);

    /** @param linkType key of the link type (setup.model.ObjectKeys) */
    void link(String linkType, long from, long to, String userKey);

    /** Nothing when there is no such link. */
    void unlink(String linkType, long from, long to, String userKey);
}
