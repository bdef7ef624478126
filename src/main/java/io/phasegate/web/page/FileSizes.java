package io.phasegate.web.page;

/** Sizes of files for people: 812 B, 2.0 kB, 3.4 MB. Used by panels and sheets. */
public final class FileSizes {
    private static final long STEP = 1000;

    private FileSizes() {
    }

    public static String words(long bytes) {
        if (bytes < STEP) {
            return bytes + " B";
        }
        return bytes < STEP * STEP ? tenths(bytes, STEP) + " kB" : tenths(bytes, STEP * STEP) + " MB";
    }

    private static String tenths(long bytes, long unit) {
        long tenths = (bytes * 10 + unit / 2) / unit;
        return tenths / 10 + "." + tenths % 10;
    }
}
