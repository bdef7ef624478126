package com.atlassian.plugin.web.api.model;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** A panel that writes its own HTML. Source: facts 3.4 [S11 E4]. */
public interface WebPanel {
    String getHtml(Map<String, Object> context);
    void writeHtml(Writer writer, Map<String, Object> context) throws IOException;
}
