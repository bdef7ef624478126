package sandbox.pages.view;

import com.atlassian.jira.issue.status.Status;

/** A status with the lozenge class of its category, as Jira colours it. */
public record StatusView(String id, String name, String category, String lozenge) {
    public static StatusView of(Status status) {
        String category = status.getStatusCategory() == null ? "undefined" : status.getStatusCategory().getKey();
        return new StatusView(status.getId(), Names.of(status), category, lozenge(category));
    }

    private static String lozenge(String category) {
        return switch (category) {
            case "done" -> "aui-lozenge-success";
            case "indeterminate" -> "aui-lozenge-inprogress";
            default -> "aui-lozenge-default";
        };
    }
}
