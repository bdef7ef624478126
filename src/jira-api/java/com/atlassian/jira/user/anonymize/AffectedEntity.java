package com.atlassian.jira.user.anonymize;

/**
 * What Jira shows before it anonymises a user. Source: Javadoc 10.0.0 OwnershipTransferHandler names it; newBuilder,
 * descriptionKey, numberOfOccurrences and build are used so by Atlassian's own handlers for Jira 8.
 */
public class AffectedEntity {
    private final AffectedEntityType type;
    private final String descriptionKey;
    private final Long occurrences;

    private AffectedEntity(AffectedEntityType type, String descriptionKey, Long occurrences) {
        this.type = type;
        this.descriptionKey = descriptionKey;
        this.occurrences = occurrences;
    }

    public static Builder newBuilder(AffectedEntityType type) {
        return new Builder(type);
    }

    public AffectedEntityType getType() {
        return type;
    }

    public String getDescriptionKey() {
        return descriptionKey;
    }

    public Long getNumberOfOccurrences() {
        return occurrences;
    }

    /** Collects what is shown. Source: as AffectedEntity, Javadoc 10.0.0. */
    public static class Builder {
        private final AffectedEntityType type;
        private String descriptionKey;
        private Long occurrences;

        private Builder(AffectedEntityType type) {
            this.type = type;
        }

        public Builder descriptionKey(String key) {
            descriptionKey = key;
            return this;
        }

        public Builder numberOfOccurrences(Long number) {
            occurrences = number;
            return this;
        }

        public AffectedEntity build() {
            return new AffectedEntity(type, descriptionKey, occurrences);
        }
    }
}
