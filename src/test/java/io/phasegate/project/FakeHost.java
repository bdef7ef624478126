package io.phasegate.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import io.phasegate.access.model.ProjectRef;
import io.phasegate.project.model.HostIssue;
import io.phasegate.project.model.IssueDraft;
import io.phasegate.project.model.IssueWording;
import io.phasegate.project.model.PlanItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mockito.Mockito;

/** A host in memory that remembers what was done to it, and can be killed before any of its calls. */
final class FakeHost implements ProjectHost {
    final Map<String, Long> projects = new LinkedHashMap<>();
    final Map<Long, IssueDraft> issues = new LinkedHashMap<>();
    final List<String> links = new ArrayList<>();
    final Set<String> vendors = new LinkedHashSet<>();
    final List<String> calls = new ArrayList<>();
    /** What the issues say, by id. */
    final Map<Long, IssueWording> wordings = new LinkedHashMap<>();
    boolean ourSchemes;
    private final ProjectManager manager = Mockito.mock(ProjectManager.class);
    private final Runnable beforeIssue;
    private int callsLeft = Integer.MAX_VALUE;

    FakeHost() {
        this(() -> { });
    }

    /** @param beforeIssue happens before each issue is made, so that a race can stop there */
    FakeHost(Runnable beforeIssue) {
        this.beforeIssue = beforeIssue;
    }

    ProjectManager manager() {
        return manager;
    }

    /** The next calls work, the one after them does not. */
    void dieAfter(int calls) {
        callsLeft = calls;
    }

    long addProject(String key, String name) {
        return addProject(10_000 + projects.size(), key, name);
    }

    long addProject(long id, String key, String name) {
        projects.put(key, id);
        Project project = Mockito.mock(Project.class);
        Mockito.when(project.getId()).thenReturn(id);
        Mockito.when(project.getKey()).thenReturn(key);
        Mockito.when(project.getName()).thenReturn(name);
        Mockito.when(manager.getProjectObj(id)).thenReturn(project);
        Mockito.when(manager.getProjectObjByKey(key)).thenReturn(project);
        Mockito.when(manager.getProjectByCurrentKey(key)).thenReturn(project);
        Mockito.when(manager.getProjectObjByName(name)).thenReturn(project);
        return id;
    }

    @Override
    public ProjectRef create(String key, String name, String leadKey, String userKey) {
        call("create");
        return new ProjectRef(addProject(key, name), key, name);
    }

    @Override
    public boolean hasIssues(long projectId) {
        return !issues.isEmpty();
    }

    @Override
    public boolean onOurSchemes(long projectId) {
        return ourSchemes;
    }

    @Override
    public void attachSchemes(long projectId) {
        call("schemes");
        ourSchemes = true;
    }

    @Override
    public void attachNotifications(long projectId) {
        call("notifications");
    }

    @Override
    public String leadOf(long projectId) {
        return "pm";
    }

    @Override
    public void addVendors(long projectId, Set<String> userKeys) {
        call("vendors");
        vendors.addAll(userKeys);
    }

    @Override
    public synchronized Map<String, HostIssue> issues(long projectId, List<PlanItem> plan) {
        Map<String, HostIssue> found = new LinkedHashMap<>();
        issues.forEach((id, draft) -> found.put(draft.planKey(), new HostIssue(id, id - 20_000)));
        return found;
    }

    @Override
    public synchronized Map<String, IssueWording> wordings(long projectId, List<PlanItem> plan) {
        Map<String, IssueWording> found = new LinkedHashMap<>();
        issues.forEach((id, draft) -> found.put(draft.planKey(), wordings.get(id)));
        return found;
    }

    IssueWording wording(String planKey) {
        return wordings(0, List.of()).get(planKey);
    }

    /** As somebody does it by hand. */
    void edit(String planKey, String field, String text) {
        Map<String, String> texts = new LinkedHashMap<>(wording(planKey).texts());
        texts.put(field, text);
        wordings.put(id(planKey), new IssueWording(texts, wording(planKey).dates()));
    }

    void reschedule(String planKey, LocalDate due) {
        Map<String, LocalDate> dates = new LinkedHashMap<>(wording(planKey).dates());
        dates.put(IssueWording.DUE, due);
        wordings.put(id(planKey), new IssueWording(wording(planKey).texts(), dates));
    }

    private long id(String planKey) {
        return issues(0, List.of()).get(planKey).id();
    }

    @Override
    public synchronized void reword(long issueId, IssueWording seen, IssueWording wanted, String userKey) {
        call("reword");
        assertThat(wordings.get(issueId)).isEqualTo(seen);
        wordings.put(issueId, wanted);
    }

    @Override
    public HostIssue createIssue(long projectId, IssueDraft draft, String userKey) {
        beforeIssue.run();
        return make(draft);
    }

    private synchronized HostIssue make(IssueDraft draft) {
        call("issue");
        long id = 20_001 + issues.size();
        issues.put(id, draft);
        wordings.put(id, IssueWording.of(draft));
        return new HostIssue(id, id - 20_000);
    }

    @Override
    public synchronized void link(String linkType, long from, long to, String userKey) {
        call("link");
        String link = linkType + " " + issues.get(from).planKey() + " " + issues.get(to).planKey();
        if (!links.contains(link)) {
            links.add(link);
        }
    }

    @Override
    public synchronized void unlink(String linkType, long from, long to, String userKey) {
        call("unlink");
        links.remove(linkType + " " + issues.get(from).planKey() + " " + issues.get(to).planKey());
    }

    private void call(String what) {
        if (callsLeft-- <= 0) {
            throw new IllegalStateException("killed before " + what);
        }
        calls.add(what);
    }
}
