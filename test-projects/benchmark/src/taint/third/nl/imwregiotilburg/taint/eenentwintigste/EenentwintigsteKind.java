package nl.imwregiotilburg.taint.eenentwintigste;

class EenentwintigsteKind extends EenentwintigsteOuder {
    @Override
    String toon(String s) { return s; }

    String viaOuder(String s) { return super.toon(s); }
}
