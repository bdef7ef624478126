package io.phasegate.blueprint.custom;

/** Which of two semantic versions is newer; 1.2 is the same as 1.2.0. */
public final class Versions {
    private static final int PARTS = 3;

    private Versions() {
    }

    public static int compare(String first, String second) {
        for (int i = 0; i < PARTS; i++) {
            int order = Integer.compare(part(first, i), part(second, i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static int part(String version, int index) {
        String[] parts = version.split("[.]");
        return index < parts.length ? Integer.parseInt(parts[index]) : 0;
    }
}
