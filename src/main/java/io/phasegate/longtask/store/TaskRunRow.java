package io.phasegate.longtask.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One attempt at a task. Whoever inserts the RUN_KEY `task:attempt` first may run it. */
@Preload
@Table("TASK_RUN")
public interface TaskRunRow extends Entity {
    @NotNull
    @Unique
    @StringLength(100)
    String getRunKey();

    @Indexed
    long getTaskNo();

    int getAttempt();

    long getHeartbeat();

    void setHeartbeat(long millis);
}
