package sandbox.jira.scheme;

import java.util.ArrayList;
import java.util.List;
import sandbox.jira.config.ConfigObject;

/** A scheme as it is stored. Issue security schemes may have a default level, all others have none. */
public record SchemeData(long id, String name, String description, List<SchemeEntityData> entities, Long defaultLevel)
        implements ConfigObject {
    public SchemeData(long id, String name, String description, List<SchemeEntityData> entities) {
        this(id, name, description, entities, null);
    }

    public List<SchemeEntityData> of(String subject) {
        return entities.stream().filter(entity -> entity.subject().equals(subject)).toList();
    }

    SchemeData with(SchemeEntityData entity) {
        List<SchemeEntityData> more = new ArrayList<>(entities);
        more.add(entity);
        return new SchemeData(id, name, description, more, defaultLevel);
    }

    SchemeData without(long entityId) {
        return new SchemeData(id, name, description,
                entities.stream().filter(entity -> entity.id() != entityId).toList(), defaultLevel);
    }
}
