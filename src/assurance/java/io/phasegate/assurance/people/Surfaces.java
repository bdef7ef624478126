package io.phasegate.assurance.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Everything of the product that people see, read from the descriptor, the templates and the forms of the
 * organisation: `servlet KEY`, `panel KEY`, the path of a template, `dialog TEMPLATE NAME`. What {@link Places} does
 * not visit fails the build.
 */
final class Surfaces {
    /** What no place of a sandbox can show, and why. */
    static final Map<String, String> NOT_SHOWN = Map.of("templates/workflow/module.vm",
            "a list of fixed lines in Jira's workflow designer, which the sandbox does not have");

    private static final Pattern MODULE = Pattern.compile("<(servlet|web-panel) key=\"([^\"]+)\"");
    private static final Pattern DIALOG = Pattern.compile("<dialog\\b([^>]*)>");
    private static final Pattern NAMED = Pattern.compile("data-dialog=\"([^\"]+)\"");
    private static final Pattern FORM = Pattern.compile("return form\\(\"(\\w+)\"");

    private Surfaces() {
    }

    static Set<String> all() {
        Set<String> all = new TreeSet<>();
        Matcher module = MODULE.matcher(read(Path.of("atlassian-plugin.xml")));
        while (module.find()) {
            all.add((module.group(1).equals("servlet") ? "servlet " : "panel ") + module.group(2));
        }
        templates().forEach(template -> addTemplate(all, template));
        return all;
    }

    private static void addTemplate(Set<String> all, Path template) {
        all.add(template.toString());
        Matcher dialog = DIALOG.matcher(read(template));
        while (dialog.find()) {
            addDialog(all, "dialog " + template + " ", dialog.group(1));
        }
    }

    private static void addDialog(Set<String> all, String prefix, String attributes) {
        Matcher named = NAMED.matcher(attributes);
        if (named.find()) {
            all.add(prefix + named.group(1));
        } else if (attributes.contains("data-form=\"$form.kind\"")) {
            Matcher form = FORM.matcher(read(Path.of("src/main/java/io/phasegate/organisation/web/PanelForms.java")));
            while (form.find()) {
                all.add(prefix + "form " + form.group(1));
            }
        } else {
            all.add(prefix + (attributes.contains("data-confirm") ? "confirm" : attributes.strip()));
        }
    }

    private static Stream<Path> templates() {
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            return files.filter(file -> file.toString().endsWith(".vm")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
