package io.phasegate.assurance.permission;

import java.util.List;
import java.util.Map;

/**
 * One entry of the table.
 *
 * @param title    as {@link Surface} names the entry
 * @param deed     first word of the line that says how it is tried: send, form, look, offer, fire, record, host
 * @param words    the rest of that line
 * @param match    where the current ETag is found, or the tag itself; empty when the request needs none
 * @param expected one outcome for each actor, for each project that matters to the entry
 */
record Row(String title, String deed, String words, String match, Map<Where, List<String>> expected) {
    private static final String LATE = "+";

    String expected(Where where, Actor actor) {
        return cell(where, actor).replace(LATE, "");
    }

    /** Permitted, but somebody before him in the order of the actors did it already. */
    private boolean late(Where where, Actor actor) {
        return cell(where, actor).endsWith(LATE);
    }

    private String cell(Where where, Actor actor) {
        return expected.get(where).get(actor.ordinal());
    }

    boolean isRest() {
        return deed.equals("send");
    }

    boolean writes() {
        return (isRest() || deed.equals("form")) && !words.startsWith("GET ");
    }

    /** Title of the entry of the jar that this row tries in one of several ways. */
    String entry() {
        return title.split(" \\?")[0];
    }

    boolean mayDo(Where where, Actor actor) {
        List<String> permitted = deed.equals("fire") ? List.of("204") : List.of("200", "201", "202", "204", "302",
                "400", "409", "yes");
        return late(where, actor) || permitted.contains(expected(where, actor));
    }

    @Override
    public String toString() {
        return title;
    }
}
