package io.phasegate.gate.model;

import io.phasegate.blueprint.model.Criterion;
import io.phasegate.organisation.model.Department;
import io.phasegate.organisation.model.Organisation;
import java.util.List;
import java.util.Optional;

/**
 * What of a criterion is ticked at once: all of it, or its part for one department (R60). Its key addresses it in
 * requests and in the journal: `SC-G2a`, or `SC-G2a:17` with the id of the department.
 */
public record TickPart(Criterion criterion, Optional<Department> department) {
    private static final String PER_DEPARTMENT = "PER_DEPARTMENT";

    public static TickPart whole(Criterion criterion) {
        return new TickPart(criterion, Optional.empty());
    }

    /** The parts for the departments that are in scope now; a criterion that is ticked as a whole has none. */
    public static List<TickPart> of(Criterion criterion, Organisation organisation) {
        return PER_DEPARTMENT.equals(criterion.kind()) ? organisation.departments().stream()
                .filter(Department::needsKeyUser)
                .map(department -> new TickPart(criterion, Optional.of(department))).toList() : List.of();
    }

    /** The criterion that a key speaks of, whatever part of it. */
    public static String criterionKey(String key) {
        return key.split(":", 2)[0];
    }

    /** Empty when the criterion has no such part. */
    public static Optional<TickPart> find(Criterion criterion, String key, Organisation organisation) {
        return key.equals(criterion.key()) ? Optional.of(whole(criterion))
                : of(criterion, organisation).stream().filter(part -> part.key().equals(key)).findFirst();
    }

    public String key() {
        return criterion.key() + department.map(one -> ":" + one.id()).orElse("");
    }

    /** Whether somebody can tick just this. */
    boolean isTicked() {
        return Criterion.TICKED.contains(criterion.kind())
                && PER_DEPARTMENT.equals(criterion.kind()) == department.isPresent();
    }
}
