package io.phasegate.blueprint.custom;

import io.phasegate.access.Access;
import io.phasegate.access.model.Viewer;
import io.phasegate.blueprint.files.ShippedBlueprints;
import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.CustomBlueprint;
import io.phasegate.blueprint.model.Keys;
import io.phasegate.blueprint.model.Problem;
import io.phasegate.blueprint.reading.BlueprintReader;
import io.phasegate.blueprint.reading.Reading;
import io.phasegate.blueprint.store.CustomBlueprints;
import io.phasegate.journal.Persons;
import io.phasegate.journal.model.Sha256;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The commands on imported blueprints: for Jira administrators. Used by REST and by the catalogue page. */
public class Library {
    private static final int MOST = 100;
    private static final String FILE = "import.yaml";

    private final Access access;
    private final ShippedBlueprints shipped;
    private final CustomBlueprints custom;
    private final BlueprintReader reader;
    private final BlueprintUse use;
    private final Persons persons;
    private final Clock clock;

    public Library(Access access, ShippedBlueprints shipped, CustomBlueprints custom, BlueprintReader reader,
            BlueprintUse use, Persons persons, Clock clock) {
        this.access = access;
        this.shipped = shipped;
        this.custom = custom;
        this.reader = reader;
        this.use = use;
        this.persons = persons;
        this.clock = clock;
    }

    /** Reads the file and says everything that is wrong with it. @throws Refusal 401, 403 no administrator */
    public Import preview(String text) {
        access.requireAdministrator();
        Reading reading = reader.read(FILE, text);
        List<Problem> problems = new ArrayList<>(reading.problems());
        Optional<CustomBlueprint> known = reading.blueprint().flatMap(found -> custom.find(found.id()));
        reading.blueprint().ifPresent(found -> problems.addAll(conflicts(found, known, text)));
        return new Import(problems.isEmpty() ? reading.blueprint() : Optional.empty(), problems, known);
    }

    private List<Problem> conflicts(Blueprint found, Optional<CustomBlueprint> known, String text) {
        List<Problem> problems = new ArrayList<>();
        if (shipped.find(found.id()).isPresent()) {
            problems.add(problem(text, "id", "id-shipped", found.id()));
        }
        if (known.isPresent() && !known.get().hash().equals(Sha256.of(text))
                && Versions.compare(found.version(), known.get().version()) <= 0) {
            problems.add(problem(text, "version", "version-not-newer", found.version(), known.get().version()));
        }
        known.flatMap(one -> alike(one,
                found)).ifPresent(keys -> problems.add(new Problem(FILE, line(text, keys.second()), "key",
                Message.of("phasegate.blueprint.keys-alike", keys.first(), keys.second()))));
        if (known.isEmpty() && custom.all().size() >= MOST) {
            problems.add(problem(text, "id", "too-many-blueprints", MOST));
        }
        return problems;
    }

    /** A project by the former version would have both. */
    private Optional<Keys.Alike> alike(CustomBlueprint former, Blueprint found) {
        return custom.text(former.id()).flatMap(text -> reader.read(FILE, text).blueprint())
                .flatMap(before -> Keys.alike(Stream.concat(Keys.of(before), Keys.of(found))));
    }

    private static int line(String text, String key) {
        Pattern definition = Pattern.compile(".*\\b(key|code): *[\"']?" + Pattern.quote(key) + "\\b.*");
        return 1 + (int) text.lines().takeWhile(one -> !definition.matcher(one).matches()).count();
    }

    private static Problem problem(String text, String key, String reason, Object... arguments) {
        int line = 1 + (int) text.lines().takeWhile(one -> !one.startsWith(key + ":")).count();
        return new Problem(FILE, line, key, Message.of("phasegate.blueprint.problem." + reason, arguments));
    }

    /**
     * Keeps the file as it is. The same file again changes nothing.
     *
     * @throws Refusal 401, 403 no administrator, 400 with every problem: field `line path`, 409 when another file of
     * its id came at the
     *                 same time
     */
    public Blueprint add(String text) {
        Import read = preview(text);
        if (!read.problems().isEmpty()) {
            throw Refusal.badInput(fields(read.problems()));
        }
        Blueprint blueprint = read.blueprint().orElseThrow();
        String hash = Sha256.of(text);
        Optional<String> seen = read.replaces().map(CustomBlueprint::hash);
        if (!seen.equals(Optional.of(hash)) && !custom.put(imported(blueprint, hash), text, seen)) {
            throw Refusal.conflict(Message.of("phasegate.blueprint.import-overtaken", blueprint.id()));
        }
        return blueprint;
    }

    private CustomBlueprint imported(Blueprint blueprint, String hash) {
        Viewer viewer = access.viewer();
        return new CustomBlueprint(blueprint.id(), blueprint.version(), hash,
                persons.ofUser(viewer.userKey(), viewer.name()), clock.instant());
    }

    private static Map<String, Message> fields(List<Problem> problems) {
        Map<String, Message> fields = new LinkedHashMap<>();
        for (Problem problem : problems) {
            String field = (problem.line() + " " + problem.key()).strip();
            fields.merge(field, problem.reason(),
                    (first, second) -> Message.of("phasegate.blueprint.problem.both", first, second));
        }
        return fields;
    }

    /** @throws Refusal 401, 403 no administrator, 404 unknown, 409 shipped, or projects run by it */
    public void remove(String id) {
        access.requireAdministrator();
        if (shipped.find(id).isPresent()) {
            throw Refusal.conflict(Message.of("phasegate.blueprint.shipped-stays", id));
        }
        if (custom.find(id).isEmpty()) {
            throw Refusal.notFound();
        }
        if (use.used(id)) {
            throw Refusal.conflict(Message.of("phasegate.blueprint.in-use", id));
        }
        custom.remove(id);
    }

    /** The imported ones, by id. */
    public List<CustomBlueprint> imported() {
        return custom.all();
    }
}
