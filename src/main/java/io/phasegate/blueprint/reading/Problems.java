package io.phasegate.blueprint.reading;

import io.phasegate.blueprint.model.Problem;
import io.phasegate.language.model.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects everything that is wrong with one file, so that its author sees all of it at once. */
final class Problems {
    private static final int MOST = 500;

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void add(Place place, String reason, Object... arguments) {
        if (found.size() == MOST) {
            found.add(new Problem(file, place.line(), place.key(), Message.of("phasegate.blueprint.problem.more")));
        }
        if (found.size() > MOST) {
            return;
        }
        Message message = Message.of("phasegate.blueprint.problem." + reason, arguments);
        found.add(new Problem(file, place.line(), place.key(), message));
    }

    List<Problem> inOrder() {
        return found.stream().distinct().sorted(Comparator.comparingInt(Problem::line)).toList();
    }
}
