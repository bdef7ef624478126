package com.atlassian.templaterenderer;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Renders Velocity templates of plugins. Source: facts 4.13 [S8 E9, S11 type E4]. */
public interface TemplateRenderer {
    void render(String template, Map<String, Object> context, Writer writer) throws RenderingException, IOException;
    String renderFragment(String fragment, Map<String, Object> context) throws RenderingException;
    boolean resolve(String template);
}
