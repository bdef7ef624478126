package io.phasegate.calendar.model;

import io.phasegate.blueprint.model.DeadlineRule.Direction;
import io.phasegate.blueprint.model.DeadlineRule.Unit;

/**
 * How long something may take, e.g. 2 WD after the trigger, or 2 D before a planned date (methodologies B.3, R91).
 *
 * @param count 0 for the units that have no number: SD, DATE, EVENT
 */
public record Limit(int count, Unit unit, Direction direction) {
    public Limit {
        if (count < 0) {
            throw new IllegalArgumentException("A limit is not negative: " + count);
        }
    }
}
