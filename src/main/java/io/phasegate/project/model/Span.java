package io.phasegate.project.model;

/** Working days of a project by number, first and last included; the project's first working day is 0. */
public record Span(int first, int last) {
    public int days() {
        return last - first + 1;
    }

    /** The part for one of several things that follow each other; short spans give several things the same day. */
    Span part(int index, int of) {
        int begin = first + index * days() / of;
        int end = first + (index + 1) * days() / of - 1;
        return new Span(begin, Math.max(begin, end));
    }
}
