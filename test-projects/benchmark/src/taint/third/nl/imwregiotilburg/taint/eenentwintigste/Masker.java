package nl.imwregiotilburg.taint.eenentwintigste;

public final class Masker {
    private Masker() {
    }

    public static String over(String tekst) {
        return tekst == null ? "" : "*".repeat(tekst.length());
    }

    public static void main(String[] args) {
        System.out.println(over(args.length == 0 ? "voorbeeld" : args[0]));
    }
}
