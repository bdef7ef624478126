package sandbox.jira.screen;

import java.util.List;
import java.util.Optional;
import sandbox.jira.config.ConfigObject;

/** An issue type screen scheme as it is stored: a screen scheme per issue type; the type null is for all others. */
public record TypeScreenSchemeData(long id, String name, String description, List<Entity> entities)
        implements ConfigObject {
    Optional<Long> screenSchemeFor(String issueTypeId) {
        return entities.stream().filter(entity -> issueTypeId.equals(entity.issueTypeId())).findFirst()
                .or(() -> entities.stream().filter(entity -> entity.issueTypeId() == null).findFirst())
                .map(Entity::screenSchemeId);
    }

    /** The screen scheme of one issue type. */
    public record Entity(long id, String issueTypeId, long screenSchemeId) {
    }
}
