package com.atlassian.jira.issue.operation;

/**
 * The operations of IssueOperations.
 * Source: facts 4.6; Javadoc DAC names ScreenableIssueOperation as type of the constants.
 */
public class ScreenableSingleIssueOperation implements ScreenableIssueOperation {
    private final Long id;
    private final String nameKey;

    ScreenableSingleIssueOperation(Long id, String nameKey) {
        this.id = id;
        this.nameKey = nameKey;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getNameKey() {
        return nameKey;
    }

    @Override
    public String getDescriptionKey() {
        return nameKey + ".description";
    }
}
