package io.phasegate.setup;

import io.phasegate.language.model.Text;
import io.phasegate.setup.model.Catalogue;
import io.phasegate.setup.model.JiraObject;
import io.phasegate.setup.model.WorkflowTexts;
import java.util.List;

/** Keys of the objects without which no implementation project can be made. */
final class EssentialKeys {
    private static final List<String> KEYS = Catalogue
            .of(key -> new Text(key, key), new WorkflowTexts(key -> "")).objects().stream()
            .filter(object -> object.kind().essential()).map(JiraObject::key).toList();

    private EssentialKeys() {
    }

    static List<String> all() {
        return KEYS;
    }
}
