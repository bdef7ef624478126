package com.atlassian.jira.issue.comments;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/** A comment. Source: facts 4.10 [S11 getBody, getCreated, getAuthorApplicationUser E1; levels I]. */
public interface Comment {
    Long getId();
    String getBody();
    Date getCreated();
    ApplicationUser getAuthorApplicationUser();
    String getGroupLevel();
    Long getRoleLevelId();
}
