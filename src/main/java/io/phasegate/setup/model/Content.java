package io.phasegate.setup.model;

import io.phasegate.language.model.Text;
import java.util.List;
import java.util.Map;

/**
 * What an object is made of besides name and description. References to other objects are their keys; maps are written
 * in a fixed order because the text of a content is part of its fingerprint.
 */
public sealed interface Content {

    /** Issue types and project roles. */
    record Plain() implements Content {
    }

    /** @param category key of Jira's status category: new, indeterminate, done */
    record StatusCategory(String category) implements Content {
    }

    /** @param type key of one of Jira's own field types */
    record FieldType(String type, List<String> issueTypes) implements Content {
    }

    /** An option of a select field. */
    record OptionOf(String field) implements Content {
    }

    /** The two readings of a link. */
    record Directions(Text outward, Text inward) implements Content {
    }

    /** @param fields ids of Jira's own fields and keys of ours, in order */
    record Fields(List<String> fields) implements Content {
    }

    /** The one screen for create, edit and view. */
    record OneScreen(String screen) implements Content {
    }

    /** Issue type to screen scheme; every other issue type gets Jira's default. */
    record ScreensByType(Map<String, String> schemes) implements Content {
    }

    /** @param xml workflow with `${object key}` in place of host ids */
    record Workflow(String xml) implements Content {
    }

    /** Issue type to workflow. */
    record WorkflowsByType(Map<String, String> workflows) implements Content {
    }

    /** Issue types of a scheme in order; the first is the default. */
    record IssueTypes(List<String> issueTypes) implements Content {
    }

    /** Who sees issues of a level. */
    record Level(String scheme, List<Holder> holders, boolean byDefault) implements Content {
    }

    /** Entries of a permission or notification scheme: what to whom. */
    record Grants(Map<String, List<Holder>> grants) implements Content {
    }

    /** @param jql search with `${object key}` in place of host ids, shared with everybody who is logged in */
    record Search(String jql) implements Content {
    }
}
