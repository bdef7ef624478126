package sandbox.restv2.json;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sandbox.restv2.Call;

/** Addresses of pictures. The sandbox has one picture for all, since Jira's may not be copied. */
final class Icons {
    private Icons() {
    }

    static String icon(Call call) {
        return call.base() + "/s/sandbox/icon.svg";
    }

    /** All four sizes: Atlassian's Java client refuses fewer. */
    static Map<String, String> avatars(Call call) {
        Map<String, String> avatars = new LinkedHashMap<>();
        List.of("48x48", "24x24", "16x16", "32x32").forEach(size -> avatars.put(size, icon(call)));
        return avatars;
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
