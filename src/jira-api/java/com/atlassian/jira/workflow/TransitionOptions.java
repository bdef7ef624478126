package com.atlassian.jira.workflow;

/** Which checks of a transition are skipped. Source: facts 4.2 [S8 type]; builder in use on S8. */
public class TransitionOptions {
    private final boolean conditionsSkipped;
    private final boolean validatorsSkipped;
    private final boolean permissionsSkipped;

    TransitionOptions(Builder builder) {
        conditionsSkipped = builder.conditions;
        validatorsSkipped = builder.validators;
        permissionsSkipped = builder.permissions;
    }

    public boolean skipConditions() {
        return conditionsSkipped;
    }

    public boolean skipValidators() {
        return validatorsSkipped;
    }

    public boolean skipPermissions() {
        return permissionsSkipped;
    }

    public static TransitionOptions defaults() {
        return new Builder().build();
    }

    /** Collects the options. */
    public static class Builder {
        private boolean conditions;
        private boolean validators;
        private boolean permissions;

        public Builder skipConditions() {
            this.conditions = true;
            return this;
        }

        public Builder skipValidators() {
            this.validators = true;
            return this;
        }

        public Builder skipPermissions() {
            this.permissions = true;
            return this;
        }

        public TransitionOptions build() {
            return new TransitionOptions(this);
        }
    }
}
