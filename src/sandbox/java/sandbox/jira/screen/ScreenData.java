package sandbox.jira.screen;

import java.util.List;
import sandbox.jira.config.ConfigObject;

/** A screen with its tabs as it is stored. */
public record ScreenData(long id, String name, String description, List<Tab> tabs) implements ConfigObject {
    /** A tab with its fields in order. */
    public record Tab(long id, String name, List<String> fieldIds) {
    }
}
