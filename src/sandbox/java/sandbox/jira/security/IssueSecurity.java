package sandbox.jira.security;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import sandbox.jira.config.ConfigStore;
import sandbox.jira.scheme.SchemeData;
import sandbox.jira.scheme.SchemeEntityData;
import sandbox.jira.scheme.Schemes;

/** Issue security: an issue with a level is there only for the members of the level, whatever their permissions. */
public final class IssueSecurity {
    private final Schemes schemes;
    private final ConfigStore<SecurityLevelData> levels;
    private final Holders holders;

    public IssueSecurity(Schemes schemes, ConfigStore<SecurityLevelData> levels, Holders holders) {
        this.schemes = schemes;
        this.levels = levels;
        this.holders = holders;
    }

    public ConfigStore<SecurityLevelData> levels() {
        return levels;
    }

    public boolean maySee(ApplicationUser user, Issue issue) {
        Long level = issue.getSecurityLevelId();
        return level == null || isMember(level, user, issue.getProjectObject(), issue);
    }

    /** The levels of the project's scheme that the user is a member of; for a project, those that could hold. */
    public List<SecurityLevelData> levelsOf(ApplicationUser user, Project project, Issue issue) {
        return levelsOf(project).stream().filter(level -> isMember(level.id(), user, project, issue)).toList();
    }

    /** The identifiers of all levels of the project's scheme. */
    public List<Long> levelIds(Project project) {
        return levelsOf(project).stream().map(SecurityLevelData::id).toList();
    }

    /** The level of a new issue for which none was chosen; null when the project's scheme has no default. */
    public Long defaultLevel(Project project) {
        return schemes.of(project).map(SchemeData::defaultLevel).orElse(null);
    }

    List<SecurityLevelData> levelsOf(Project project) {
        Optional<SchemeData> scheme = schemes.of(project);
        return levels.all().stream().filter(level -> scheme.isPresent() && level.schemeId() == scheme.get().id())
                .toList();
    }

    List<SchemeEntityData> members(long levelId, Project project) {
        return schemes.of(project).map(scheme -> scheme.of(Long.toString(levelId))).orElse(List.of());
    }

    private boolean isMember(long level, ApplicationUser user, Project project, Issue issue) {
        return user != null && holders.any(members(level, project), user, project, issue);
    }
}
