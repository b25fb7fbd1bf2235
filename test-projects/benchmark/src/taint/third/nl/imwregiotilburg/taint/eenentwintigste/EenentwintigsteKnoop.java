package nl.imwregiotilburg.taint.eenentwintigste;

class EenentwintigsteKnoop {
    String waarde;
    EenentwintigsteKnoop volgende;

    EenentwintigsteKnoop(String waarde, EenentwintigsteKnoop volgende) {
        this.waarde = waarde;
        this.volgende = volgende;
    }
}
