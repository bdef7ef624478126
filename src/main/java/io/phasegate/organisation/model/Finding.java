package io.phasegate.organisation.model;

import io.phasegate.blueprint.model.OrganisationCheck;
import io.phasegate.language.model.Message;

/** What an organisation check found, e.g. a vacant mandatory role. */
public record Finding(String checkKey, OrganisationCheck.Severity severity, Message message) {
}
