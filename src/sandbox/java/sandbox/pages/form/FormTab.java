package sandbox.pages.form;

import java.util.List;

/** A tab of a form; the title is not shown when it is the only one. */
public record FormTab(String title, List<FormField> fields) {
}
