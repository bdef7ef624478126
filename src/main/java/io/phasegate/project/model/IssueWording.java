package io.phasegate.project.model;

import java.time.LocalDate;
import java.util.Optional;

/** What people can edit of a planned issue and what applying wrote first: compared to find out whether they did. */
public record IssueWording(String summary, String description, Optional<LocalDate> due) {
    public IssueWording {
        summary = plain(summary);
        description = plain(description);
    }

    /** The host may end lines otherwise and drop space at the end. */
    private static String plain(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }
}
