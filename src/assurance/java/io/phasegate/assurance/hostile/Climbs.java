package io.phasegate.assurance.hostile;

import java.util.ArrayList;
import java.util.List;

/** Addresses that try to leave the folder or module that they begin in, in every disguise we know. */
final class Climbs {
    private static final List<String> UP = List.of("../", "..%2f", "..%2F", "%2e%2e/", "%2e%2e%2f", "%252e%252e%252f",
            "..%252f",
            "..;/", "..;x=y/", ".;/../", "%2e%2e;/", "..%00/", "..%5c", "..\\", "%5c..%5c", "..%255c", "..%c0%af",
            "%c0%ae%c0%ae/",
            "%e0%80%ae%e0%80%ae%c0%af", "..%ef%bc%8f", "%ef%bc%8e%ef%bc%8e/", "....//", "..././", "::/", "..::/",
            "/_/../",
            "%uff0e%uff0e/", "..%u2215", "..%0d%0a/", "..%09/", "..//", "%2e/", "..%3b/", ".%2e/", "//..//", "..%20/");
    private static final List<String> WANTED = List.of("etc/passwd", "WEB-INF/web.xml", "META-INF/MANIFEST.MF",
            "atlassian-plugin.xml", "sandbox.log", "io/phasegate/web/rest/Json.class", "templates/web/shell.vm",
            "i18n/web.properties", "blueprints/index.txt", "META-INF/spring/phasegate.xml", "proc/self/environ");
    private static final List<String> ODD = List.of("%", "%zz", "%f", "%00", "panel.js%00.png", "panel.js;.png",
            "panel.js%20",
            "panel.js::$DATA", "panel.js/", "PANEL.JS", "%70anel.js", "a".repeat(5_000), "a/".repeat(2_000),
            "%41".repeat(2_000),
            "\u00e4", "\u0001", "a b", "<script>", "?a=b", "#a", "|", "{}", "%f0%9f%92%a3", "%ff%fe", "con", "nul.",
            "~", "*",
            "panel.js?../../etc/passwd", "file:/etc/passwd", "http://localhost/", "jar:file:!/x", "classpath:x", ".",
            "..", "...");

    private Climbs() {
    }

    /** What follows a prefix. */
    static List<String> all() {
        List<String> all = new ArrayList<>(ODD);
        for (String up : UP) {
            for (String wanted : WANTED) {
                all.add(up + wanted);
                all.add(up.repeat(4) + wanted);
                all.add(up.repeat(12) + wanted);
            }
        }
        return all;
    }
}
