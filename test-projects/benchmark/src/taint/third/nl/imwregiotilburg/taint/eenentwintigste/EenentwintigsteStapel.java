package nl.imwregiotilburg.taint.eenentwintigste;

class EenentwintigsteStapel {
    private final String[] vakken = new String[8];
    private int top;

    void duw(String s) { vakken[top++] = s; }

    String neem() { return vakken[--top]; }
}
