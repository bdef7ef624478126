package io.phasegate.project.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * One implementation project. PROJECT_REF is the id of the Jira project; PARTS lists its blueprints as `id hash`, a
 * line each.
 */
@Preload
@Table("IMPL_PROJECT")
public interface ImplProjectRow extends Entity {
    @NotNull
    @Unique
    @StringLength(20)
    String getProjectRef();

    @StringLength(200)
    String getCustomer();

    @StringLength(200)
    String getVendor();

    @StringLength(100)
    String getContractNumber();

    @StringLength(10)
    String getContractSignedOn();

    @NotNull
    @StringLength(10)
    String getStartOn();

    int getTotalDays();

    @NotNull
    @StringLength(30)
    String getProfile();

    @NotNull
    @StringLength(10)
    String getProjectClass();

    @NotNull
    @StringLength(5)
    String getWorkingLanguage();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getParts();

    boolean isLongCycle();

    /** Answers to the questions of the blueprints as a JSON object; empty or null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getAnswers();

    @StringLength(10)
    String getDeliveryOn();

    @StringLength(10)
    String getBreakInEndOn();

    /** The updates that hold, oldest first ({@link UpdatesText}); null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getMethodUpdates();

    void setMethodUpdates(String updates);

    void setContractNumber(String number);

    void setContractSignedOn(String day);

    void setDeliveryOn(String day);

    void setBreakInEndOn(String day);
}
