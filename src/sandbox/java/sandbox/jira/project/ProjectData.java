package sandbox.jira.project;

/** A row of the table of projects; `categoryId` is null without one. */
public record ProjectData(long id, String key, String name, String description, String leadKey, String typeKey,
        long assigneeType, Long categoryId) {
}
