package io.phasegate.setup.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A workflow that runs as a plain copy, and what it was before. */
@Preload
@Table("DETACHED_FLOW")
public interface DetachedWorkflowRow extends Entity {
    @NotNull
    @Unique
    @StringLength(100)
    String getObjectKey();

    /** As it was, with our modules and whatever administrators had edited. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getAttachedXml();

    /** Fingerprint of the plain copy as the host showed it; a hyphen while it is being written. */
    @NotNull
    @StringLength(64)
    String getPlainPrint();

    void setPlainPrint(String fingerprint);
}
