package nl.imwregiotilburg.vrijwilligers.support;

import nl.imwregiotilburg.privacy.annotation.Anonymises;

public final class Masker {
    private Masker() {
    }

    @Anonymises
    public static String anonymise(String text) {
        return text == null ? "-" : "[afgeschermd " + text.length() + "]";
    }

    public static String stars(String text) {
        return "*".repeat(text.length());
    }

    /** Shows the last four positions. */
    public static String tail(String text) {
        return "****" + text.substring(Math.max(0, text.length() - 4));
    }

    /** Called mask, but it only tidies the text. */
    public static String mask(String text) {
        return "<" + text.trim().toUpperCase() + ">";
    }

    public static String digits(String text) {
        return text.replaceAll("[0-9]", "#");
    }

    public static String maskIf(String text, boolean strict) {
        if (strict) {
            return "***";
        }
        return text;
    }

    public static String letterFree(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            out.append(Character.isWhitespace(c) ? ' ' : 'x');
        }
        return out.toString();
    }
}
