package com.atlassian.sal.api.message;

import java.io.Serializable;

/** A message by key. Source: facts 3.14 [S11 E1]. */
public interface Message extends Serializable {
    String getKey();
    Serializable[] getArguments();
}
