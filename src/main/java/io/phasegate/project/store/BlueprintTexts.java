package io.phasegate.project.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.journal.model.Sha256;
import java.util.Arrays;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** The texts of applied blueprints, by their SHA-256 (R6). */
public class BlueprintTexts {
    private final ActiveObjects ao;

    public BlueprintTexts(ActiveObjects ao) {
        this.ao = ao;
    }

    /** @return the hash under which the text can be read again */
    public String keep(String text) {
        String hash = Sha256.of(text);
        if (find(hash).isEmpty()) {
            Rows.write(() -> insert(hash, text), () -> find(hash).isPresent());
        }
        return hash;
    }

    private void insert(String hash, String text) {
        ao.executeInTransaction(() -> ao.create(BlueprintTextRow.class, new DBParam("HASH", hash),
                new DBParam("CONTENT", text)));
    }

    public Optional<String> find(String hash) {
        return Arrays.stream(ao.find(BlueprintTextRow.class, Query.select().where("HASH = ?", hash))).findFirst()
                .map(BlueprintTextRow::getContent);
    }
}
