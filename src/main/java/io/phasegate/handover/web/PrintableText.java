package io.phasegate.handover.web;

/**
 * Removes the characters that XML 1.0 cannot carry; people paste them from Word, and they would make the document
 * unreadable.
 */
final class PrintableText {
    private PrintableText() {
    }

    static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().filter(PrintableText::allowed).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    private static boolean allowed(int point) {
        return point == '\t' || point == '\n' || point == '\r' || point >= 0x20 && point <= 0xD7FF
                || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
    }
}
