package io.phasegate.organisation.store;

import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A department of a company. */
@Preload
@Table("ORG_DEPT")
public interface DepartmentRow extends OrganisationRow {
    @Override
    @NotNull
    @Indexed
    @Accessor("PROJECT_ID")
    long getProjectId();

    /** `party:fingerprint of name`: a department is recorded once. */
    @NotNull
    @Unique
    @StringLength(100)
    @Accessor("DEPT_KEY")
    String getDeptKey();

    @Mutator("DEPT_KEY")
    void setDeptKey(String deptKey);

    @Accessor("PARTY_ID")
    long getPartyId();

    @Mutator("PARTY_ID")
    void setPartyId(long partyId);

    @StringLength(255)
    @Accessor("NAME")
    String getName();

    @Mutator("NAME")
    void setName(String name);

    @Accessor("FUNCTIONAL")
    boolean isFunctional();

    @Mutator("FUNCTIONAL")
    void setFunctional(boolean functional);

    @Accessor("IN_SCOPE")
    boolean isInScope();

    @Mutator("IN_SCOPE")
    void setInScope(boolean inScope);

    /** Member, null while open. */
    @Accessor("HEAD_ID")
    Long getHeadId();

    @Mutator("HEAD_ID")
    void setHeadId(Long headId);
}
