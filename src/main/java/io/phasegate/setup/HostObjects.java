package io.phasegate.setup;

import io.phasegate.setup.model.JiraObject;
import io.phasegate.setup.model.ObjectKind;
import java.util.List;
import java.util.Optional;

/**
 * Finds and writes objects of one kind in the host. One adapter per kind; every Spring bean of this type is found by
 * set-up. An adapter decides nothing and is only told to write to objects that are ours.
 */
public interface HostObjects {
    ObjectKind kind();

    /**
     * Text of the object's present name and content, always the same for the same state; empty when it does not
     * exist.
     */
    Optional<String> read(String hostId);

    /** Name of an existing object, for people. */
    String name(String hostId);

    /** Ids of all objects that bear this name, compared as the host compares names of this kind. */
    List<String> named(JiraObject object, String name, HostIds ids);

    /** Whether somebody else's object of the same name can serve, for kinds that are shared by name. */
    default boolean serves(String hostId) {
        return true;
    }

    /** Whether the host allows a name only once. */
    default boolean uniqueNames() {
        return true;
    }

    /** Makes the object, if need be without its content. */
    String create(JiraObject object, String name, HostIds ids);

    /**
     * Undoes what the host does by itself to a new object. Called once for each object that we made, also after a
     * crash.
     */
    default void settle(String hostId) {
    }

    /** Brings our object to the wanted content; may be repeated. The name is left as it was created. */
    void write(JiraObject object, String hostId, HostIds ids);
}
