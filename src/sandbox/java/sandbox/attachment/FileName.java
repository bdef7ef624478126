package sandbox.attachment;

import java.nio.charset.StandardCharsets;

/** Checks the names that browsers and clients give to uploaded files, as Jira does. */
final class FileName {
    private static final String FORBIDDEN = "\\/\"%:$?*<>|+#";
    private static final int LONGEST = 255;

    private FileName() {
    }

    /** Some browsers send the whole path: only its last part counts. */
    static String checked(String submitted) throws UploadRefused {
        String name = submitted.substring(Math.max(submitted.lastIndexOf('/'), submitted.lastIndexOf('\\')) + 1).trim();
        boolean bad = name.isEmpty() || name.equals(".") || name.equals("..")
                || name.chars().anyMatch(c -> Character.isISOControl(c) || FORBIDDEN.indexOf(c) >= 0);
        if (bad) {
            throw new UploadRefused("sandbox.attachment.bad.name", name);
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new UploadRefused("sandbox.attachment.long.name", name);
        }
        return name;
    }
}
