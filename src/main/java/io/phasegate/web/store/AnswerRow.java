package io.phasegate.web.store;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * The first answer to a request with an Idempotency-Key, so that a retry gets it again. STATUS 0 = still being worked
 * on.
 */
@Preload
@Table("FIRST_ANSWER")
public interface AnswerRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @NotNull
    @Unique
    @StringLength(100)
    @Accessor("REQUEST_KEY")
    String getRequestKey();

    @Mutator("REQUEST_KEY")
    void setRequestKey(String requestKey);

    @NotNull
    @Accessor("HTTP_STATUS")
    int getHttpStatus();

    @Mutator("HTTP_STATUS")
    void setHttpStatus(int status);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("ANSWER_TEXT")
    String getAnswerText();

    @Mutator("ANSWER_TEXT")
    void setAnswerText(String text);

    @NotNull
    @Accessor("CREATED_AT")
    Date getCreatedAt();

    @Mutator("CREATED_AT")
    void setCreatedAt(Date createdAt);
}
