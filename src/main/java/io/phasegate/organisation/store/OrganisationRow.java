package io.phasegate.organisation.store;

import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;

/** What all rows of the organisation have: their project and a version that grows with every change. */
public interface OrganisationRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    /**
     * Each table declares it again with its index: AO names an index after the interface that declares the accessor.
     */
    @NotNull
    @Accessor("PROJECT_ID")
    long getProjectId();

    @Mutator("PROJECT_ID")
    void setProjectId(long projectId);

    @NotNull
    @Accessor("VERSION")
    int getVersion();

    @Mutator("VERSION")
    void setVersion(int version);
}
