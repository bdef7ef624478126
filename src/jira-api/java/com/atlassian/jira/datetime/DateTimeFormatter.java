package com.atlassian.jira.datetime;

import java.util.Date;

/** Dates as the user reads them. Source: facts 4.13 [S11 E1]. */
public interface DateTimeFormatter {
    DateTimeFormatter forLoggedInUser();
    DateTimeFormatter withStyle(DateTimeStyle style);
    String format(Date date);
}
