package io.phasegate.assurance.crash;

/** Where a command is broken off: before or after its statement of this number. */
record Point(Command command, int statement, boolean after) {
    String fault(String label) {
        return label + ";sql;" + statement + ";" + (after ? "after" : "before");
    }

    @Override
    public String toString() {
        return command.name() + (after ? ", after" : ", before") + " statement " + statement;
    }
}
