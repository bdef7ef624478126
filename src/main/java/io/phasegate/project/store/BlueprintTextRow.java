package io.phasegate.project.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** The text of a blueprint as it was applied (R6), stored once however many projects applied it. Never changed. */
@Preload
@Table("BLUEPRINT_TEXT")
public interface BlueprintTextRow extends Entity {
    @NotNull
    @Unique
    @StringLength(64)
    String getHash();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();
}
