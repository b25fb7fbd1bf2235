package nl.imwregiotilburg.taint.vierentwintigste;

import jakarta.servlet.http.*;

/** Sanitiser: returns a constant row of stars, nothing of its input. */
public final class Masker {
    private Masker() {
    }

    public static String over(String tekst) {
        return "********";
    }
}
