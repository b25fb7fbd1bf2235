package nl.imwregiotilburg.taint.zesentwintigste;

/** Sanitiser: the result shows only stars and a length. */
public final class Masker {
    private Masker() {
    }

    public static String over(String s) {
        return "***" + (s == null ? 0 : s.length());
    }
}
