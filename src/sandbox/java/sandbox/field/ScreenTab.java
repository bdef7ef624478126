package sandbox.field;

import java.util.List;

/** A tab of a screen with the ids of its fields in order. */
public record ScreenTab(String name, List<String> fieldIds) {
}
