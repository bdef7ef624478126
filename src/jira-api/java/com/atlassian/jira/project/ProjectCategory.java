package com.atlassian.jira.project;

/** A group of projects. Source: facts 4.8 [S8]; Javadoc DAC ProjectCategory. */
public interface ProjectCategory {
    Long getId();
    String getName();
    String getDescription();
}
