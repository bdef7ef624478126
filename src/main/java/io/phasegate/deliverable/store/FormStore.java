package io.phasegate.deliverable.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.phasegate.access.PersonalData;
import io.phasegate.access.model.Forgotten;
import io.phasegate.deliverable.Forms;
import io.phasegate.deliverable.model.DocumentForm;
import io.phasegate.journal.model.Sha256;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Forms of documents over Active Objects. Contents are found by their hash alone, so nothing is ever overwritten. */
public final class FormStore implements Forms, PersonalData {
    private final ActiveObjects ao;

    public FormStore(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public DocumentForm find(String hash) {
        return row(hash).map(row -> FormText.read(hash, row.getContent()))
                .orElseGet(() -> new DocumentForm(hash, Map.of(), DocumentForm.EMPTY.ticked()));
    }

    private Optional<FormRow> row(String hash) {
        return Arrays.stream(ao.find(FormRow.class, Query.select().where("HASH = ?", hash))).findFirst();
    }

    @Override
    public DocumentForm keep(long projectId, String code, DocumentForm form) {
        String content = FormText.of(form);
        String hash = Sha256.of(projectId + "\n" + code + "\n" + content);
        if (row(hash).isEmpty()) {
            insert(projectId, hash, content);
        }
        return form.named(hash);
    }

    /** Is content when somebody else wrote the same at the same time. */
    private void insert(long projectId, String hash, String content) {
        try {
            ao.executeInTransaction(() -> ao.create(FormRow.class, new DBParam("HASH", hash),
                    new DBParam("PROJECT_REF", String.valueOf(projectId)), new DBParam("CONTENT", content)));
        } catch (RuntimeException failed) {
            if (row(hash).isEmpty()) {
                throw failed;
            }
        }
    }

    @Override
    public int forget(Forgotten person) {
        List<FormRow> named = Arrays.stream(ao.find(FormRow.class))
                .filter(row -> person.isNamedIn(row.getContent())).toList();
        named.forEach(row -> {
            DocumentForm form = FormText.read(row.getHash(), row.getContent());
            row.setContent(FormText.of(new DocumentForm(form.hash(), without(form.values(), person), form.ticked(),
                    form.rows().stream().map(values -> without(values, person)).toList())));
            row.save();
        });
        return named.size();
    }

    private static Map<String, String> without(Map<String, String> values, Forgotten person) {
        Map<String, String> changed = new HashMap<>(values);
        changed.replaceAll((key, value) -> without(value, person));
        return changed;
    }

    /** Longer words first: a login is often part of an address. */
    private static String without(String value, Forgotten person) {
        List<String> words = person.words().stream().filter(word -> word.length() > 1)
                .sorted(Comparator.comparing(String::length).reversed()).toList();
        String text = value;
        for (String word : words) {
            text = text.replace(word, person.label());
        }
        return text;
    }
}
