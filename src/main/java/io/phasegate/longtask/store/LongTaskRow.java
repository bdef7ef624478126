package io.phasegate.longtask.store;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One long task. ACTIVE_KEY is `kind:subject` while it is not final, so that one task of a kind runs per subject. */
@Preload
@Table("LONG_TASK")
public interface LongTaskRow extends Entity {
    @NotNull
    String getKind();

    @NotNull
    String getSubject();

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getInput();

    void setInput(String input);

    @NotNull
    String getUserKey();

    void setUserKey(String userKey);

    @NotNull
    @Unique
    @StringLength(100)
    String getActiveKey();

    void setActiveKey(String key);

    @NotNull
    String getState();

    void setState(String state);

    int getDone();

    void setDone(int done);

    int getTotal();

    void setTotal(int total);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getMessages();

    void setMessages(String messages);

    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getResult();

    void setResult(String result);

    long getCreatedAt();
}
