package io.phasegate.project.store;

import java.util.function.BooleanSupplier;

/** What the stores of this package share: nothing depends on empty versus null text, and unique keys decide races. */
final class Rows {
    private Rows() {
    }

    static String text(String column) {
        return column == null ? "" : column;
    }

    /** Writes, and is content when somebody else wrote the same at the same time. */
    static void write(Runnable write, BooleanSupplier thereNow) {
        try {
            write.run();
        } catch (RuntimeException failed) {
            if (!thereNow.getAsBoolean()) {
                throw failed;
            }
        }
    }
}
