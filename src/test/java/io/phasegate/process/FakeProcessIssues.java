package io.phasegate.process;

import io.phasegate.process.model.ProcessKind;
import io.phasegate.process.model.ReportedIssue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Error reports and client requests as Jira would have them; nothing at first. */
public final class FakeProcessIssues implements ProcessIssues {
    private final List<ReportedIssue> reported = new ArrayList<>();
    private int asked;

    public FakeProcessIssues with(ReportedIssue issue) {
        reported.add(issue);
        return this;
    }

    @Override
    public Optional<ProcessKind> kind(long issueId) {
        return reported.stream().filter(one -> one.issueId() == issueId).map(ReportedIssue::kind).findFirst();
    }

    @Override
    public boolean isShared(long issueId) {
        return reported.stream().anyMatch(one -> one.issueId() == issueId && one.shared());
    }

    @Override
    public List<ReportedIssue> reported(long projectId, Set<Long> except) {
        asked++;
        return reported.stream().filter(one -> !except.contains(one.issueId())).toList();
    }

    /** How often the host was asked for reports. */
    public int asked() {
        return asked;
    }
}
