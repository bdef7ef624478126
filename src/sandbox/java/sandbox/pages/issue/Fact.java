package sandbox.pages.issue;

import sandbox.pages.html.Markup;

/** A label with a value on the issue view. `field` is the field's id. */
record Fact(String field, String label, Markup value) {
}
