package io.phasegate.organisation.store;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Claims a version of a row, once: of two simultaneous changes one is refused. Also says who made it. */
@Preload
@Table("ORG_CHANGE")
public interface ChangeRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /** `kind:id:version`. */
    @NotNull
    @Unique
    @StringLength(100)
    @Accessor("CHANGE_KEY")
    String getChangeKey();

    @Mutator("CHANGE_KEY")
    void setChangeKey(String changeKey);

    @NotNull
    @Indexed
    @Accessor("PROJECT_ID")
    long getProjectId();

    @Mutator("PROJECT_ID")
    void setProjectId(long projectId);

    @NotNull
    @StringLength(100)
    @Accessor("PERSON_ID")
    String getPersonId();

    @Mutator("PERSON_ID")
    void setPersonId(String personId);

    @NotNull
    @Accessor("CHANGED_AT")
    Date getChangedAt();

    @Mutator("CHANGED_AT")
    void setChangedAt(Date changedAt);
}
