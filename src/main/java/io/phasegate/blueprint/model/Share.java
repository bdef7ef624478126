package io.phasegate.blueprint.model;

import java.math.BigDecimal;

/** A phase's share of the duration in per cent, with the range the blueprint accepts (R10, R11). */
public record Share(BigDecimal minimum, BigDecimal normal, BigDecimal maximum) {
}
