package sandbox.jira.constant;

import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.List;
import java.util.Locale;

/** The constants every new Jira starts with. Created once, on an empty database. */
public final class DefaultConstants {
    public static final String TO_DO = "10000";
    public static final String IN_PROGRESS = "3";
    public static final String DONE = "10001";
    public static final String DONE_RESOLUTION = "10000";
    public static final String DEFAULT_PRIORITY = "3";

    private final Constants constants;

    public DefaultConstants(Constants constants) {
        this.constants = constants;
    }

    /** Returns the identifiers of the issue types in order. */
    public List<String> create() {
        status(Long.parseLong(IN_PROGRESS), "In Progress", StatusCategory.IN_PROGRESS);
        constants.statuses().add(id -> status("To Do", id, StatusCategory.TO_DO));
        constants.statuses().add(id -> status("Done", id, StatusCategory.COMPLETE));
        priority(1, "Highest", "#d04437");
        priority(2, "High", "#f15C75");
        priority(3, "Medium", "#f79232");
        priority(4, "Low", "#707070");
        priority(5, "Lowest", "#999999");
        constants.resolutions().add(id -> new ResolutionData(id, "Done", "Work has been completed on this issue."));
        constants.resolutions().add(id -> new ResolutionData(id, "Won't Do", "This issue won't be actioned."));
        return List.of(type("Epic", "epic", false), type("Story", "story", false), type("Task", "task", false),
                type("Sub-task", "subtask", true), type("Bug", "bug", false));
    }

    private String type(String name, String icon, boolean subTask) {
        String url = "/images/icons/issuetypes/" + icon + ".svg";
        return Long.toString(constants.types().add(
                id -> new IssueTypeData(id, name, "", subTask, null, url)).id());
    }

    private void status(long id, String name, String category) {
        constants.statuses().insert(status(name, id, category));
    }

    private static StatusData status(String name, long id, String category) {
        return new StatusData(id, name, "", "/images/icons/statuses/generic.png", category);
    }

    private void priority(long id, String name, String color) {
        constants.priorities().insert(new PriorityData(id, name, "",
                "/images/icons/priorities/" + name.toLowerCase(Locale.ROOT) + ".svg", color));
    }
}
