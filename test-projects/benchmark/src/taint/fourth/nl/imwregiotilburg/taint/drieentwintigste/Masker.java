package nl.imwregiotilburg.taint.drieentwintigste;

/** The one sanitiser of this suite. */
final class Masker {
    private Masker() {
    }

    static String over(String s) {
        return "***";
    }
}
