package sandbox.jira.search.field;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import sandbox.jira.constant.Constants;
import sandbox.jira.constant.ResolutionData;
import sandbox.jira.project.Projects;
import sandbox.jira.search.jql.Clause;
import sandbox.jira.search.jql.JqlException;
import sandbox.jira.search.jql.Operand;
import sandbox.jira.security.IssueSecurity;
import sandbox.jira.security.Permissions;
import sandbox.jira.security.SecurityLevelData;
import sandbox.jira.user.Groups;
import sandbox.jira.user.Users;

/** Finds what the values of system fields name: projects, constants, people, security levels. */
public final class Finders {
    private final Projects projects;
    private final Permissions permissions;
    private final Constants constants;
    private final Users users;
    private final Groups groups;
    private final IssueSecurity security;

    public Finders(Projects projects, Permissions permissions, Constants constants, Users users, Groups groups,
            IssueSecurity security) {
        this.projects = projects;
        this.permissions = permissions;
        this.constants = constants;
        this.users = users;
        this.groups = groups;
        this.security = security;
    }

    /** A project the asker may not browse is unknown. */
    Collection<Long> project(Operand operand, Clause.Term term, Asker asker) throws JqlException {
        String text = text(operand, term);
        Optional<Project> found = projects.byKey(text.toUpperCase(Locale.ROOT)).or(() -> projects.byName(text))
                .or(() -> text.matches("\\d{1,18}") ? projects.byId(Long.valueOf(text)) : Optional.empty())
                .filter(project -> asker.seesEverything()
                        || permissions.has(ProjectPermissions.BROWSE_PROJECTS, project, asker.user()));
        return List.of(found.orElseThrow(() -> Values.unknown(term, text)).getId());
    }

    Collection<String> type(Operand operand, Clause.Term term, Asker asker) throws JqlException {
        return constants(constants.allTypes(), operand, term);
    }

    Collection<String> status(Operand operand, Clause.Term term, Asker asker) throws JqlException {
        return constants(constants.allStatuses(), operand, term);
    }

    Collection<String> priority(Operand operand, Clause.Term term, Asker asker) throws JqlException {
        return constants(constants.allPriorities(), operand, term);
    }

    Collection<String> statusCategory(Operand operand, Clause.Term term, Asker asker) throws JqlException {
        String text = text(operand, term);
        String key = constants.categories().all().stream().filter(category -> text.equalsIgnoreCase(category.getName())
                || text.equalsIgnoreCase(category.getKey()) || text.equals(category.getId().toString()))
                .findFirst().orElseThrow(() -> Values.unknown(term, text)).getKey();
        return constants.statuses().all().stream().filter(status -> status.category().equals(key))
                .map(status -> Long.toString(status.id())).toList();
    }

    Collection<String> resolution(Operand operand, Clause.Term term, Asker asker) throws JqlException {
        String text = text(operand, term);
        return List.of(constants.resolutions().all().stream().filter(one -> one.name().equalsIgnoreCase(text)
                || text.equals(Long.toString(one.id()))).map(ResolutionData::id).findFirst()
                .orElseThrow(() -> Values.unknown(term, text)).toString());
    }

    Collection<Long> level(Operand operand, Clause.Term term, Asker asker) throws JqlException {
        String text = text(operand, term);
        List<Long> ids = security.levels().all().stream().filter(level -> level.name().equalsIgnoreCase(text)
                || text.equals(Long.toString(level.id()))).map(SecurityLevelData::id).toList();
        if (ids.isEmpty()) {
            throw Values.unknown(term, text);
        }
        return ids;
    }

    Collection<String> person(Operand operand, Clause.Term term, Asker asker) throws JqlException {
        if (operand instanceof Operand.Call call) {
            return people(call, asker);
        }
        String text = text(operand, term);
        return List.of(users.byName(text).or(() -> users.byKey(text))
                .orElseThrow(() -> Values.unknown(term, text)).getKey());
    }

    private Collection<String> people(Operand.Call call, Asker asker) throws JqlException {
        if (call.name().equalsIgnoreCase("currentUser")) {
            return asker.user() == null ? List.of() : List.of(asker.user().getKey());
        }
        if (call.name().equalsIgnoreCase("membersOf") && call.arguments().size() == 1) {
            return groups.members(call.arguments().get(0)).stream().map(ApplicationUser::getKey).toList();
        }
        throw Values.unknownFunction(call);
    }

    static String text(Operand operand, Clause.Term term) throws JqlException {
        if (operand instanceof Operand.Value value) {
            return value.text();
        }
        throw operand instanceof Operand.Call call ? Values.unknownFunction(call) : Values.unsupported(term);
    }

    /** A name wins over an id of the same text, as in Jira. */
    private static <T extends IssueConstant> Collection<String> constants(Collection<T> all, Operand operand,
            Clause.Term term) throws JqlException {
        String text = text(operand, term);
        Optional<T> named = all.stream().filter(one -> one.getName().equalsIgnoreCase(text)).findFirst();
        return List.of(named.or(() -> all.stream().filter(one -> one.getId().equals(text)).findFirst())
                .orElseThrow(() -> Values.unknown(term, text)).getId());
    }
}
