package io.phasegate.blueprint.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * A blueprint that an administrator imported. BLUEPRINT_ID is in lower case; CONTENT is large and read only when asked
 * for.
 */
@Preload({"BLUEPRINT_ID", "VERSION", "HASH", "AUTHOR", "IMPORTED_AT"})
@Table("CUSTOM_BLUEPRINT")
public interface CustomBlueprintRow extends Entity {
    @NotNull
    @Unique
    @StringLength(40)
    String getBlueprintId();

    @NotNull
    @StringLength(20)
    String getVersion();

    void setVersion(String version);

    @NotNull
    @StringLength(64)
    String getHash();

    void setHash(String hash);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();

    void setContent(String content);

    /** Id of a person (PERSON), so that his name can be forgotten. */
    @NotNull
    @StringLength(64)
    String getAuthor();

    void setAuthor(String author);

    @NotNull
    @StringLength(40)
    String getImportedAt();

    void setImportedAt(String moment);
}
