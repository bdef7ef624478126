package com.atlassian.jira.issue.comments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/** Comments of issues, without permission checks. Source: facts 4.10 [S8 E9, S11 getCommentsForUser E1]. */
public interface CommentManager {
    List<Comment> getComments(Issue issue);
    List<Comment> getCommentsForUser(Issue issue, ApplicationUser user);
    Comment create(Issue issue, ApplicationUser author, String body, boolean dispatchEvent);
    Comment create(Issue issue, ApplicationUser author, String body, String groupLevel, Long roleLevelId,
            boolean dispatchEvent);
}
