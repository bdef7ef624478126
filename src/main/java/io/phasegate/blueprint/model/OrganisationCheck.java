package io.phasegate.blueprint.model;

import io.phasegate.language.model.Text;
import java.util.Map;

/**
 * A rule for the organisation panel (methodologies B.4).
 *
 * @param kind       which check, e.g. ROLE_FILLED, KEY_USER_PER_DEPARTMENT, HEAD_IS_TOP_LEADER
 * @param parameters of that kind, e.g. role=C_SYSADMIN
 */
public record OrganisationCheck(String key, String kind, Severity severity, Text text, Map<String, String> parameters) {
    /** Whether a finding blocks "organisation complete" or only warns. */
    public enum Severity {
        ERROR, WARNING
    }
}
