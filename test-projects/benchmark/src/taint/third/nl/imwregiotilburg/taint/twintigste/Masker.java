package nl.imwregiotilburg.taint.twintigste;

public final class Masker {
    private Masker() {
    }

    public static String over(String tekst) {
        return tekst == null ? "" : "*".repeat(Math.min(tekst.length(), 8));
    }
}
