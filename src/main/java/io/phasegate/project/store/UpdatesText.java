package io.phasegate.project.store;

import io.phasegate.project.model.MethodUpdate;
import io.phasegate.project.model.StoredProject.AppliedPart;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Updates of a method as lines: `update 1`, then `part id hash` and `keep key` for each. */
final class UpdatesText {
    private UpdatesText() {
    }

    static String of(List<MethodUpdate> updates) {
        return updates.isEmpty() ? null : updates.stream().flatMap(UpdatesText::lines)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(MethodUpdate update) {
        return Stream.of(Stream.of("update " + update.number()),
                update.parts().stream().map(part -> "part " + part.id() + " " + part.hash()),
                update.kept().stream().map(key -> "keep " + key)).flatMap(lines -> lines);
    }

    static List<MethodUpdate> read(String text) {
        List<MethodUpdate> updates = new ArrayList<>();
        Rows.text(text).lines().map(line -> line.split(" ")).forEach(words -> add(updates, words));
        return List.copyOf(updates);
    }

    private static void add(List<MethodUpdate> updates, String... words) {
        if (words[0].equals("update")) {
            updates.add(new MethodUpdate(Integer.parseInt(words[1]), List.of(), new LinkedHashSet<>()));
            return;
        }
        int last = updates.size() - 1;
        MethodUpdate update = updates.get(last);
        updates.set(last, words[0].equals("part") ? update.with(new AppliedPart(words[1], words[2]))
                : update.keeping(words[1]));
    }
}
