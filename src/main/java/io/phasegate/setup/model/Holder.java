package io.phasegate.setup.model;

/**
 * Somebody who holds a permission, belongs to a security level or is notified.
 *
 * @param type      Jira's key of the kind of holder, e.g. `projectrole`
 * @param parameter key of our object that is meant, or empty where the kind says it all
 */
public record Holder(String type, String parameter) {
    public static Holder role(String roleKey) {
        return new Holder("projectrole", roleKey);
    }

    public static Holder of(String type) {
        return new Holder(type, "");
    }
}
