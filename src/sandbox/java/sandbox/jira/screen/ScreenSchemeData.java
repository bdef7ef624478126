package sandbox.jira.screen;

import java.util.List;
import java.util.Optional;
import sandbox.jira.config.ConfigObject;

/** A screen scheme as it is stored: a screen per operation; the operation null is for all that are not named. */
public record ScreenSchemeData(long id, String name, String description, List<Item> items) implements ConfigObject {
    Optional<Long> screenFor(Long operationId) {
        return items.stream().filter(item -> operationId.equals(item.operationId())).findFirst()
                .or(() -> items.stream().filter(item -> item.operationId() == null).findFirst())
                .map(Item::screenId);
    }

    /** The screen of one operation. */
    public record Item(long id, Long operationId, long screenId) {
    }
}
