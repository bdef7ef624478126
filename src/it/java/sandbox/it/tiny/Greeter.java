package sandbox.it.tiny;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Arrays;
import net.java.ao.DBParam;

/** A bean of the tiny plugin that keeps names in its table. */
public final class Greeter {
    private final ActiveObjects tables;

    public Greeter(ActiveObjects tables) {
        this.tables = tables;
    }

    public void remember(String name) {
        tables.executeInTransaction(() -> tables.executeInTransaction(
                () -> tables.create(Guest.class, new DBParam("FULL_NAME", name))));
    }

    public void rememberAndFail(String name) {
        tables.executeInTransaction(() -> {
            remember(name);
            throw new IllegalStateException("after an inner transaction");
        });
    }

    public List<String> names() {
        return Arrays.stream(tables.find(Guest.class)).map(Guest::getFullName).toList();
    }
}
