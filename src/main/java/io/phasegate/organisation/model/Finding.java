package io.phasegate.organisation.model;

import io.phasegate.blueprint.model.OrganisationCheck;
import io.phasegate.blueprint.model.Side;
import io.phasegate.language.model.Message;
import java.util.Optional;

/**
 * What an organisation check found, e.g. a vacant mandatory role.
 *
 * @param message what is missing, naming the role, body, department or person
 * @param advice  what to do next
 * @param role    code of the role it is about
 * @param side    the side that has to act
 */
public record Finding(String checkKey, OrganisationCheck.Severity severity, Message message, Message advice,
        Optional<String> role, Optional<Side> side) {
}
