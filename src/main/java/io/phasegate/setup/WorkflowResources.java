package io.phasegate.setup;

import io.phasegate.setup.model.WorkflowTexts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The workflows that the jar brings along. */
final class WorkflowResources {
    private WorkflowResources() {
    }

    static WorkflowTexts all() {
        return new WorkflowTexts(key -> read(key.substring(key.indexOf(':') + 1)));
    }

    private static String read(String name) {
        return text(name).replace("${system-functions}", text("system-functions"));
    }

    private static String text(String name) {
        String path = "/workflows/" + name + ".xml";
        try (InputStream in = WorkflowResources.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
