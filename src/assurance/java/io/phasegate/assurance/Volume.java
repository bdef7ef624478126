package io.phasegate.assurance;

/** How much a suite does: small in every build, full for the figures of docs/assurance.md. */
public final class Volume {
    private Volume() {
    }

    public static boolean isFull() {
        return "full".equals(System.getProperty("assurance.volume"));
    }

    public static int of(int small, int full) {
        return isFull() ? full : small;
    }

    static String name() {
        return isFull() ? "full" : "small";
    }
}
