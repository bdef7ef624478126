package sandbox.pages.view;

/** A coloured square or circle with a letter: stands for avatars and icons, which the sandbox has no pictures of. */
public record Badge(String letter, String color) {
    private static final String[] COLORS = {"#0747a6", "#00875a", "#5243aa", "#de350b", "#008da6", "#bf2600", "#344563",
        "#ff8b00"};

    public static Badge of(String name) {
        String letter = name.isBlank() ? "?" : name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase();
        return new Badge(letter, COLORS[Math.floorMod(name.hashCode(), COLORS.length)]);
    }
}
