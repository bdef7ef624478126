package sandbox.it.tiny;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A table of the tiny plugin. */
@Table("GUEST")
public interface Guest extends Entity {
    @NotNull
    @StringLength(100)
    String getFullName();

    void setFullName(String name);
}
