package io.phasegate.journal.store;

import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Name and salt behind an opaque person id. The one row that is erased when a user is anonymised. */
@Preload
@Table("PERSON")
public interface PersonRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @NotNull
    @Unique
    @StringLength(100)
    @Accessor("PERSON_ID")
    String getPersonId();

    @Mutator("PERSON_ID")
    void setPersonId(String personId);

    /** Fingerprint of the Jira user key, or of the person id for somebody without an account. */
    @NotNull
    @Unique
    @StringLength(100)
    @Accessor("ACCOUNT_KEY")
    String getAccountKey();

    @Mutator("ACCOUNT_KEY")
    void setAccountKey(String accountKey);

    @StringLength(255)
    @Accessor("NAME")
    String getName();

    @Mutator("NAME")
    void setName(String name);

    @StringLength(64)
    @Accessor("SALT")
    String getSalt();

    @Mutator("SALT")
    void setSalt(String salt);
}
