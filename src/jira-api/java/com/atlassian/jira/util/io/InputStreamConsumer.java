package com.atlassian.jira.util.io;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a file while it is open.
 * Source: facts 4.10 [I]; Javadoc 7.6.1 com.atlassian.jira.util.io.InputStreamConsumer.
 */
public interface InputStreamConsumer<T> {
    T withInputStream(InputStream stream) throws IOException;
}
