package io.phasegate.blueprint.model;

import io.phasegate.language.model.Text;
import java.math.BigDecimal;
import java.util.List;

/**
 * A phase (阶段) of a blueprint with its gates.
 *
 * @param canonical the canonical phases it covers, by which overlays merge
 * @param share     its part of the whole duration
 * @param months    its length as the source states it; 0 when it states none (R12)
 */
public record Phase(String key, int sequence, Text name, List<CanonicalPhase> canonical, Text goal, String leadRole,
        Share share, BigDecimal months, List<Gate> gates) {
}
