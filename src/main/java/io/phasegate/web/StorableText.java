package io.phasegate.web;

/**
 * What may be typed: what every database can store and every document can show. Asked for bodies of our REST surface
 * and for forms of our pages, so that nothing else gets further.
 */
public final class StorableText {
    private static final int LONGEST = 32_000;

    private StorableText() {
    }

    public static boolean is(String text) {
        return text.length() <= LONGEST && text.codePoints().allMatch(StorableText::isCharacter);
    }

    /** The text without what cannot be stored, to show it to whoever typed it. */
    public static String without(String text) {
        return text.codePoints().filter(StorableText::isCharacter).limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** A surrogate without its other half is no character; each database and hash would change it in its own way. */
    public static boolean isCharacter(int point) {
        boolean half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !half && (!Character.isISOControl(point) || Character.isWhitespace(point));
    }
}
