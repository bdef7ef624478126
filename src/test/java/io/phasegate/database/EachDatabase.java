package io.phasegate.database;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.rules.ExternalResource;

/**
 * The class rule of tests on real databases: each kind is started once, when first asked for, and gone after the
 * class.
 */
public final class EachDatabase extends ExternalResource {
    private final Map<String, TestDatabase> open = new HashMap<>();

    /** @param kind one of {@link TestDatabase#names()} */
    public TestDatabase of(String kind) {
        return open.computeIfAbsent(kind, TestDatabase::on);
    }

    @Override
    protected void after() {
        List<TestDatabase> all = new ArrayList<>(open.values());
        open.clear();
        all.forEach(TestDatabase::close);
    }
}
