package sandbox.pages.view;

import com.atlassian.jira.issue.IssueConstant;

/** The name of a status, type or priority in the language of the user who asks; its own name without a translation. */
public final class Names {
    private Names() {
    }

    public static String of(IssueConstant constant) {
        String translated = constant.getNameTranslation();
        return translated == null || translated.isBlank() ? constant.getName() : translated;
    }
}
