package sandbox.spi;

import java.util.List;
import java.util.Optional;

/** Saved searches a user owns or that are shared with the user. Read by the filter list, the board and REST. */
public interface SavedFilters {
    List<Filter> visibleTo(String userKey);

    /** Empty for an unknown filter and for one that is not shared with the user. */
    Optional<Filter> find(String userKey, long id);

    /** A saved search. */
    record Filter(long id, String name, String description, String ownerKey, String jql) {
    }
}
