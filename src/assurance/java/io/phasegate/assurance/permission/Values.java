package io.phasegate.assurance.permission;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the placeholders of the table stand for, in one project or in none at all. */
final class Values {
    static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final List<String> DRAFTS = List.of("GZ-F02", "GZ-F06-P1", "GZ-F06-P2", "GZ-F06-P3");
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final FilledProject project;
    private final Map<String, String> kept = new HashMap<>();
    private int drafts;

    /** @param project null for a project that nobody has ever heard of */
    Values(FilledProject project) {
        this.project = project;
    }

    /** @param usedUp whether the request may succeed and so needs things that it alone uses */
    String fill(String text, boolean usedUp) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), usedUp)));
    }

    String value(String name, boolean usedUp) {
        return switch (name) {
            case "today" -> LocalDate.now().toString();
            case "fresh" -> "fresh " + COUNTER.incrementAndGet();
            case "newkey" -> "MXN" + COUNTER.incrementAndGet();
            default -> project == null ? unknown(name) : usedUp ? fresh(name) : kept(name);
        };
    }

    private static String unknown(String name) {
        return switch (name) {
            case "key" -> "NOPE";
            case "document", "draft", "phase", "paper", "error", "meeting", "due", "form", "copied" -> "NOPE-1";
            case "signoff" -> "NOPE-1.1";
            case "condition" -> "nope";
            case "deadline" -> "NO-RULE.-.1";
            case "lead" -> "nobody";
            default -> "999999999";
        };
    }

    private String fresh(String name) {
        String text = "fresh " + COUNTER.incrementAndGet();
        return switch (name) {
            case "party" -> String.valueOf(project.staff.newParty(text));
            case "department" -> String.valueOf(project.staff.department(text));
            case "member" -> String.valueOf(project.staff.newMember(text));
            case "assignment" -> String.valueOf(project.staff.newAssignment(text));
            case "draft" -> project.works.issue(DRAFTS.get(drafts++));
            case "error" -> project.works.error(text);
            default -> kept(name);
        };
    }

    private String kept(String name) {
        if (!kept.containsKey(name)) {
            kept.put(name, standing(name));
        }
        return kept.get(name);
    }

    private String standing(String name) {
        return switch (name) {
            case "key" -> project.key;
            case "lead" -> project.people.login("lead");
            case "party", "customer" -> String.valueOf(project.staff.party());
            case "department" -> String.valueOf(project.staff.department());
            case "member", "sponsor" -> String.valueOf(project.staff.memberOf("sponsor"));
            case "assignment" -> String.valueOf(project.staff.assignment());
            case "document" -> project.works.issue("GZ-F07");
            case "draft" -> project.works.issue("GZ-F06-P3");
            case "error" -> project.error();
            case "meeting" -> project.meeting();
            case "due" -> project.works.planned("meeting:GZ-M-P2S");
            case "deadline" -> project.works.deadlineOf("meeting:GZ-M-P2S");
            case "phase" -> project.works.phase("GZ-P2");
            case "signoff" -> project.signoff();
            case "condition" -> project.condition();
            case "task" -> project.task();
            case "form" -> project.works.issue("KU-F03-1");
            case "copied" -> project.works.issue("KU-F02");
            case "paper" -> project.works.issue("GZ-F05");
            case "scan" -> project.works.attachment("GZ-F05", "scan.pdf");
            case "cpm" -> String.valueOf(project.staff.memberOf("cpm"));
            default -> throw new IllegalArgumentException("No placeholder " + name);
        };
    }
}
