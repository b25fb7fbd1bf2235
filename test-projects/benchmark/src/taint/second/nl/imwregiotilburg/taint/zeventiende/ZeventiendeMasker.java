package nl.imwregiotilburg.taint.zeventiende;

public final class ZeventiendeMasker {

    private ZeventiendeMasker() {
    }

    public static String over(String tekst) {
        if (tekst == null) {
            return "";
        }
        StringBuilder uit = new StringBuilder();
        for (char c : tekst.toCharArray()) {
            uit.append(Character.isWhitespace(c) ? ' ' : '*');
        }
        return uit.toString();
    }
}
