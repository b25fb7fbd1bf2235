package nl.imwregiotilburg.taint.tweeentwintigste;

/** De enige saneerder van deze reeks. */
public final class Masker {
    private Masker() {
    }

    public static String over(String tekst) {
        return "***";
    }
}
