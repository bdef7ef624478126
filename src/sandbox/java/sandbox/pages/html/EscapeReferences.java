package sandbox.pages.html;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/** Escapes every reference a template writes unless it is {@link Markup}. */
final class EscapeReferences implements ReferenceInsertionEventHandler {
    @Override
    public Object referenceInsert(String reference, Object value) {
        if (value == null || value instanceof Markup) {
            return value;
        }
        return Escape.html(value.toString());
    }
}
