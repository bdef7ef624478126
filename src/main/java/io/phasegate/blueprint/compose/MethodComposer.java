package io.phasegate.blueprint.compose;

import io.phasegate.blueprint.model.Blueprint;
import io.phasegate.blueprint.model.Composition;
import io.phasegate.blueprint.model.Keys;
import io.phasegate.blueprint.model.Fitting;
import io.phasegate.blueprint.tailor.Tailor;
import io.phasegate.language.model.Message;
import io.phasegate.language.model.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts one backbone and its overlays together into the method of a project (R4). Used by preview, applying and reading.
 */
public final class MethodComposer {
    /** As its files say, without any answer. */
    public Composition compose(Blueprint backbone, List<Blueprint> overlays) {
        return compose(backbone, overlays, Fitting.USUAL);
    }

    /**
     * The overlays are laid in the order of their ids, so that the same choice always gives the same method.
     *
     * @throws Refusal 400 naming `blueprint` or `overlays` when these cannot be combined
     */
    public Composition compose(Blueprint backbone, List<Blueprint> overlays, Fitting fitting) {
        Map<String, Message> problems = problems(backbone, overlays);
        if (!problems.isEmpty()) {
            throw Refusal.badInput(problems);
        }
        Composition composed = laid(backbone, overlays.stream().sorted(Comparator.comparing(Blueprint::id)).toList(),
                fitting);
        Keys.alike(Keys.of(composed.method())).ifPresent(keys -> {
            throw Refusal.badInput("overlays",
                    Message.of("phasegate.blueprint.keys-alike", keys.first(), keys.second()));
        });
        return composed;
    }

    /** In this very order; what no note mentions does not depend on it. */
    static Composition laid(Blueprint backbone, List<Blueprint> overlays, Fitting fitting) {
        Draft draft = new Draft(Tailor.fitted(backbone, fitting));
        overlays.forEach(overlay -> draft.overlay(Tailor.fitted(overlay, fitting)));
        return draft.finished();
    }

    private static Map<String, Message> problems(Blueprint backbone, List<Blueprint> overlays) {
        Map<String, Message> problems = new LinkedHashMap<>();
        if (backbone.kind() != Blueprint.Kind.FULL && !backbone.standalone()) {
            problems.put("blueprint", Message.of("phasegate.blueprint.not-a-backbone", backbone.name()));
        }
        List<String> seen = new ArrayList<>(List.of(backbone.id()));
        for (Blueprint overlay : overlays) {
            if (overlay.kind() != Blueprint.Kind.OVERLAY) {
                problems.put("overlays", Message.of("phasegate.blueprint.not-an-overlay", overlay.name()));
            } else if (seen.contains(overlay.id())) {
                problems.put("overlays", Message.of("phasegate.blueprint.overlay-twice", overlay.name()));
            }
            seen.add(overlay.id());
        }
        return problems;
    }
}
