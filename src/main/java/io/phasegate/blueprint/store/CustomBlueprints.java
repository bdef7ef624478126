package io.phasegate.blueprint.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.blueprint.model.CustomBlueprint;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/**
 * Imported blueprints in Active Objects: the only place where they are, so that every node of a cluster sees the
 * same.
 */
public class CustomBlueprints {
    private final ActiveObjects ao;

    public CustomBlueprints(ActiveObjects ao) {
        this.ao = ao;
    }

    /** By id; without their texts, one SQL statement. */
    public List<CustomBlueprint> all() {
        return Arrays.stream(ao.find(CustomBlueprintRow.class, Query.select().order("BLUEPRINT_ID ASC")))
                .map(CustomBlueprints::value).toList();
    }

    public Optional<CustomBlueprint> find(String id) {
        return row(id).map(CustomBlueprints::value);
    }

    public Optional<String> text(String id) {
        return row(id).map(CustomBlueprintRow::getContent);
    }

    /**
     * Adds it, or puts it in place of the one that was seen. Of two at the same time the database lets one through.
     *
     * @param seen hash of the text that it takes the place of; empty for a new id
     * @return false when somebody else was faster
     */
    public boolean put(CustomBlueprint blueprint, String text, Optional<String> seen) {
        try {
            return ao.executeInTransaction(() -> taken(blueprint.id(), seen) && added(blueprint, text));
        } catch (RuntimeException failed) {
            if (find(blueprint.id()).map(CustomBlueprint::hash).equals(seen)) {
                throw failed;
            }
            return false;
        }
    }

    private boolean taken(String id, Optional<String> seen) {
        return seen.isEmpty()
                || ao.deleteWithSQL(CustomBlueprintRow.class, "BLUEPRINT_ID = ? AND HASH = ?", id, seen.get()) == 1;
    }

    private boolean added(CustomBlueprint blueprint, String text) {
        ao.create(CustomBlueprintRow.class, new DBParam("BLUEPRINT_ID", blueprint.id()),
                new DBParam("VERSION", blueprint.version()), new DBParam("HASH", blueprint.hash()),
                new DBParam("CONTENT", text), new DBParam("AUTHOR", blueprint.author()),
                new DBParam("IMPORTED_AT", blueprint.importedAt().toString()));
        return true;
    }

    public void remove(String id) {
        ao.executeInTransaction(() -> {
            row(id).ifPresent(ao::delete);
            return null;
        });
    }

    /** Ids are in lower case; a database may find one for an id in upper case, too. */
    private Optional<CustomBlueprintRow> row(String id) {
        return Arrays.stream(ao.find(CustomBlueprintRow.class, Query.select().where("BLUEPRINT_ID = ?", id)))
                .filter(row -> row.getBlueprintId().equals(id)).findFirst();
    }

    private static CustomBlueprint value(CustomBlueprintRow row) {
        return new CustomBlueprint(row.getBlueprintId(), row.getVersion(), row.getHash(), row.getAuthor(),
                Instant.parse(row.getImportedAt()));
    }
}
