package nl.imwregiotilburg.taint.eenentwintigste;

class EenentwintigsteRing {
    private final String[] cellen = new String[2];
    private int plaats;

    void schrijf(String s) {
        cellen[plaats] = s;
        plaats = (plaats + 1) % cellen.length;
    }

    String alles() { return cellen[0] + cellen[1]; }
}
