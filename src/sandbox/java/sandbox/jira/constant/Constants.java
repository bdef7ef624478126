package sandbox.jira.constant;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.status.Status;
import java.util.List;
import java.util.Optional;
import sandbox.data.Database;
import sandbox.jira.config.ConfigStore;
import sandbox.jira.config.ConfigVersion;
import sandbox.jira.member.Provided;

/** All constants of the host as stored and as handed out. */
public final class Constants {
    private final ConfigStore<IssueTypeData> types;
    private final ConfigStore<StatusData> statuses;
    private final ConfigStore<PriorityData> priorities;
    private final ConfigStore<ResolutionData> resolutions;
    private final Categories categories = new Categories();

    public Constants(Database database, ConfigVersion version) {
        this.types = new ConfigStore<>(database, version, "issuetype", IssueTypeData.class);
        this.statuses = new ConfigStore<>(database, version, "status", StatusData.class);
        this.priorities = new ConfigStore<>(database, version, "priority", PriorityData.class);
        this.resolutions = new ConfigStore<>(database, version, "resolution", ResolutionData.class);
    }

    public ConfigStore<IssueTypeData> types() {
        return types;
    }

    public ConfigStore<StatusData> statuses() {
        return statuses;
    }

    public ConfigStore<PriorityData> priorities() {
        return priorities;
    }

    public ConfigStore<ResolutionData> resolutions() {
        return resolutions;
    }

    public Categories categories() {
        return categories;
    }

    public Optional<IssueType> type(String id) {
        return types.find(id).map(Constants::present);
    }

    public List<IssueType> allTypes() {
        return types.all().stream().map(Constants::present).toList();
    }

    public Optional<Status> status(String id) {
        return statuses.find(id).map(this::present);
    }

    public List<Status> allStatuses() {
        return statuses.all().stream().map(this::present).toList();
    }

    public Optional<Priority> priority(String id) {
        return priorities.find(id).map(Constants::present);
    }

    public List<Priority> allPriorities() {
        return priorities.all().stream().map(Constants::present).toList();
    }

    static IssueType present(IssueTypeData data) {
        return Provided.of(StoredIssueType.class, data);
    }

    Status present(StatusData data) {
        return Provided.of(StoredStatus.class, data, categories.byKey(data.category()).orElseThrow());
    }

    private static Priority present(PriorityData data) {
        return Provided.of(StoredPriority.class, data);
    }
}
