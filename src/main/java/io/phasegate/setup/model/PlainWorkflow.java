package io.phasegate.setup.model;

import java.util.regex.Pattern;

/**
 * Takes our conditions, validators and functions out of a workflow's XML, so that its transitions work without the
 * plugin. Statuses, steps, actions and Jira's own modules stay as they are. Used by Detach.
 */
public final class PlainWorkflow {
    private static final Pattern OURS = Pattern.compile(
            "\\s*<(condition|validator|function)\\b[^>]*>(?:(?!</\\1>).)*io\\.phasegate\\.workflow\\.(?:(?!</\\1>).)*</\\1>",
            Pattern.DOTALL);
    private static final Pattern NO_CONDITIONS = Pattern.compile("\\s*<conditions\\b[^>]*(/>|>\\s*</conditions>)");
    private static final Pattern NO_RESTRICTION = Pattern.compile("\\s*<restrict-to\\b[^>]*(/>|>\\s*</restrict-to>)");
    private static final Pattern NO_VALIDATORS = Pattern.compile("\\s*<validators\\b[^>]*(/>|>\\s*</validators>)");

    private PlainWorkflow() {
    }

    public static String of(String xml) {
        String plain = OURS.matcher(xml).replaceAll("");
        plain = NO_CONDITIONS.matcher(plain).replaceAll("");
        plain = NO_RESTRICTION.matcher(plain).replaceAll("");
        return NO_VALIDATORS.matcher(plain).replaceAll("");
    }
}
