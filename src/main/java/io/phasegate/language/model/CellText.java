package io.phasegate.language.model;

/** What a spreadsheet makes of a text that it finds in a cell. Used by everything that writes or reads CSV. */
public final class CellText {
    private static final String STARTS = "=+-@＝＋－＠﹢﹣﹦﹫−";

    private CellText() {
    }

    /** Spreadsheets skip what is not seen at the start of a cell, and take full-width signs for the narrow ones. */
    public static boolean isFormula(String text) {
        boolean controlled = !text.isEmpty() && Character.isISOControl(text.charAt(0));
        return controlled || text.codePoints().filter(point -> !isUnseen(point)).limit(1)
                .anyMatch(point -> STARTS.indexOf(point) >= 0);
    }

    private static boolean isUnseen(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point)
                || Character.getType(point) == Character.FORMAT;
    }
}
