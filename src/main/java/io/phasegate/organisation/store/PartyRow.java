package io.phasegate.organisation.store;

import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A company in a project. */
@Preload
@Table("ORG_PARTY")
public interface PartyRow extends OrganisationRow {
    @Override
    @NotNull
    @Indexed
    @Accessor("PROJECT_ID")
    long getProjectId();

    /** `project:fingerprint of side and name`: a company is recorded once. */
    @NotNull
    @Unique
    @StringLength(100)
    @Accessor("PARTY_KEY")
    String getPartyKey();

    @Mutator("PARTY_KEY")
    void setPartyKey(String partyKey);

    @StringLength(20)
    @Accessor("SIDE")
    String getSide();

    @Mutator("SIDE")
    void setSide(String side);

    @StringLength(255)
    @Accessor("NAME")
    String getName();

    @Mutator("NAME")
    void setName(String name);

    @StringLength(100)
    @Accessor("SHORT_NAME")
    String getShortName();

    @Mutator("SHORT_NAME")
    void setShortName(String shortName);
}
