package io.phasegate.setup.model;

import io.phasegate.language.model.Text;
import java.util.ArrayList;
import java.util.List;

/** Collects the declared objects in order, with their names. Used while the catalogue is built. */
final class ObjectList {
    private final Naming naming;
    private final List<JiraObject> objects = new ArrayList<>();

    ObjectList(Naming naming) {
        this.naming = naming;
    }

    void add(ObjectKind kind, String key, Content content) {
        Text name = naming.text("phasegate.setup.name." + key.replace(':', '-'));
        objects.add(new JiraObject(key, kind, name, naming.text("phasegate.setup.description"), content));
    }

    Text text(String key) {
        return naming.text(key);
    }

    List<JiraObject> objects() {
        return objects;
    }
}
