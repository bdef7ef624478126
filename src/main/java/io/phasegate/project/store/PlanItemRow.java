package io.phasegate.project.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * One thing that the method demands of a project. PLAN_KEY is `project id:kind:code` in lower case, so that nothing is
 * planned twice; ISSUE_ID is 0 while there is no issue.
 */
@Preload
@Table("PLAN_ITEM")
public interface PlanItemRow extends Entity {
    @NotNull
    @Unique
    @StringLength(100)
    String getPlanKey();

    @NotNull
    @Indexed
    @StringLength(20)
    String getProjectRef();

    @NotNull
    @StringLength(20)
    String getKind();

    @NotNull
    @StringLength(50)
    String getPhase();

    @NotNull
    @StringLength(50)
    String getCode();

    int getPosition();

    boolean isMandatory();

    @NotNull
    @StringLength(20)
    String getNature();

    @StringLength(200)
    String getNameZh();

    @StringLength(200)
    String getNameEn();

    @NotNull
    @StringLength(10)
    String getStartOn();

    void setStartOn(String day);

    @NotNull
    @StringLength(10)
    String getDueOn();

    void setDueOn(String day);

    long getIssueId();

    void setIssueId(long id);

    long getIssueNumber();

    void setIssueNumber(long number);
}
