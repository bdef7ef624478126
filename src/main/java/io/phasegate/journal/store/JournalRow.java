package io.phasegate.journal.store;

import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * A written journal entry. The two unique keys decide every race; TEXT is the canonical JSON that HASH covers, the
 * other columns are only indexes.
 */
@Preload
@Table("JOURNAL_ENTRY")
public interface JournalRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    long getID();

    @NotNull
    @Indexed
    @Accessor("PROJECT_ID")
    long getProjectId();

    @Mutator("PROJECT_ID")
    void setProjectId(long projectId);

    /** `project:number`, the number counting both streams; `project:stream:sequence` in rows of older versions. */
    @NotNull
    @Unique
    @StringLength(100)
    @Accessor("SEQ_KEY")
    String getSeqKey();

    @Mutator("SEQ_KEY")
    void setSeqKey(String seqKey);

    /** What may happen only once; `free:` + SEQ_KEY when the entry claims nothing. */
    @NotNull
    @Unique
    @StringLength(100)
    @Accessor("CLAIM_KEY")
    String getClaimKey();

    @Mutator("CLAIM_KEY")
    void setClaimKey(String claimKey);

    @NotNull
    @StringLength(20)
    @Accessor("STREAM")
    String getStream();

    @Mutator("STREAM")
    void setStream(String stream);

    @NotNull
    @Accessor("SEQ")
    long getSeq();

    @Mutator("SEQ")
    void setSeq(long seq);

    @NotNull
    @StringLength(64)
    @Accessor("HASH")
    String getHash();

    @Mutator("HASH")
    void setHash(String hash);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("TEXT")
    String getText();

    @Mutator("TEXT")
    void setText(String text);
}
