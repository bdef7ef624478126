package io.phasegate.blueprint.reading;

/** Where in a blueprint file something stands: line (1-based) and path of the key. */
record Place(int line, String key) {
    static final Place WHOLE_FILE = new Place(1, "");
}
