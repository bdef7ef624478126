package io.phasegate.assurance.hostile;

import io.phasegate.assurance.hostile.Caller.Reply;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Follows every link of the host's and the plugin's pages as one user; of pages that differ by number only, a few. */
final class Crawler {
    private static final String NO_PAGE = ".*(logout|Logout|/download/|/s/sandbox/|/secure/attachment/|\\.js|\\.css|format=pdf).*";
    private final Caller caller;
    private final String base;
    private final int ofOneKind;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<String, Reply> pages = new LinkedHashMap<>();

    Crawler(Caller caller, String base, int ofOneKind) {
        this.caller = caller;
        this.base = base;
        this.ofOneKind = ofOneKind;
    }

    /** Pages by their address below the context path, in the order of their finding. */
    Map<String, Reply> from(List<String> seeds) {
        Deque<String> open = new ArrayDeque<>(seeds);
        while (!open.isEmpty()) {
            String path = open.poll();
            if (seen.add(path) && kinds.merge(kind(path), 1, Integer::sum) <= ofOneKind) {
                Reply reply = caller.get(path);
                pages.put(path, reply);
                if (reply.header("Content-Type").startsWith("text/html")) {
                    open.addAll(links(path, reply));
                }
            }
        }
        return pages;
    }

    private List<String> links(String path, Reply reply) {
        Document page = Jsoup.parse(reply.text(), base + path);
        return page.select("a[href]").stream().map(link -> link.absUrl("href"))
                .filter(url -> url.startsWith(base + "/"))
                .filter(url -> !url.matches(NO_PAGE)).map(url -> url.replaceAll("#.*", "").substring(base.length()))
                .filter(Crawler::isAddress).toList();
    }

    /** A payload in an address may make it none; the check of the page has looked at it. */
    private static boolean isAddress(String path) {
        return path.equals(path.replaceAll("[^\\x21-\\x7e]", "")) && valid(path);
    }

    private static boolean valid(String path) {
        try {
            return URI.create(path).getPath() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String kind(String path) {
        return path.replaceAll("jql=[^&]*", "jql").replaceAll("[A-Z][A-Z]+-\\d+", "ISSUE").replaceAll("\\d+", "N")
                .replaceAll("(?<=[?&])(\\w+)=[^&]*", "$1");
    }
}
