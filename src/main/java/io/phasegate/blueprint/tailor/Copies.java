package io.phasegate.blueprint.tailor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How often the items of a blueprint are there for a project, and which copies refer to which. */
final class Copies {
    private final Selection selection;

    Copies(Selection selection) {
        this.selection = selection;
    }

    /**
     * @param about what the item is about: it goes when one of these is gone, and is repeated with them
     */
    List<Copy> of(String item, List<String> about) {
        List<String> all = Stream.concat(Stream.of(item), about.stream()).toList();
        return all.stream().allMatch(selection::has) ? repeated(all) : List.of();
    }

    private List<Copy> repeated(List<String> items) {
        Set<String> questions = new LinkedHashSet<>();
        items.forEach(item -> selection.per(item).ifPresent(questions::add));
        List<Copy> copies = List.of(Copy.ONLY);
        for (String question : questions) {
            copies = copies.stream().flatMap(copy -> selection.copies(question).stream()
                    .map(one -> copy.with(question, one.of().get(question)))).toList();
        }
        return copies;
    }

    /** The keys by which a copy refers to an item: one when it is repeated with it, else all there are. */
    List<String> keys(Copy copy, String item) {
        String key = item.substring(item.indexOf(':') + 1);
        if (!selection.has(item)) {
            return List.of();
        }
        Optional<String> question = selection.per(item);
        if (question.isEmpty()) {
            return List.of(key);
        }
        return copy.at(question.get()).map(at -> List.of(key + "-" + at.number()))
                .orElseGet(() -> IntStream.rangeClosed(1, selection.copies(question.get()).size())
                        .mapToObj(number -> key + "-" + number).toList());
    }

    /** The same where only one can be named: the last. */
    Optional<String> key(Copy copy, String item) {
        List<String> keys = keys(copy, item);
        return keys.isEmpty() ? Optional.empty() : Optional.of(keys.get(keys.size() - 1));
    }

    /** The keys of several items of a kind. */
    List<String> keys(Copy copy, String kind, List<String> keys) {
        List<String> all = new ArrayList<>();
        keys.forEach(key -> all.addAll(keys(copy, kind + ":" + key)));
        return all;
    }

    /** Whether something that cannot be repeated is there. */
    boolean has(String item) {
        return selection.has(item);
    }

    boolean forces(String code) {
        return selection.forces(code);
    }
}
