package io.phasegate.setup.model;

import io.phasegate.language.model.Text;

/** Words the names of Jira objects in both languages. Implemented over the i18n bundle of set-up. */
public interface Naming {
    /** E.g. `phasegate.setup.name.status-signed`. */
    Text text(String key);
}
