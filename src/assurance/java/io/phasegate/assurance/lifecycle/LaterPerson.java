package io.phasegate.assurance.lifecycle;

import io.phasegate.journal.store.PersonRow;
import net.java.ao.Accessor;
import net.java.ao.Mutator;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/**
 * The table of persons as a later version may have it: one column more. Shows that an upgrade adds it and loses
 * nothing.
 */
@Table("PERSON")
public interface LaterPerson extends PersonRow {
    @StringLength(100)
    @Accessor("REMARK")
    String getRemark();

    @Mutator("REMARK")
    void setRemark(String remark);
}
