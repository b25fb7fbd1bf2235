package nl.imwregiotilburg.taint.zestiende;

public final class ZestiendeMasker {

    private ZestiendeMasker() {
    }

    public static String over(String tekst) {
        if (tekst == null) {
            return "";
        }
        StringBuilder schoon = new StringBuilder(tekst.length());
        for (int i = 0; i < tekst.length(); i++) {
            schoon.append(Character.isLetterOrDigit(tekst.charAt(i)) ? '*' : ' ');
        }
        return schoon.toString();
    }
}
