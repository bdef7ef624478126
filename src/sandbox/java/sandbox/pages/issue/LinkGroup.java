package sandbox.pages.issue;

import java.util.List;

/** Links of one direction of one type, for example all issues that "block" this one. */
record LinkGroup(String label, List<LinkRow> links) {
    /** One link with the issue at its other end. */
    record LinkRow(Long linkId, IssueRow issue) {
    }
}
