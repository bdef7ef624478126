package io.phasegate.organisation.store;

import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Who holds which role. Dates are ISO text: no time zone can shift them. */
@Preload
@Table("ORG_ASSIGN")
public interface AssignmentRow extends OrganisationRow {
    @Override
    @NotNull
    @Indexed
    @Accessor("PROJECT_ID")
    long getProjectId();

    /** `member:fingerprint of role, body and start`: the same assignment is recorded once. */
    @NotNull
    @Unique
    @StringLength(100)
    @Accessor("ASSIGN_KEY")
    String getAssignKey();

    @Mutator("ASSIGN_KEY")
    void setAssignKey(String assignKey);

    @Accessor("MEMBER_ID")
    long getMemberId();

    @Mutator("MEMBER_ID")
    void setMemberId(long memberId);

    @StringLength(100)
    @Accessor("ROLE_CODE")
    String getRoleCode();

    @Mutator("ROLE_CODE")
    void setRoleCode(String roleCode);

    /** Null or empty when it is the body of the role. */
    @StringLength(100)
    @Accessor("BODY_KEY")
    String getBodyKey();

    @Mutator("BODY_KEY")
    void setBodyKey(String bodyKey);

    @StringLength(10)
    @Accessor("START_ON")
    String getStartOn();

    @Mutator("START_ON")
    void setStartOn(String startOn);

    /** Null or empty while open. */
    @StringLength(10)
    @Accessor("END_ON")
    String getEndOn();

    @Mutator("END_ON")
    void setEndOn(String endOn);

    @Accessor("FULL_TIME")
    boolean isFullTime();

    @Mutator("FULL_TIME")
    void setFullTime(boolean fullTime);

    @Accessor("TIME_PERCENT")
    int getTimePercent();

    @Mutator("TIME_PERCENT")
    void setTimePercent(int timePercent);

    @StringLength(20)
    @Accessor("PRIORITY")
    String getPriority();

    @Mutator("PRIORITY")
    void setPriority(String priority);

    @Accessor("APPRAISAL")
    boolean isAppraisal();

    @Mutator("APPRAISAL")
    void setAppraisal(boolean appraisal);

    @StringLength(450)
    @Accessor("REWARD_NOTE")
    String getRewardNote();

    @Mutator("REWARD_NOTE")
    void setRewardNote(String rewardNote);
}
