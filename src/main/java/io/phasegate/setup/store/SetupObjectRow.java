package io.phasegate.setup.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What we remember of one Jira object that set-up made or took. Columns that STATE does not use hold a hyphen. */
@Preload
@Table("SETUP_OBJECT")
public interface SetupObjectRow extends Entity {
    @NotNull
    @Unique
    @StringLength(100)
    String getObjectKey();

    @NotNull
    @StringLength(20)
    String getState();

    void setState(String state);

    @NotNull
    String getHostId();

    void setHostId(String id);

    @NotNull
    @StringLength(64)
    String getHostPrint();

    void setHostPrint(String fingerprint);

    @NotNull
    @StringLength(64)
    String getWantedPrint();

    void setWantedPrint(String fingerprint);

    @NotNull
    String getPlannedName();

    void setPlannedName(String name);

    /** Ids of namesakes when the object was about to be made, one per line, between brackets. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getIdsBefore();

    void setIdsBefore(String ids);
}
