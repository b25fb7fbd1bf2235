package nl.imwregiotilburg.taint.tweeentwintigste;

/** Small static helpers in another file, called from TweeentwintigsteAanroepen and others. */
final class TweeentwintigsteHulp {
    static final String STANDAARD = "standaard";

    private TweeentwintigsteHulp() {
    }

    static String echo(String s) {
        return s;
    }

    static String echo2(String s) {
        return echo(s);
    }

    static String echo3(String s) {
        return echo2(s);
    }

    static String eerste(String a, String b) {
        return a;
    }

    static String tweede(String a, String b) {
        return b;
    }

    static String vergeet(String s) {
        return STANDAARD;
    }

    static String schoon(String s) {
        return s == null ? "" : Masker.over(s);
    }

    static String schoonVia(String s) {
        return echo(schoon(echo(s)));
    }

    static String plak(String... delen) {
        StringBuilder sb = new StringBuilder();
        for (String d : delen) {
            sb.append(d);
        }
        return sb.toString();
    }

    static String kop(String... delen) {
        return delen.length == 0 ? "" : delen[0];
    }
}
