package io.phasegate.assurance.crash;

/**
 * Where a command is broken off: before or after its statement of this number.
 *
 * @param target `write` counts only what writes, commits included; `sql` counts all
 */
record Point(Command command, String target, int statement, boolean after) {
    String fault(String label) {
        return label + ";" + target + ";" + statement + ";" + (after ? "after" : "before");
    }

    @Override
    public String toString() {
        return command.title() + (after ? ", after" : ", before") + " " + target + " statement " + statement;
    }
}
