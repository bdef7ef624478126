package com.atlassian.jira.issue.customfields.option;

import java.util.List;

/** All options of a select field. Source: facts 4.4 [S11 E1]. */
public interface Options extends List<Option> {
    Option getOptionForValue(String value, Long parentOptionId);
    Option getOptionById(Long optionId);
}
