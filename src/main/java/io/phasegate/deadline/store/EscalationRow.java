package io.phasegate.deadline.store;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * Somebody was told that a deadline was missed. ESCALATION_KEY is `project id:hash of the deadline's key`: once only.
 */
@Preload
@Table("ESCALATION")
public interface EscalationRow extends Entity {
    @NotNull
    @Unique
    @StringLength(100)
    String getEscalationKey();

    @NotNull
    @Indexed
    @StringLength(20)
    String getProjectRef();

    @NotNull
    @StringLength(100)
    String getDeadlineKey();

    @NotNull
    Date getSentAt();
}
