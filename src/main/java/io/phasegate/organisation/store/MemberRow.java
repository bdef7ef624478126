package io.phasegate.organisation.store;

import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A person in a project. */
@Preload
@Table("ORG_MEMBER")
public interface MemberRow extends OrganisationRow {
    @Override
    @NotNull
    @Indexed
    @Accessor("PROJECT_ID")
    long getProjectId();

    /** `project:person`: a Jira user is a member once. */
    @NotNull
    @Unique
    @StringLength(100)
    @Accessor("MEMBER_KEY")
    String getMemberKey();

    @Mutator("MEMBER_KEY")
    void setMemberKey(String memberKey);

    @StringLength(100)
    @Accessor("PERSON_ID")
    String getPersonId();

    @Mutator("PERSON_ID")
    void setPersonId(String personId);

    @Accessor("PARTY_ID")
    long getPartyId();

    @Mutator("PARTY_ID")
    void setPartyId(long partyId);

    @StringLength(255)
    @Accessor("NAME")
    String getName();

    @Mutator("NAME")
    void setName(String name);

    /** Null or empty for somebody without an account. */
    @StringLength(255)
    @Accessor("USER_KEY")
    String getUserKey();

    @Mutator("USER_KEY")
    void setUserKey(String userKey);

    /** Null when in no department. */
    @Accessor("DEPT_ID")
    Long getDeptId();

    @Mutator("DEPT_ID")
    void setDeptId(Long deptId);

    @StringLength(255)
    @Accessor("POST")
    String getPost();

    @Mutator("POST")
    void setPost(String post);

    @StringLength(100)
    @Accessor("PHONE")
    String getPhone();

    @Mutator("PHONE")
    void setPhone(String phone);

    @StringLength(255)
    @Accessor("MAIL")
    String getMail();

    @Mutator("MAIL")
    void setMail(String mail);

    @Accessor("AUTHORITY")
    boolean isAuthority();

    @Mutator("AUTHORITY")
    void setAuthority(boolean authority);

    @Accessor("IT_STAFF")
    boolean isItStaff();

    @Mutator("IT_STAFF")
    void setItStaff(boolean itStaff);
}
