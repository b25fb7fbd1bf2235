package nl.imwregiotilburg.taint.eenentwintigste;

class EenentwintigsteOuder {
    String toon(String s) { return "ouder"; }
}
